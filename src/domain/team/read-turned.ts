import { cellText } from './cell-text.ts'
import { further } from './further.ts'
import { readPeople } from './read-rows.ts'
import type { CellPlace, Marks, Reading, ReadingChoices, ReadingIssue } from './reading.ts'
import type { RawRow, RawTable } from './rows.ts'

/**
 * Read turned: a table with people in columns. Its columns are read as rows, so that lines left out and put
 * back are numbers of columns; cells are told where they stand in the box.
 */
export function readTurned(raw: RawTable, choices: ReadingChoices): Reading {
  const width = raw.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const rows = Array.from({ length: width }, (_, column): RawRow => {
    return { line: column + 1, cells: raw.rows.map(({ cells }) => cells[column] ?? '') }
  }).filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
  const reading = readPeople({ ...raw, rows }, choices, further)
  return {
    ...reading,
    shape: { value: 'turned', from: choices.shape === undefined ? 'found' : 'choice' },
    issues: reading.issues.map((issue) => asPasted(issue, raw)),
    ...(reading.marks && { marks: turned(reading.marks, raw) }),
  }
}

/** A cell of a person is in the person's column, in the row that was a head. */
function asPasted(issue: ReadingIssue, raw: RawTable): ReadingIssue {
  if (!('column' in issue)) return issue
  const line = raw.rows[issue.column - 1]?.line ?? issue.column
  return { ...issue, line, column: issue.line, columnHead: issue.name }
}

function turned(marks: Marks, raw: RawTable): Marks {
  const { mixed, errors, short } = marks
  const place = ({ line, column }: CellPlace): CellPlace => {
    return { line: raw.rows[column - 1]?.line ?? column, column: Math.max(1, line), head: '' }
  }
  return {
    ...marks,
    mixed: mixed && { ...mixed, ...place(mixed) },
    errors: errors && { ...errors, ...place(errors) },
    short: short && { ...short, ...place(short) },
  }
}
