import { type AllocationLimits, defaultLimits } from './allocation-limits.ts'
import { assumptions } from './assumptions.ts'
import type { Ranking } from './ranking.ts'
import { wholeSessions } from './sessions.ts'
import type { Team } from './team.ts'
import { byCodeUnits } from './tie-order.ts'

/** What is given out before the plans begin, the same in every plan. */
export interface OffTheTop {
  /** Hours per month of everybody in `Team.people`; 0 for the ranked. */
  readonly hours: readonly number[]
  /** Sessions that are left for the ranked. */
  readonly left: number
}

/**
 * Off the top: onboarding of new people, then a session each for listed people by name, while hours last.
 *
 * onboarding: min(3 h, floor(H / 2 / number ramping / session) * session) each
 *
 * @param hoursPerMonth H >= 0
 * @param onboardingHours hours per month a new person gets at most, >= 0
 * @throws RangeError when hours are negative or not finite
 * @source own: nobody can plan with people who are not yet at work, or not yet measured
 * @example offTheTop(team, ranking, 20).left // 39
 */
export function offTheTop(
  { people }: Team,
  { listed, ramping }: Pick<Ranking, 'listed' | 'ramping'>,
  hoursPerMonth: number,
  { sessionHours }: AllocationLimits = defaultLimits,
  onboardingHours: number = assumptions.onboardingHours.value,
): OffTheTop {
  const name = (person: number) => people[person]?.name ?? ''
  const budget = wholeSessions(hoursPerMonth, sessionHours)
  const half = wholeSessions(hoursPerMonth / 2 / Math.max(1, ramping.length), sessionHours)
  const onboarding = Math.min(wholeSessions(onboardingHours, sessionHours), half)
  const first = [...listed]
    .sort((a, b) => byCodeUnits(name(a), name(b)) || a - b)
    .slice(0, budget - onboarding * ramping.length)

  const sessions = people.map(() => 0)
  ramping.forEach((person) => (sessions[person] = onboarding))
  first.forEach((person) => (sessions[person] = 1))
  return {
    hours: sessions.map((count) => count * sessionHours),
    left: budget - onboarding * ramping.length - first.length,
  }
}
