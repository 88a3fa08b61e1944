import { readAmount, readAttainment, readHours } from './cell-values.ts'
import { columnGroups } from './column-groups.ts'
import { columnsOf, type Column } from './columns.ts'
import { formatsOf } from './formats.ts'
import { sortLines } from './left-out.ts'
import { measureOf } from './measure.ts'
import { monthsPerPeriod } from './months-from-headers.ts'
import { parseNumber } from './parse-number.ts'
import type { Blocked, Reading, ReadingChoices } from './reading.ts'
import { rolesOf } from './roles.ts'
import { splitRows } from './rows.ts'
import { tableOf, type Row } from './table.ts'
import { teamFromTable, type Figure } from './team-from-table.ts'

/**
 * Read table: the pasted text to a team, with everything that was understood, left out or in doubt.
 * text -> rows -> columns -> roles -> number formats -> measure -> lines -> team.
 * Never throws, whatever the text: what stops a reading stands in `blocked`.
 *
 * @param text as pasted
 * @param choices what the user corrected
 * @example readTable('Ann\t92 %\nBen\t1.05').team?.people[0]?.attainments // [0.92]
 */
export function readTable(text: string, choices: ReadingChoices = {}): Reading {
  const raw = splitRows(text)
  const table = tableOf(raw.rows)
  const columns = columnsOf(table)
  const { roles, names } = rolesOf(columns, choices)
  const having = (role: (typeof roles)[number]) => columns.filter(({ index }) => roles[index] === role)

  const formats = formatsOf(columns, roles, choices.numberFormat)
  const formatOf = ({ index }: Column) => formats.formats[index] ?? 'plain'
  const valuesOf = (column: Column) =>
    column.shapes.flatMap((shape) => parseNumber(shape, formatOf(column)) ?? [])
  const { measure, columns: periods } = measureOf({
    results: having('result'),
    attainments: having('attainment'),
    quotas: having('quota'),
    valuesOf,
    choice: choices.measure,
  })
  const months = monthsPerPeriod(
    periods.map(({ head }) => head),
    choices.monthsPerPeriod,
  )

  const readMeasure = measure.value === 'attainment' ? readAttainment(periods, formatOf) : readAmount
  const figure = (column: Column, readIn: typeof readAmount): Figure => ({
    column: column.index,
    head: column.head,
    read: readIn(formatOf(column)),
  })
  const periodFigures = periods.map((column) => figure(column, readMeasure))
  const quotaFigures = quotasFor(having('quota'), periods.length).map((column) => figure(column, readAmount))
  const [hours = null] = having('coachingHours').map((column) => figure(column, readHours))

  const nameOf = (row: Row) => nameIn(row, names)
  const readers = new Map([...quotaFigures, ...periodFigures].map(({ column, read }) => [column, read]))
  const { people, leftOut } = sortLines({
    header: table.header,
    body: table.body,
    putBack: choices.putBack ?? [],
    nameOf,
    figures: [...readers.keys()],
    valueOf: (row, column) => {
      const value = readers.get(column)?.(row.cells[column])
      return value?.kind === 'number' ? value.value : null
    },
  })
  const { team, quotaCovers, issues } = teamFromTable({
    people,
    nameOf,
    measure: measure.value,
    periods: periodFigures,
    quotas: quotaFigures,
    hours,
    monthsPerPeriod: months.value,
    quotaChoice: choices.quotaCovers,
  })

  const hasNumbers = team.people.some((person) =>
    [...person.results, ...person.attainments].some((value) => value !== null),
  )
  const blocked: Blocked | null =
    raw.rows.length === 0
      ? { code: 'empty' }
      : columns.every((column) => !column.isNumeric) || (names.length > 0 && people.length > 0 && !hasNumbers)
        ? { code: 'noNumbers', lines: raw.rows.length }
        : names.length === 0 || people.length === 0
          ? { code: 'noNames', lines: raw.rows.length }
          : formats.question

  const above = [
    ...(raw.sepLine ? [raw.sepLine] : []),
    ...table.above.map(({ line, raw: cells }) => ({ line, cells })),
  ]
  const measured = new Set(periods.map(({ index }) => index))
  const shownRoles = roles.map((role, index) => (measured.has(index) ? measure.value : role))
  const heads = columns.map(({ head }) => head)
  return {
    delimiter: raw.delimiter,
    hasHeader: table.header !== null,
    groups: columnGroups(shownRoles, heads),
    numberFormat: formats.shown,
    monthsPerPeriod: months,
    quotaCovers,
    measure,
    leftOut: [...above.map((line) => ({ ...line, reason: 'note' as const, canPutBack: false })), ...leftOut],
    blankLines: raw.blankLines,
    // What could not be read as a whole has nothing to say about its cells.
    issues: blocked === null ? issues : [],
    blocked,
    team: blocked === null ? team : null,
    headerKey: heads.join('\t').trimEnd(),
  }
}

/** As many quotas as periods pair up in order; else the first stands for all. */
function quotasFor(quotas: readonly Column[], periods: number): readonly Column[] {
  return quotas.length === periods ? quotas : quotas.slice(0, 1)
}

function nameIn(row: Row, names: readonly number[]): string {
  const name = names
    .map((index) => row.cells[index]?.text ?? '')
    .filter((part) => part !== '')
    .join(' ')
  return /[\p{L}\p{N}]/u.test(name) ? name : ''
}
