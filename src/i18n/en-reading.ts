import type { Deals, LeftOutReason, NumberFormat, Reading, Role, Shape } from '../domain/team/reading.ts'
import { list, months, people, plural, spelled } from './en-parts.ts'
import { format as f } from './format.ts'

const role: Record<Role, string> = {
  name: 'Name',
  result: 'Result',
  quota: 'Quota',
  attainment: 'Attainment',
  period: 'Period',
  startDate: 'Start date',
  coachingHours: 'Coaching hours',
  group: 'Group',
  stage: 'Deal stage',
  openDate: 'Open date',
  closeDate: 'Close date',
  ignore: 'Ignore',
}

/** In a turned table people stand in columns. */
const lineOf = (line: number, shape: Shape) => `${shape === 'turned' ? 'Column' : 'Row'} ${line}`

/** How many of the deals count. */
const deals = ({ counted, notCounted }: Deals) => {
  const all = Object.values(notCounted).reduce((sum, n) => sum + n, counted)
  return `a list of ${f.count(all)} ${plural(all, 'deal', 'deals')}, ${f.count(counted)} of which count`
}

/** How a table was read, and what was left out. */
export const enReading = {
  role,
  numberFormat: {
    plain: 'as they stand (1234.5 or 1234,5)',
    english: '1,234.5 (English)',
    german: '1.234,5 (German)',
  } satisfies Record<NumberFormat, string>,
  title: 'How we read your table',
  column: 'Your column',
  is: 'is',
  covers: 'covers',
  numbers: 'Numbers',
  numbersLabel: 'Number format',
  roleOf: (head: string) => `${head} is`,
  coversOf: (head: string) => `${head} covers`,
  unnamed: (column: number) => `Column ${column}`,
  range: (first: string, last: string) => `${first} – ${last}`,
  unfold: (n: number) => `${n} columns`,
  wholeSpan: 'whole span',
  undo: 'Undo this change',
  asAttainment: 'Read as attainment',
  asResults: 'Read as results',
  rowsAre: 'Rows are',
  shape: {
    people: 'people',
    periods: 'people and periods',
    deals: 'deals',
    turned: 'turned: people in columns',
  } satisfies Record<Shape, string>,
  putBack: 'Put back',
  takeOut: 'Leave out again',
  leftOut: (line: number, text: string, reason: LeftOutReason, shape: Shape) =>
    `${lineOf(line, shape)}, “${text}”, was left out: ${
      {
        total: 'it adds up or averages other rows',
        header: 'it repeats the heads',
        note: 'it is a note, not a person',
        noName: 'it has no name',
        noNumbers: 'it has no number',
        noPeriod: 'it does not say which period it is about',
        again: 'a row above is about the same person and period',
      }[reason]
    }.`,
  blankRows: (n: number) => `${f.count(n)} blank ${plural(n, 'row was', 'rows were')} passed over.`,
  samplesOf: (head: string) => `First rows of ${head}:`,
  isBack: (line: number, shape: Shape) => `${lineOf(line, shape)} was put back.`,
  unsure: 'We are not sure what the quota covers: as read, nobody is near 100\u00a0%. Check “covers”.',
  monthsDefault: (per: string) => `The table does not say what a column covers; we took a ${per}.`,
  summary: (reading: Reading, n: number) => {
    if (reading.deals !== null) return `Read as ${deals(reading.deals)}. ${people(n)}.`
    const parts = reading.groups
      .filter((group) => group.role !== 'ignore' && group.role !== 'period')
      .map(({ role: taken, columns }) => {
        const per = months[reading.monthsPerPeriod.value]
        if (taken === 'name') return 'a name'
        if (taken === 'coachingHours') return 'today\u2019s coaching hours'
        if (taken === 'startDate') return 'a start date'
        if (taken === 'group') return 'a team'
        if (taken === 'quota')
          return reading.quotaCovers?.value === 'span' ? 'a quota for the whole span' : `a quota a ${per}`
        const what = taken === 'attainment' ? 'attainment' : 'results'
        return columns.length === 1
          ? `one ${per} of ${what}`
          : `${spelled(columns.length)} ${per}s of ${what}`
      })
    const { group } = reading
    const isPart = group !== null && group.chosen !== null
    const counted = isPart ? `${f.count(n)} of ${people(group.people)}` : people(n)
    return `Read as ${list(parts)}. ${counted}.`
  },
  changeLink: 'Change how it was read',
}
