import { headWords } from './head-words.ts'
import type { MonthsPerPeriod } from '../team.ts'
import { monthNamed } from './month-names.ts'

const LONGEST_HEAD = 60
const YEAR = /^(?:19|20)\d\d$/
const SHORT_YEAR = /^\d\d$/
const QUARTER =
  /^(?:q[1-4](?:\d\d|20\d\d)?|[1-4]q(?:\d\d|20\d\d)?|qtr|quarter|quartal|trimestre|kwartał|kvartal|negyedév|[1-4]\.?quartal)$/
const HALF = /^(?:h[12](?:\d\d|20\d\d)?|[12]h(?:\d\d|20\d\d)?|hj[12]?|halbjahr|half|semester|félév|semestre)$/
const FISCAL = /^(?:fy|gj|cy)(?:\d\d|(?:19|20)\d\d)?$|^(?:jahr|geschäftsjahr|year|annual|yearly)$/
const MONTH_WORD = /^(?:m\d{1,2}|month|monat|monthly|hónap)$/
const FIGURES = /^\d{1,4}$/
const YEAR_AND_MONTH =
  /^(?:(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2]))$/
const FULL_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.] ?\d{1,2}[-/.] ?\d{2,4})\.?$/
const TWO_YEARS = /^(?:19|20)\d\d ?[/–-] ?(?:\d\d|20\d\d)$/

/**
 * Period of a head: how many months the head of a column says it covers; null when it does not tell.
 *
 * @example periodOf('Mar 2026') // 1
 * @example periodOf('Q1') // 3
 * @example periodOf('Umsatz H1 2026') // 6
 * @example periodOf('FY26') // 12
 */
export function periodOf(head: string): MonthsPerPeriod | null {
  const text = head.trim()
  if (text.length > LONGEST_HEAD) return null
  if (YEAR_AND_MONTH.test(text) || FULL_DATE.test(text)) return 1
  if (TWO_YEARS.test(text)) return 12
  const all = headWords(text)
  if (all.length > 5) return null
  const has = (test: (word: string) => boolean) => all.some(test)
  if (has((word) => QUARTER.test(word))) return 3
  if (has((word) => HALF.test(word))) return 6
  if (has((word) => MONTH_WORD.test(word) || isMonth(word))) return 1
  if (has((word) => FISCAL.test(word) || YEAR.test(word))) return 12
  return null
}

/** A word that only says which period: `jan`, `q1`, `2026`, `fy26`. */
export function isPeriodWord(word: string): boolean {
  return FIGURES.test(word) || SHORT_YEAR.test(word) || periodOf(word) !== null
}

/** Names and short names of the months, as the ten languages of the reading write them. */
function isMonth(word: string): boolean {
  return monthNamed(word.replace(/\d+$/, '')) !== null
}
