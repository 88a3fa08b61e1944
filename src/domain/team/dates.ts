import { monthNamed } from './month-names.ts'
import type { DateOrder } from './reading.ts'

/** How a column writes its dates, from all of them together. */
export interface ColumnDates {
  /** The date of a text as 'YYYY-MM-DD'; null when it is none. A month alone is its first day. */
  readonly of: (text: string) => string | null
  /** One of them, where days and months cannot be told apart in any; null where they can. */
  readonly unsure: string | null
}

const TIME = /[T ,]+\d{1,2}[:.h]\d\d.*$/i
const ISO = /^(\d{4})(?:[-/.] ?| )(\d{1,2})(?:[-/.] ?(\d{1,2}))?\.?$/
const PACKED = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/
const FIGURES = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d\d)\.?$/
const MONTH_YEAR = /^(\d{1,2})[-/. ](\d{4})$/
const SERIAL = /^\d{5}(?:[.,]\d+)?$/
/** The days a spreadsheet counts from 1 January 1955 to 31 December 2064. */
const SERIALS = { from: 20_090, to: 60_267 } as const
/** The day 0 of a spreadsheet, which takes 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const MS_PER_DAY = 86_400_000

/**
 * Column dates: reads the dates of one column, whatever its language; day and month are told apart by all
 * cells together: a number above 12 decides, then a point or a dash (day first), then AM or PM (month first).
 * Where nothing decides, the choice does, or the day comes first. Bare numbers are dates only where all of the column are days as a spreadsheet counts them.
 *
 * @param texts of the column, as `cellText` gives them
 * @example columnDates(['3/14/2026', '4/2/2026']).of('4/2/2026') // '2026-04-02'
 */
export function columnDates(texts: Iterable<string>, order?: DateOrder): ColumnDates {
  const all = new Set(texts)
  all.delete('')
  const found = orderOf(all)
  const { unsure } = found
  const monthFirst = unsure !== null && order !== undefined ? order === 'monthFirst' : found.monthFirst
  const serials = all.size > 0 && [...all].every(isSerial)
  const known = new Map<string, string | null>()
  return {
    unsure,
    of: (text) => {
      let date = known.get(text)
      if (date === undefined) known.set(text, (date = serials ? ofSerial(text) : dateIn(text, monthFirst)))
      return date
    },
  }
}

function dateIn(raw: string, monthFirst: boolean): string | null {
  const text = raw.replace(TIME, '').trim()
  const iso = ISO.exec(text) ?? PACKED.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1))
  const figures = FIGURES.exec(text)
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[3])]
    const [day, month] = monthFirst ? [second, first] : [first, second]
    return dayOf(wholeYear(figures[4] ?? ''), month, day)
  }
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear) return dayOf(Number(monthYear[2]), Number(monthYear[1]), 1)
  return withName(text)
}

/** `14. März 2026`, `Mar 14, 2026`, `14-Mar-26`, `2026. márc. 14.`, `marzo de 2026`. */
function withName(text: string): string | null {
  if (text.length > 40) return null
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []
  const months = words.map(monthNamed)
  const place = months.findIndex((month) => month !== null)
  const figures = words.filter((word) => /^\d/.test(word))
  if (place < 0 || figures.length < 1 || figures.length > 2) return null
  const year = figures.find((one) => one.length === 4) ?? figures.at(-1) ?? ''
  const day = figures.length === 1 ? '1' : (figures.find((one) => one !== year) ?? figures[0] ?? '')
  return year.length === 3 || day.length > 2 ? null : dayOf(wholeYear(year), months[place] ?? 0, Number(day))
}

function orderOf(texts: ReadonlySet<string>): Pick<ColumnDates, 'unsure'> & { readonly monthFirst: boolean } {
  let slashed: string | null = null
  let afternoon = false
  for (const text of texts) {
    const parts = FIGURES.exec(text.replace(TIME, '').trim())
    if (!parts) continue
    if (Number(parts[1]) > 12) return { monthFirst: false, unsure: null }
    if (Number(parts[3]) > 12) return { monthFirst: true, unsure: null }
    // The third of March is one whichever comes first.
    if (parts[2] === '/' && Number(parts[1]) !== Number(parts[3])) slashed ??= text
    afternoon ||= /[ap]\.?m\.?$/i.test(text)
  }
  return { monthFirst: afternoon, unsure: afternoon ? null : slashed }
}

function isSerial(text: string): boolean {
  const days = Number(text.replace(',', '.'))
  return SERIAL.test(text) && days >= SERIALS.from && days <= SERIALS.to
}

function ofSerial(text: string): string | null {
  const date = new Date(DAY_ZERO + Math.floor(Number(text.replace(',', '.'))) * MS_PER_DAY)
  return isSerial(text) ? date.toISOString().slice(0, 10) : null
}

/** 00-79 is this century, 80-99 the last. */
function wholeYear(year: string): number {
  const value = Number(year)
  return year.length > 2 ? value : value + (value < 80 ? 2000 : 1900)
}

/** Null when the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
