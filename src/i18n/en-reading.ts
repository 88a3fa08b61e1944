import type { ManyIssues } from '../domain/team/issue-digest.ts'
import type {
  Blocked,
  Deals,
  LeftOutReason,
  NumberFormat,
  Reading,
  ReadingIssue,
  Role,
  Shape,
} from '../domain/team/reading.ts'
import { list, months, people, plural, spelled } from './en-parts.ts'
import { format as f } from './format.ts'

/** What is said about a cell or a row. */
interface IssueWords {
  /** The remedy. */
  readonly title: string
  readonly text: string
  /** The cell as typed, where it is the culprit. */
  readonly wavy: string
}

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

const cell = (issue: { line: number; head: string; columnHead?: string; column: number }) => {
  const head = issue.columnHead ?? issue.head
  return `Row ${issue.line}, column ${head === '' ? issue.column : `“${head}”`}`
}

/** In a turned table people stand in columns. */
const lineOf = (line: number, shape: Shape) => `${shape === 'turned' ? 'Column' : 'Row'} ${line}`

/** How many of the deals count. */
const deals = ({ counted, notCounted }: Deals) => {
  const all = Object.values(notCounted).reduce((sum, n) => sum + n, counted)
  return `a list of ${f.count(all)} ${plural(all, 'deal', 'deals')}, ${f.count(counted)} of which count`
}

type FormatQuestion = Extract<Blocked, { code: 'numberFormat' }>

/** The reading that gives the larger value takes the sign for a separator of thousands. */
const wholeFormat = ({ english, german }: FormatQuestion): 'english' | 'german' =>
  Math.abs(english) > Math.abs(german) ? 'english' : 'german'
const fractionFormat = (question: FormatQuestion): 'english' | 'german' =>
  wholeFormat(question) === 'english' ? 'german' : 'english'
const wholeAndFraction = (question: FormatQuestion) => [
  String(question[wholeFormat(question)]),
  String(question[fractionFormat(question)]),
]

/** How a table was read, what stopped that, and what was left out. */
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
        if (taken === 'quota')
          return reading.quotaCovers?.value === 'span' ? 'a quota for the whole span' : `a quota a ${per}`
        const what = taken === 'attainment' ? 'attainment' : 'results'
        return columns.length === 1
          ? `one ${per} of ${what}`
          : `${spelled(columns.length)} ${per}s of ${what}`
      })
    return `Read as ${list(parts)}. ${people(n)}.`
  },
  changeLink: 'Change how it was read',
  blocked: (blocked: Blocked): { readonly title: string; readonly text: string } => {
    switch (blocked.code) {
      case 'empty':
        return {
          title: 'The box is empty.',
          text: 'Paste a range with a name and a number for each person.',
        }
      case 'noNames':
        return {
          title: 'Add a column of names.',
          text: `${f.count(blocked.lines)} ${plural(blocked.lines, 'line was', 'lines were')} read, but none of the columns holds names. Copy the range again with the names beside the numbers, or say under “How we read your table” which column is Name.`,
        }
      case 'noNumbers':
        return {
          title: 'Add a column of numbers.',
          text: `${f.count(blocked.lines)} ${plural(blocked.lines, 'line was', 'lines were')} read, but no cell in them is a result, a quota or an attainment. Copy the range again with at least one column of numbers, or say under “How we read your table” which column is Result.`,
        }
      case 'noDeals':
        return {
          title: 'No deal counts yet.',
          text: `${f.count(blocked.lines)} lines were read as deals. Tick the stages that count under “How we read your table”, and check there which column is Result and which is Close date.`,
        }
      case 'numberFormat':
        return {
          title: `Is “${blocked.example}” a whole number or a fraction?`,
          text: `Every number in ${blocked.head === '' ? 'the table' : `“${blocked.head}”`} can be read both ways: as ${wholeAndFraction(blocked).join(' or as ')}.`,
        }
    }
  },
  answers: (question: FormatQuestion) => [
    { numberFormat: wholeFormat(question), text: `Whole number, ${wholeAndFraction(question)[0]}` },
    { numberFormat: fractionFormat(question), text: `Fraction, ${wholeAndFraction(question)[1]}` },
  ],
  issue: (issue: ReadingIssue, shape: Shape): IssueWords => {
    switch (issue.code) {
      case 'notANumber':
        return {
          title: `Type a number for ${issue.name}${issue.head === '' ? '' : ` in ${issue.head}`}, or leave the cell empty.`,
          text: `${cell(issue)}, is not a number. Until then it is missing for ${issue.name}; it does not count as zero.`,
          wavy: issue.text,
        }
      case 'missing':
        return {
          title: `${issue.name} has no number${issue.head === '' ? '' : ` for ${issue.head}`}.`,
          text: `${cell(issue)}, holds no number. It counts as missing, not as zero.`,
          wavy: '',
        }
      case 'noUsableNumber':
        if (shape === 'deals')
          return {
            title: `${issue.name} has no deal in the months that count.`,
            text: `The list has ${issue.name} first in row ${issue.line}, and only after those months or without a date. Until then ${issue.name} is listed and not ranked.`,
            wavy: '',
          }
        return {
          title: `Add a number for ${issue.name}, or take the row out.`,
          text: `${lineOf(issue.line, shape)} has a name but no number that can be used, so ${issue.name} is listed and not ranked.`,
          wavy: '',
        }
      case 'noRow':
        return {
          title: `${issue.name} has no row for ${issue.head}.`,
          text: 'That period counts as missing for this person, not as zero.',
          wavy: '',
        }
      case 'repeatedName':
        return {
          title: `Rename one ${issue.name} if they are one person.`,
          text: `${shape === 'turned' ? 'Columns' : 'Rows'} ${list(issue.lines.map(String))} have the same name and are kept apart as ${spelled(issue.lines.length)} people.`,
          wavy: '',
        }
      case 'negativeHours':
        return {
          title: `Type ${issue.name}\u2019s coaching hours as 0 or more.`,
          text: `${cell(issue)}, is below zero. Until then ${issue.name}\u2019s hours of today count as not entered.`,
          wavy: issue.text,
        }
    }
  },
  many: ({ code, count, lines }: ManyIssues): IssueWords => {
    const rows = `${f.count(lines)} ${plural(lines, 'row', 'rows')}`
    switch (code) {
      case 'repeatedName':
        return {
          title: 'Is each row a deal? Then add the deals up first.',
          text: `${f.count(count)} names stand in ${rows}, and each row is taken for a person. For a plan of your people, sum the deals per person and month, for example with a pivot table, and paste that.`,
          wavy: '',
        }
      case 'noUsableNumber':
        return {
          title: `Add a number in ${rows}, or take them out.`,
          text: 'They have a name but no number that can be used, so these people are listed and not ranked.',
          wavy: '',
        }
      case 'noRow':
        return {
          title: `${f.count(count)} periods of ${f.count(lines)} people have no row.`,
          text: 'They count as missing, not as zero.',
          wavy: '',
        }
      case 'missing':
      case 'notANumber':
      case 'negativeHours':
        return {
          title: `${f.count(count)} cells have no number, in ${rows}.`,
          text: 'They count as missing, not as zero.',
          wavy: '',
        }
    }
  },
  moreIssues: (n: number) => `${f.count(n)} more ${plural(n, 'cell', 'cells')} to look at`,
}
