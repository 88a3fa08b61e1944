import type { ManyIssues } from '../domain/team/issue-digest.ts'
import type { Blocked, ReadingIssue, Shape } from '../domain/team/reading.ts'
import { list, plural, spelled } from './en-parts.ts'
import { format as f } from './format.ts'

/** What is said about a cell or a row. */
interface IssueWords {
  /** The remedy. */
  readonly title: string
  readonly text: string
  /** The cell as typed, where it is the culprit. */
  readonly wavy: string
}

/** In a turned table people stand in columns. */
const lineOf = (line: number, shape: Shape) => `${shape === 'turned' ? 'Column' : 'Row'} ${line}`

const cell = (issue: { line: number; head: string; columnHead?: string; column: number }) => {
  const head = issue.columnHead ?? issue.head
  return `Row ${issue.line}, column ${head === '' ? issue.column : `“${head}”`}`
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

/** What stopped a reading, and the cells that could not be used. */
export const enTrouble = {
  blocked: (
    blocked: Exclude<Blocked, { code: 'short' }>,
  ): { readonly title: string; readonly text: string } => {
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
          title: `Add up the rows of ${issue.name} if they are one person.`,
          text: `${shape === 'turned' ? 'Columns' : 'Rows'} ${list(issue.lines.map(String))} have the same name and are kept apart as ${spelled(issue.lines.length)} people. “Same name”, under “How we read your table”, makes them one.`,
          wavy: '',
        }
      case 'notADate':
        return {
          title: `Type the day ${issue.name} started, such as 2026-03-01, or leave the cell empty.`,
          text: `${cell(issue)}, is not a date. Until then it is not known when ${issue.name} started.`,
          wavy: issue.text,
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
      case 'notADate':
        return {
          title: `Type ${f.count(count)} start dates as days, such as 2026-03-01.`,
          text: `In ${rows} no date can be read. Until then it is not known when these people started.`,
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
