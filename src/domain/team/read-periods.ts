import { columnGroups } from './column-groups.ts'
import { type Column, columnsOf } from './columns.ts'
import { figuresOf } from './figures.ts'
import { further } from './further.ts'
import { sortLines, titleLines } from './left-out.ts'
import { periodColumns } from './period-columns.ts'
import { readPeople } from './read-rows.ts'
import type { Reading, ReadingChoices, ReadingIssue, Role } from './reading.ts'
import { rolesOf, type Roles } from './roles.ts'
import type { RawTable } from './rows.ts'
import { nameIn, type Row, tableOf } from './table.ts'
import { type WideTable, wideTable } from './wide-table.ts'

/**
 * Read periods: a table of one row per person and period. Each person's rows are laid side by side, a column
 * a period, and read as one row a person; every cell keeps its place in the box.
 */
export function readPeriods(raw: RawTable, choices: ReadingChoices): Reading {
  const table = tableOf(raw.rows, further.tellingHead, further.scaledShape)
  const columns = columnsOf(table, further.tellingHead)
  const { roles, names } = periodRoles(columns, choices)
  const shape = { value: 'periods', from: choices.shape === undefined ? 'found' : 'choice' } as const
  // Nothing to lay side by side by: the page shows the columns, of which one can be made the period.
  if (!roles.includes('period')) return { ...readPeople(raw, choices, further), shape }
  const figures = figuresOf(columns, roles, choices)
  const { periods, quotas } = figures
  const nameOf = (row: Row) => nameIn(row, names)
  const { people, leftOut } = sortLines({
    header: table.header,
    body: table.body,
    putBack: choices.putBack ?? [],
    nameOf,
    tells: further.tellingHead,
    saysNote: further.saysNote,
    figures: [...periods, ...quotas],
  })
  const wide = wideTable(people, columns, roles, nameOf, choices)
  const { roles: _, ...others } = choices
  const reading = readPeople(
    { ...raw, rows: wide.rows, sepLine: null },
    // Several rows of one person and period are parts of one result, until the user says otherwise.
    { ...(wide.further.size > 0 && { sameName: 'added' as const }), ...others, roles: wide.roles },
    further,
  )
  const heads = columns.map(({ head }) => head)
  const everyLine = [...leftOut, ...wide.leftOut, ...reading.leftOut].sort((a, b) => a.line - b.line)
  const inRows: Reading = {
    ...reading,
    hasHeader: table.header !== null,
    shape,
    groups: columnGroups(roles, heads),
    leftOut: [...titleLines(raw.sepLine, table.above), ...everyLine],
    issues: toldOnce(
      reading.issues.map((issue) => asPasted(issue, wide)),
      wide,
    ),
    headerKey: heads.join('\t').trimEnd(),
  }
  // Side by side the heads are those of the periods; the marks are told where they stand in the box.
  return further.withMarks(inRows, further.marksOf({ people, columns, figures, choices }), choices)
}

/** What tells the period is not taken for figures; everything else is found as in any table. */
function periodRoles(columns: readonly Column[], choices: ReadingChoices): Roles {
  const found = periodColumns(columns)
  const others = columns.map((column): Column =>
    found.includes(column) ? { ...column, cells: [], shapes: [], telling: 'code', isNumeric: false } : column,
  )
  const { roles, names } = rolesOf(others, choices, further.textRoles)
  const chosen = Object.values(choices.roles ?? {}).includes('period')
  const isPeriod = (index: number) => !chosen && found.some((column) => column.index === index)
  return {
    roles: roles.map((role, index): Role => (isPeriod(index) && role === 'ignore' ? 'period' : role)),
    names,
  }
}

/** A row that is not there lacks its result and its quota, and is told once; nobody lacks a second one. */
function toldOnce(issues: readonly ReadingIssue[], { further }: WideTable): readonly ReadingIssue[] {
  const told = new Set<string>()
  return issues.filter((issue) => {
    if (issue.code !== 'noRow') return true
    if (further.has(issue.line)) return false
    const key = `${issue.line} ${issue.head}`
    const isNew = !told.has(key)
    told.add(key)
    return isNew
  })
}

function asPasted(issue: ReadingIssue, { origins }: WideTable): ReadingIssue {
  if (issue.code !== 'missing' && issue.code !== 'notANumber' && issue.code !== 'negativeHours') return issue
  const origin = origins.get(issue.line)?.[issue.column - 1]
  if (origin !== undefined) return { ...issue, ...origin }
  return { code: 'noRow', line: issue.line, head: issue.head, name: issue.name }
}
