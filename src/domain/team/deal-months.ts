import { type Day, dayInMonth, isoDay, isoMonth, lengthOf, monthOf } from './days.ts'
import type { Deals } from './reading.ts'

/** A deal this many months from the middle one was closed by a slip of the pen. */
const FAR_OFF = 120
const LAST_DAYS = 3

export interface DealMonths {
  /** First and last month that are columns, counted from the year 0; none is left when last < first. */
  readonly first: number
  readonly last: number
  readonly lastMonth: Deals['lastMonth']
  readonly isFarOff: (day: Day) => boolean
}

/**
 * Deal months: the months from the first to the last deal that counts, all of them. A last month is left
 * out when the data end before its last three days: half a month would look like a bad one.
 *
 * @param closed days of the deals that count, at least one
 * @param days of all rows, opened and closed; -1 for none
 * @param keepsLastMonth puts the last month back
 */
export function dealMonths(
  closed: Int32Array,
  days: readonly Int32Array[],
  keepsLastMonth: boolean,
): DealMonths {
  const middle = middleMonth(closed)
  const isFarOff = (day: Day) => Math.abs(monthOf(day) - middle) > FAR_OFF
  let first = middle
  let last = middle
  for (let place = 0; place < closed.length; place += 1) {
    const month = monthOf(closed[place] ?? 0)
    if (Math.abs(month - middle) > FAR_OFF) continue
    if (month < first) first = month
    if (month > last) last = month
  }
  let latest = -1
  for (const list of days)
    list.forEach((day) => {
      if (day > latest && !isFarOff(day)) latest = day
    })
  const isWhole = monthOf(latest) > last || dayInMonth(latest) > lengthOf(last) - LAST_DAYS
  if (isWhole || first === last) return { first, last, lastMonth: null, isFarOff }
  return {
    first,
    last: keepsLastMonth ? last : last - 1,
    lastMonth: { month: isoMonth(last), latest: isoDay(latest), isKept: keepsLastMonth },
    isFarOff,
  }
}

/** The month of the middle deal. */
function middleMonth(days: Int32Array): number {
  const counts = new Map<number, number>()
  for (let place = 0; place < days.length; place += 1) {
    const month = monthOf(days[place] ?? 0)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  let before = 0
  const months = [...counts].sort(([a], [b]) => a - b)
  const middle = months.find(([, count]) => (before += count) * 2 > days.length)
  return middle?.[0] ?? 0
}
