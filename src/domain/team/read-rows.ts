import { blockedBy } from './blocked.ts'
import { columnGroups } from './column-groups.ts'
import { columnsOf } from './columns.ts'
import { figuresOf } from './figures.ts'
import { sortLines, titleLines } from './left-out.ts'
import { monthsPerPeriod } from './months-from-headers.ts'
import type { Further } from './further.ts'
import { isPlain } from './is-plain.ts'
import { plainHead } from './plain-head.ts'
import type { Reading, ReadingChoices, Role } from './reading.ts'
import { measuredRoles, rolesOf } from './roles.ts'
import { type CutCells, type CutLate, type RawTable, splitRows } from './rows.ts'
import { nameKey } from './name-key.ts'
import { samplesOf } from './samples.ts'
import { withSameQuota } from './same-quota.ts'
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
 * @param readShaped reads rows that are not plain, or may not be one a person; what it returns is returned
 * @example readRows('Ann\t92 %\nBen\t105 %', {}, plainCells, readShaped).team?.people[0]?.attainments // [0.92]
 */
export function readRows<Shaped>(
  text: string,
  choices: ReadingChoices,
  cut: CutCells,
  readShaped: (raw: RawTable, choices: ReadingChoices) => Shaped,
  cutLate?: CutLate,
): Reading | Shaped {
  const raw = splitRows(text, cut, cutLate)
  return isPlain(raw.rows, choices)
    ? withSameQuota(readPeople(raw, choices, null), choices)
    : readShaped(raw, choices)
}

/**
 * Read people: rows of which each is one person, with one or many periods.
 *
 * @param further what a table takes that is not plain
 */
export function readPeople(raw: RawTable, choices: ReadingChoices, further: Further | null): Reading {
  const tells = further?.tellingHead ?? plainHead
  const table = tableOf(raw.rows, tells, further?.scaledShape)
  const columns = columnsOf(table, tells)
  const heads = columns.map(({ head }) => head)
  const { roles, names } = rolesOf(columns, choices, further?.textRoles)
  const figures = figuresOf(columns, roles, choices)
  const { measure, periods, quotas, formats } = figures
  const months = monthsPerPeriod(
    periods.map(({ head }) => head),
    choices.monthsPerPeriod,
  )

  const nameOf = (row: Row) => nameIn(row, names)
  const having = (role: Role) => columns.find(({ index }) => roles[index] === role)
  const groupOf = further?.groupOfLines(having('group'), table.body)
  const counted = [...periods, ...quotas]
  const putBack = choices.putBack ?? []
  const { people, leftOut } = sortLines({
    header: table.header,
    body: table.body,
    putBack,
    nameOf,
    groupOf,
    tells,
    saysNote: further?.saysNote,
    figures: counted,
  })
  const chosen = further && groupOf ? further.chosenGroup(people, groupOf, choices.group) : null
  const startDates = further?.startDatesOf(having('startDate'), choices.dateOrder) ?? null
  const { team, everybody, quotaCovers, sameName, issues } = teamFromTable({
    people,
    nameOf,
    isChosen: (row) => chosen === null || nameKey(groupOf?.(row) ?? '') === chosen,
    figures,
    startDates,
    further,
    monthsPerPeriod: months.value,
    quotaChoice: choices.quotaCovers,
    sameName: choices.sameName,
  })
  const hasNames = names.length > 0
  const blocked = blockedBy({ lines: raw.rows.length, columns, hasNames, team, question: formats.question })

  const reading: Reading = {
    delimiter: raw.delimiter,
    hasHeader: table.header !== null,
    shape: { value: 'people', from: choices.shape === undefined ? 'found' : 'choice' },
    deals: null,
    groups: columnGroups(measuredRoles(roles, periods, measure.value), heads),
    numberFormat: formats.shown,
    monthsPerPeriod: months,
    quotaCovers,
    measure,
    samples: samplesOf(people, columns.length),
    group:
      further && groupOf
        ? further.groupChoice({ column: having('group'), lines: people, people: everybody, groupOf, chosen })
        : null,
    sameName,
    ...further?.unsureDates(startDates?.unsure, choices),
    startDates: startDates && (team.periodStarts?.some((start) => start !== null) ? 'used' : 'noMonths'),
    leftOut: [...titleLines(raw.sepLine, table.above), ...leftOut],
    blankLines: raw.blankLines,
    // What could not be read as a whole has nothing to say about its cells.
    issues: blocked === null ? issues : [],
    blocked,
    team: blocked === null ? team : null,
    headerKey: heads.join('\t').trimEnd(),
  }
  return further === null
    ? reading
    : further.withMarks(reading, further.marksOf({ people, columns, figures, choices }), choices)
}
