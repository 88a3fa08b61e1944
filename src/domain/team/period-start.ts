import { columnDates } from './dates.ts'
import { headWords } from './head-words.ts'
import { monthNamed } from './month-names.ts'
import { periodOf } from './period-head.ts'

const YEAR = /^(?:19|20)\d\d$/
const SHORT_YEAR = /^\d\d$/
/** What counts quarters and half-years, with the number in front, behind or apart, and a year behind. */
const COUNTED =
  /^(?:([1-4])\.?)?(q|qtr|quarter|quartal|trimestre|t|kwartał|kvartal|negyedév|h|hj|half|halbjahr|semester|semestre|s|félév)([1-4])?((?:20)?\d\d)?$/
const ORDINAL = /^[1-4](?:º|ª|er|e|ème|st|nd|rd|th)?$/
const PACKED = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/
const MONTHS_WITH_FIGURES = /^(\p{L}+)(\d\d|20\d\d)$/u

/**
 * Period starts: the first day of what each head of a column says it covers, as 'YYYY-MM-DD'; null where it
 * does not tell, a year above all: `Jan` alone is the January of any year. Fiscal years begin where they like.
 *
 * @param heads of the period columns, which write their dates alike
 * @example periodStarts(['Mar 2026', 'Q2 26', 'Jan']) // ['2026-03-01', '2026-04-01', null]
 */
export function periodStarts(heads: readonly string[]): readonly (string | null)[] {
  const dates = columnDates(heads)
  return heads.map((head) => {
    const packed = PACKED.exec(head)
    if (packed) return `${packed[1]}-${packed[2]}-01`
    const day = dates.of(head)
    return day !== null && periodOf(head) === 1 ? `${day.slice(0, 7)}-01` : startIn(headWords(head))
  })
}

function startIn(words: readonly string[]): string | null {
  let year: number | null = null
  let month: number | null = null
  let span = 12
  let ordinal: number | null = null
  let counts = 0
  for (const word of words) {
    const glued = MONTHS_WITH_FIGURES.exec(word)
    const named = monthNamed(word) ?? (glued && monthNamed(glued[1] ?? ''))
    const counted = named === null ? COUNTED.exec(word) : null
    if (named !== null) {
      month = named
      span = 1
      if (glued) year = wholeYear(glued[2] ?? '')
    } else if (counted) {
      span = /^[qtkn]/.test(counted[2] ?? '') ? 3 : 6
      counts += 1
      const number = counted[1] ?? counted[3]
      if (number !== undefined) ordinal = Number(number)
      if (counted[4] !== undefined) year = wholeYear(counted[4])
    } else if (YEAR.test(word)) year = Number(word)
    else if (SHORT_YEAR.test(word)) year = wholeYear(word)
    else if (ORDINAL.test(word)) ordinal = Number(word[0])
    else if (/^(?:fy|gj)/.test(word)) return null
  }
  if (year === null) return null
  if (span === 1) return first(year, month ?? 0)
  if (counts === 0) return words.some((word) => YEAR.test(word)) ? first(year, 1) : null
  if (ordinal === null || ordinal * span > 12) return null
  return first(year, (ordinal - 1) * span + 1)
}

const first = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`

function wholeYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}
