import type { MonthsPerPeriod } from '../team.ts'
import { headWords } from './head-words.ts'
import { monthNamed } from './month-names.ts'
import { periodOf } from './period-head.ts'
import { periodStarts } from './period-start.ts'
import { tellingHead } from './telling-head.ts'

/** What the head of a column says about the time it is for. */
export interface HeadTime {
  /** Null when it does not say how long that is. */
  readonly months: MonthsPerPeriod | null
  /** Where it begins: the month, 0-11, of a year that may not be said; null when it does not tell. */
  readonly start: { readonly year: number | null; readonly month: number } | null
}

/** `Jahresziel`, `objectif mensuel`: how long a quota is for, inside or beside the word. */
const LONG: readonly (readonly [RegExp, MonthsPerPeriod])[] = [
  [/quartal|quarterly|trimestr|kwarta|kvartal|negyedév/, 3],
  [/monat|monthly|mensuel|mensual|mensile|mensal|maand|miesię|månad|havi/, 1],
  [/jahr|annual|annuel|anual|annuale|yearly|jaar|roczn|års|éves/, 12],
]
/** A year to complete `Jan` with; no more than the month is taken from it. */
const ANY_YEAR = 2000

/**
 * Times of heads: what each head of a column says about when it begins and how long it is; `Jan` is the
 * January of a year that is not said.
 *
 * @param heads which write their dates alike
 * @example headTimes(['Jan Quota', 'Q2 2026', 'Jahresziel'])
 * // [{ months: 1, start: { year: null, month: 0 } }, { months: 3, start: { year: 2026, month: 3 } }, { months: 12, start: null }]
 */
export function headTimes(heads: readonly string[]): readonly HeadTime[] {
  const bare = heads.map(withoutQuota)
  const starts = periodStarts(bare)
  const completed = periodStarts(bare.map((head) => `${head} ${ANY_YEAR}`))
  return bare.map((head, place) => {
    const months = periodOf(head) ?? longIn(heads[place] ?? '')
    const [whole, ofAnyYear] = [starts[place] ?? null, completed[place] ?? null]
    if (months === null || !tellsStart(head, months)) return { months, start: null }
    if (whole !== null) return { months, start: { year: Number(whole.slice(0, 4)), month: monthOf(whole) } }
    const isYear = months === 12 || ofAnyYear === null
    return { months, start: isYear ? null : { year: null, month: monthOf(ofAnyYear) } }
  })
}

/** `Quota 2026-03` is about March: the word for a quota must not hide the date. */
function withoutQuota(head: string): string {
  return head
    .replace(/[\p{L}\p{M}]+/gu, (word) => (tellingHead(word) === 'quota' ? '' : word))
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–:/(]+|[\s\-–:/)]+$/g, '')
}

function longIn(head: string): MonthsPerPeriod | null {
  const text = head.toLowerCase()
  return LONG.find(([word]) => word.test(text))?.[1] ?? null
}

/** `Month 3` counts from where nobody knows: a month has a name or is written in figures, a quarter a figure. */
function tellsStart(head: string, months: MonthsPerPeriod): boolean {
  if (months !== 1) return /\d/.test(head)
  const words = headWords(head).filter((word) => /\p{L}/u.test(word))
  return words.length === 0 || words.some((word) => monthNamed(word.replace(/\d+$/, '')) !== null)
}

const monthOf = (iso: string) => Number(iso.slice(5, 7)) - 1
