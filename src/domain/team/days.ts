/** A day as one number that sorts like the calendar; its month is `monthOf(day)`. */
export type Day = number

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/
const YEAR_MONTH = /^(\d{4})[-/. ](\d\d?)$/
const FIGURES = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4}|\d{2})(?:[ ,T].*)?$/
const DAYS = 31
const DASH = 0x2d
const ZERO = 0x30

/**
 * Days of: reads the texts of one column as dates, all in one order of day and month; null for what is no
 * date. Where no cell tells the order, a point or a dash has the day in front, and so has a stroke.
 *
 * @example daysOf(['14.03.2026'])('14.03.2026') === dayOf(2026, 3, 14) // true
 */
export function daysOf(texts: Iterable<string>): (text: string) => Day | null {
  let monthFirst = 0
  for (const text of texts) {
    const [, first, second] = FIGURES.exec(text) ?? []
    if (Number(first) > 12) monthFirst -= 1
    if (Number(second) > 12) monthFirst += 1
  }
  return (text) => {
    const [, year, month, day] = ISO.exec(text) ?? YEAR_MONTH.exec(text) ?? []
    if (year !== undefined) return dayOf(Number(year), Number(month), Number(day ?? 1))
    const [, first, second, last] = FIGURES.exec(text) ?? []
    if (last === undefined) return null
    const whole = last.length === 2 ? 2000 + Number(last) : Number(last)
    return monthFirst > 0
      ? dayOf(whole, Number(first), Number(second))
      : dayOf(whole, Number(second), Number(first))
  }
}

/**
 * The day of a date written `2026-03-14`, which needs no looking at the rest of its column; -1 for any other
 * text. A long list holds so many of them that each character counts.
 */
export function plainDay(text: string): Day {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return -1
  const year = figures(text, 0, 4)
  const month = figures(text, 5, 7)
  const day = figures(text, 8, 10)
  if (year < 0 || month < 1 || month > 12 || day < 1) return -1
  return day > 28 && day > daysIn(year, month) ? -1 : (year * 12 + month - 1) * DAYS + day - 1
}

function figures(text: string, from: number, to: number): number {
  let value = 0
  for (let place = from; place < to; place += 1) {
    const figure = text.charCodeAt(place) - ZERO
    if (figure < 0 || figure > 9) return -1
    value = value * 10 + figure
  }
  return value
}

/** The day of a date of the calendar; null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return (year * 12 + month - 1) * DAYS + day - 1
}

/** Months since the year 0. */
export function monthOf(day: Day): number {
  return Math.floor(day / DAYS)
}

/** The day of the month, 1-31. */
export function dayInMonth(day: Day): number {
  return (day % DAYS) + 1
}

/** How many days a month has that is counted from the year 0. */
export function lengthOf(month: number): number {
  return daysIn(Math.floor(month / 12), (month % 12) + 1)
}

/**
 * @example isoMonth(2026 * 12 + 2) // '2026-03'
 */
export function isoMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

/**
 * @example isoDay(dayOf(2026, 3, 14) ?? 0) // '2026-03-14'
 */
export function isoDay(day: Day): string {
  return `${isoMonth(monthOf(day))}-${String(dayInMonth(day)).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
