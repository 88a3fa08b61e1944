import { cellText } from './cell-text.ts'
import { columnDates } from './dates.ts'
import type { DateOrder } from './reading.ts'

/** A day as one number that sorts like the calendar; its month is `monthOf(day)`. */
export type Day = number

const DAYS = 31
const DASH = 0x2d
const ZERO = 0x30

/**
 * Days of: reads the texts of one column as dates, day and month told apart by all of them; null for what is
 * no date.
 *
 * @param texts as pasted; what is asked later is as `cellText` gives it
 * @example daysOf(['14.03.2026'])('14.03.2026') === dayOf(2026, 3, 14) // true
 */
export function daysOf(texts: Iterable<string>, order?: DateOrder): (text: string) => Day | null {
  const dates = columnDates(Array.from(new Set(texts), cellText), order)
  return (text) => {
    const plain = plainDay(text)
    if (plain !== -1) return plain
    const date = dates.of(text)
    return date === null
      ? null
      : dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
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
