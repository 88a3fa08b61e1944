import { headWords } from './head-words.ts'
import { plainWord } from './plain-word.ts'

const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'hu']
/** A time of day behind a date says nothing about the day. */
const TIME = /[T ,]+\d{1,2}:\d\d.*$/
const YEAR_FIRST = /^(\d{4})[-/.] ?(\d{1,2})(?:[-/.] ?(\d{1,2}))?\.?$/
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})[-/.] ?(\d{4}|\d{2})\.?$/
const WITHOUT_SIGNS = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/
const ORDINAL = /^(\d{1,2})(?:er|st|nd|rd|th)$/
/** Two figures of a year beyond are of the last century. */
const NEXT_DECADES = 69

type ReadDate = (text: string) => string | null

let months: ReadonlyMap<string, number> | null = null

/**
 * Column dates: how the dates of one column are read, decided from all its cells: whether the day or the
 * month stands first is told by the cell in which only one of them fits. Where no cell tells, the day does,
 * as in nine of the ten languages.
 *
 * @param texts of the column, as `cellText` gives them
 * @returns a reader that gives 'YYYY-MM-DD', or null for what is no date of the calendar
 * @example columnDates(['03/31/2025', '02/01/2026'])('02/01/2026') // '2026-02-01'
 */
export function columnDates(texts: readonly string[]): ReadDate {
  const parts = texts.flatMap((text) => {
    const found = YEAR_LAST.exec(withoutTime(text))
    return found ? [{ first: Number(found[1]), sign: found[2], second: Number(found[3]) }] : []
  })
  const isMonthFirst =
    parts.some(({ second }) => second > 12) && !parts.some(({ first, sign }) => first > 12 || sign === '.')
  return (text) => read(withoutTime(text), isMonthFirst)
}

function read(text: string, isMonthFirst: boolean): string | null {
  const [, year, month, day = '1'] = YEAR_FIRST.exec(text) ?? WITHOUT_SIGNS.exec(text) ?? []
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day))
  const [, first, , second, last] = YEAR_LAST.exec(text) ?? []
  if (last !== undefined) {
    const [dayOf, monthOf] = isMonthFirst ? [second, first] : [first, second]
    return isoDay(wholeYear(last), Number(monthOf), Number(dayOf))
  }
  const [, onlyMonth, itsYear] = MONTH_AND_YEAR.exec(text) ?? []
  return itsYear === undefined ? readWords(text) : isoDay(Number(itsYear), Number(onlyMonth), 1)
}

/** `1 March 2026`, `Mar 1, 2026`, `1. März 2026`, `2026. március 1.`, `Mar 2026`. */
function readWords(text: string): string | null {
  months ??= monthNumbers()
  const words = headWords(text).map((word) => plainWord(word).replace(ORDINAL, '$1'))
  const month = words.map((word) => months?.get(word)).find((number) => number !== undefined)
  const figures = words.filter((word) => /^\d+$/.test(word))
  const year = figures.find((figure) => figure.length === 4) ?? figures[1]
  const day = figures.find((figure) => figure !== year && figure.length <= 2) ?? '1'
  if (month === undefined || year === undefined || figures.length > 2) return null
  return isoDay(wholeYear(year), month, Number(day))
}

function withoutTime(text: string): string {
  return text.replace(TIME, '')
}

function wholeYear(figures: string): number {
  const year = Number(figures)
  return figures.length > 2 ? year : year + (year > NEXT_DECADES ? 1900 : 2000)
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2100) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const inDate = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
      const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2026, month - 1, 15))
        const name = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
        for (const written of [name, alone.format(date)]) {
          const plain = plainWord(written.toLowerCase()).replace(/\.$/, '')
          if (/^\p{L}{3,}$/u.test(plain) && !numbers.has(plain)) numbers.set(plain, month)
        }
      }
    }
  }
  return numbers
}
