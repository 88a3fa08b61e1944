import { blockedBy } from './blocked.ts'
import { columnGroups } from './column-groups.ts'
import { columnsOf } from './columns.ts'
import { figuresOf } from './figures.ts'
import { sortLines, titleLines } from './left-out.ts'
import { monthsPerPeriod } from './months-from-headers.ts'
import { chosenGroup, groupChoice, groupOfLines } from './grouping.ts'
import type { Reading, ReadingChoices, Role } from './reading.ts'
import { measuredRoles, rolesOf } from './roles.ts'
import { type CutCells, splitRows } from './rows.ts'
import { nameKey } from './same-name.ts'
import { samplesOf } from './samples.ts'
import { startDatesOf } from './start-dates.ts'
import { nameIn, tableOf, type Row } from './table.ts'
import { teamFromTable } from './team-from-table.ts'

/**
 * Read rows: the pasted text to a team, with everything that was understood, left out or in doubt.
 * text -> rows -> columns -> roles -> figures -> lines -> team.
 * Never throws, whatever the text: what stops a reading stands in `blocked`.
 *
 * @param text as pasted
 * @param choices what the user corrected
 * @param cut how lines are cut into cells: `plainCells` needs no library, `quotedCells` reads any text
 * @example readRows('Ann\t92 %\nBen\t105 %', {}, plainCells).team?.people[0]?.attainments // [0.92]
 */
export function readRows(text: string, choices: ReadingChoices, cut: CutCells): Reading {
  const raw = splitRows(text, cut)
  const table = tableOf(raw.rows)
  const columns = columnsOf(table)
  const heads = columns.map(({ head }) => head)
  const { roles, names } = rolesOf(columns, choices)
  const figures = figuresOf(columns, roles, choices)
  const { measure, periods, quotas, formats } = figures
  const months = monthsPerPeriod(
    periods.map(({ head }) => head),
    choices.monthsPerPeriod,
  )

  const nameOf = (row: Row) => nameIn(row, names)
  const having = (role: Role) => columns.find(({ index }) => roles[index] === role)
  const groupOf = groupOfLines(having('group'), table.body)
  const counted = [...periods, ...quotas]
  const putBack = choices.putBack ?? []
  const { people, leftOut } = sortLines({
    header: table.header,
    body: table.body,
    putBack,
    nameOf,
    groupOf,
    figures: counted,
  })
  const chosen = chosenGroup(people, groupOf, choices.group)
  const startDates = startDatesOf(having('startDate'))
  const { team, everybody, quotaCovers, sameName, issues } = teamFromTable({
    people,
    nameOf,
    isChosen: (row) => chosen === null || nameKey(groupOf(row)) === chosen,
    figures,
    startDates,
    monthsPerPeriod: months.value,
    quotaChoice: choices.quotaCovers,
    sameName: choices.sameName,
  })
  const hasNames = names.length > 0
  const blocked = blockedBy({ lines: raw.rows.length, columns, hasNames, team, question: formats.question })

  return {
    delimiter: raw.delimiter,
    hasHeader: table.header !== null,
    groups: columnGroups(measuredRoles(roles, periods, measure.value), heads),
    numberFormat: formats.shown,
    monthsPerPeriod: months,
    quotaCovers,
    measure,
    samples: samplesOf(people, columns.length),
    group: groupChoice({ column: having('group'), lines: people, people: everybody, groupOf, chosen }),
    sameName,
    startDates: startDates && (team.periodStarts?.some((start) => start !== null) ? 'used' : 'noMonths'),
    leftOut: [...titleLines(raw.sepLine, table.above), ...leftOut],
    blankLines: raw.blankLines,
    // What could not be read as a whole has nothing to say about its cells.
    issues: blocked === null ? issues : [],
    blocked,
    team: blocked === null ? team : null,
    headerKey: heads.join('\t').trimEnd(),
  }
}
