/** A day as one number that sorts like the calendar; its month is `monthOf(day)`. */
export type Day = number

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/
const YEAR_MONTH = /^(\d{4})-(\d\d)$/
const DAYS = 31

/**
 * Days of: reads the texts of one column as dates, each text once; null for what is no date.
 *
 * @example daysOf(['2026-03-14'])('2026-03-14') === dayOf(2026, 3, 14) // true
 */
export function daysOf(_texts: Iterable<string>): (text: string) => Day | null {
  return (text) => {
    const [, year, month, day] = ISO.exec(text) ?? YEAR_MONTH.exec(text) ?? []
    return year === undefined ? null : dayOf(Number(year), Number(month), Number(day ?? 1))
  }
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
