import type { Person, Team } from '../team.ts'
import { blockedBy } from './blocked.ts'
import { columnGroups } from './column-groups.ts'
import type { Column } from './columns.ts'
import { type Counted, countDeals } from './deal-count.ts'
import { leftOutDeals } from './deal-left-out.ts'
import { dealPeople } from './deal-people.ts'
import { dealRoles } from './deal-roles.ts'
import { scanDeals } from './deal-scan.ts'
import { isoMonth } from './days.ts'
import { formatsOf } from './formats.ts'
import { titleLines } from './left-out.ts'
import type { Reading, ReadingChoices, ReadingIssue, Role } from './reading.ts'
import { besideIn, marksIn } from './marks.ts'
import type { NumberShape } from './number-shape.ts'
import { parseNumber } from './parse-number.ts'
import type { RawTable } from './rows.ts'
import { samplesOf } from './samples.ts'
import type { Table } from './table.ts'
import { unsureDates } from './unsure-dates.ts'
import { withMarks } from './with-marks.ts'

export interface DealsInput {
  readonly raw: RawTable
  /** A sample of the rows, with the header. */
  readonly table: Table
  readonly columns: readonly Column[]
  readonly choices: ReadingChoices
  /** Hears the share that is done, 0-1. */
  readonly told: (share: number) => void
}

/** Share of the work that is done when the rows are read. */
const SCANNED = 0.9
/** Sums of whole cents must not end in ...0000001. */
const DECIMALS = 6

/**
 * Read deals: a list of one row per deal, summed per person and month. A list of deals is complete: from the
 * first month in which a person appears, at whatever stage, a month without a deal is 0; before it, missing.
 */
export function readDeals({ raw, table, columns, choices, told }: DealsInput): Reading {
  const { roles, names } = dealRoles(columns, choices)
  const place = (role: Role) => columns.find(({ index }) => roles[index] === role)?.index
  const at = {
    names,
    stage: place('stage'),
    open: place('openDate'),
    close: place('closeDate'),
    amount: place('result'),
  }
  const top = table.header?.line ?? table.above.at(-1)?.line ?? 0
  const body = raw.rows.filter(({ line }) => line > top)
  const scan = scanDeals(body, at, choices.dateOrder, (rows) => told((SCANNED * rows) / body.length))
  const found = columns.find(({ index }) => index === at.amount)
  const whole = columns.map((column) => (column === found ? scan.amounts.columnOf(column) : column))
  const figures = roles.map((role) => (role === 'result' || role === 'coachingHours' ? role : 'ignore'))
  const formats = formatsOf(whole, figures, choices.numberFormat)
  const format = formats.formats[at.amount ?? -1] ?? 'plain'
  const { amounts, wrong } = scan.amounts.read(format, choices.readsShort)
  const { header } = table
  const putBack = choices.putBack ?? []
  const { leftOut, isLeftOut } = leftOutDeals({ body, header, names, scan, amounts, putBack })
  const hasStage = at.stage !== undefined
  const isDated = at.close !== undefined
  const counted = countDeals({ scan, amounts, isLeftOut, choices, hasStage, isDated })

  const heads = columns.map(({ head }) => head)
  const months = monthsOf(counted, choices)
  const deals = teamOf(counted, months.value)
  const {
    people,
    isChosen,
    group,
    startDates,
    unsureDate,
    issues: odd,
  } = dealPeople({
    first: counted.people.map(({ row }) => body[row]),
    people: deals.people,
    columns: whole,
    roles,
    formatOf: (column) => formats.formats[column] ?? 'plain',
    choices,
  })
  const team = { ...deals, people }
  const lines = raw.rows.length
  const hasNames = names.length > 0
  const stopped = blockedBy({ lines, columns: whole, hasNames, team, question: formats.question })
  const nothing = stopped?.code === 'noNumbers' && found !== undefined
  const blocked = nothing ? ({ code: 'noDeals', lines } as const) : stopped
  const lineAt = (row: number) => body[row]?.line ?? 0
  const isMeant = (row: number) => !isLeftOut(row) && counted.stageCounts(row)
  const issues = [
    ...[...wrong]
      .filter(([row]) => isMeant(row))
      .map(([row, text]): ReadingIssue => ({
        code: 'notANumber',
        line: lineAt(row),
        column: (at.amount ?? 0) + 1,
        head: found?.head ?? '',
        name: scan.people[scan.person[row] ?? -1] ?? '',
        text,
      })),
    ...counted.people
      .filter(({ results }, place) => isChosen(place) && results.every((value) => value === null))
      .map(({ name, row }): ReadingIssue => ({ code: 'noUsableNumber', line: lineAt(row), name })),
    ...odd,
  ]
  const reading: Reading = {
    delimiter: raw.delimiter,
    hasHeader: header !== null,
    shape: { value: 'deals', from: choices.shape === undefined ? 'found' : 'choice' },
    deals: counted.deals,
    groups: columnGroups(roles, heads),
    numberFormat: formats.shown,
    monthsPerPeriod: months,
    quotaCovers: null,
    measure: { value: 'result', from: 'header' },
    leftOut: [...titleLines(raw.sepLine, table.above), ...leftOut],
    samples: samplesOf(table.body, columns.length),
    group,
    sameName: null,
    ...unsureDates(scan.unsureDate ?? unsureDate, choices),
    startDates,
    blankLines: raw.blankLines,
    issues: blocked === null ? issues : [],
    blocked,
    team: blocked === null ? team : null,
    headerKey: heads.join('\t').trimEnd(),
  }
  const { cells, bare } = scan.amounts.marked()
  const meant = [...cells].flatMap(([row, cell]) => (isMeant(row) ? [{ line: lineAt(row), cell }] : []))
  const column = found && {
    column: found.index,
    head: found.head,
    isMoney: true,
    cells: meant,
    bare,
    valueOf: (shape: NumberShape) => parseNumber(shape, format),
  }
  return withMarks(reading, marksIn(column ? [column] : [], besideIn(columns, table.body), choices), choices)
}

function monthsOf({ deals }: Counted, { monthsPerPeriod }: ReadingChoices): Reading['monthsPerPeriod'] {
  if (deals.isDated) return { value: 1, from: 'headers' }
  return monthsPerPeriod === undefined
    ? { value: 3, from: 'default' }
    : { value: monthsPerPeriod, from: 'choice' }
}

function teamOf({ months, people }: Counted, monthsPerPeriod: Team['monthsPerPeriod']): Team {
  const labels = months.map((month) => (month === null ? '' : isoMonth(month)))
  const nothing = months.map(() => null)
  return {
    basis: 'result',
    monthsPerPeriod,
    periods: labels,
    ...(labels.some((label) => label !== '') && { periodStarts: labels.map((label) => `${label}-01`) }),
    people: people.map(({ name, results }): Person => ({
      name,
      results: results.map((sum) => (sum === null ? null : Number(sum.toFixed(DECIMALS)))),
      quotas: nothing,
      attainments: nothing,
      hoursToday: null,
    })),
  }
}
