import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'
import type { Team } from './team.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * Ramp periods: those that begin before somebody has been at work for six months. They say little about
 * the person and are not usable, whatever the tenure today.
 *
 * period start < start date + 6 months; every period of somebody said to be new, none of somebody said not to be
 *
 * @param person place in `Team.people`
 * @returns one answer a period; false where a date is not known
 * @throws RangeError when a date is not written as YYYY-MM-DD
 * @source own: half a year is about what a sales job takes to learn
 * @example rampPeriodsOf(team, 0) // [true, true, false]
 */
export function rampPeriodsOf({ people, periods, periodStarts }: Team, person: number): boolean[] {
  const { startDate: start = null, isRamping } = people[person] ?? {}
  if (isRamping !== undefined) return periods.map(() => isRamping)
  if (start === null || periodStarts === undefined) return periods.map(() => false)
  const end = monthsLater(start, assumptions.rampMonths.value)
  return periods.map((_, period) => {
    const begins = periodStarts[period] ?? null
    if (begins !== null) requireThat(DAY.test(begins), `periodStarts[${period}]`, begins, 'a day, YYYY-MM-DD')
    return begins !== null && begins < end
  })
}

/**
 * Ramping people: new, with too few usable periods to be ranked: not ranked, no gain, no odds.
 *
 * at least one ramp period, and fewer than min(3, T) usable ones; T: periods in which anybody has a result.
 * Somebody said to be new is ramping, somebody said not to be is not (`Person.isRamping`).
 *
 * @param metric usable cells of the team, metric[person][period]
 * @returns one answer a person
 * @source own: three months are the least that can be told from luck
 * @example rampingPeople(team, usableCells(team).metric) // [false, true, false]
 */
export function rampingPeople(team: Team, metric: readonly (readonly (number | null)[])[]): boolean[] {
  const withResults = team.periods.filter((_, period) =>
    team.people.some(
      ({ results, attainments }) =>
        (results[period] ?? null) !== null || (attainments[period] ?? null) !== null,
    ),
  ).length
  const enough = Math.min(assumptions.rampPeriods.value, withResults)
  return team.people.map(({ isRamping }, person) => {
    if (isRamping !== undefined) return isRamping
    const usable = (metric[person] ?? []).filter((x) => x !== null).length
    return usable < enough && rampPeriodsOf(team, person).includes(true)
  })
}

/**
 * The same day some months later; the last day of the month where that month is shorter.
 *
 * @throws RangeError when the day is not written as YYYY-MM-DD
 * @example monthsLater('2025-08-31', 6) // '2026-02-28'
 */
export function monthsLater(day: string, months: number): string {
  requireThat(DAY.test(day), 'day', day, 'a day, YYYY-MM-DD')
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const target = new Date(0)
  target.setUTCFullYear(year, month + months, 0)
  target.setUTCDate(Math.min(date, target.getUTCDate()))
  return target.toISOString().slice(0, 10)
}
