import { allocateEqual, allocateExtremes, allocateTargeted } from './allocation.ts'
import { type AllocationLimits, defaultLimits } from './allocation-limits.ts'
import { type OffTheTop, offTheTop } from './off-the-top.ts'
import type { Ranking } from './ranking.ts'
import type { Team } from './team.ts'
import { tieOrder } from './tie-order.ts'

/** The ways to split the hours that the product compares. */
export type PlanName = 'targeted' | 'today' | 'equal' | 'extremes'

/** Hours per month of everybody in `Team.people`; null where the plan cannot be told. */
export interface PlanHours {
  readonly targeted: readonly number[]
  readonly equal: readonly number[]
  /** null when nobody stands outside the middle. */
  readonly extremes: readonly number[] | null
  /** null when no hours of today were entered; a blank beside entered hours is 0. */
  readonly today: readonly number[] | null
}

/** What bounds a plan beside the hours of the manager. */
export interface PlanLimits {
  readonly limits?: AllocationLimits
  /** Caps of single people where they are lower, hours per month, one a ranked person. */
  readonly capsHours?: readonly number[]
  readonly onboardingHours?: number
}

/**
 * Hours of everybody under every plan. New people and those who cannot be ranked come off the top
 * (`offTheTop`); the ranked share what is left.
 *
 * @param hoursPerMonth H >= 0, the manager's coaching hours a month
 * @param values response (0-1) of each ranked person, or response times weight
 * @throws RangeError when the hours are negative or not finite, or a value is negative
 * @source own: see `allocateTargeted`, `allocateEqual`, `allocateExtremes`
 * @example planHours(team, ranking, responses, 20).targeted // [3, 0.5, 0.5, ...]
 */
export function planHours(
  team: Team,
  ranking: Ranking,
  values: readonly number[],
  hoursPerMonth: number,
  bounds: PlanLimits = {},
): PlanHours {
  const limits = bounds.limits ?? defaultLimits
  const top = offTheTop(team, ranking, hoursPerMonth, limits, bounds.onboardingHours)
  const order = claimOrder(team, ranking)
  const outside = ranking.ranked.map(({ band }) => band !== 'middle')
  const extremes = allocateExtremes(top.left, order, outside, limits)
  return {
    targeted: targetedHours(team, ranking, values, hoursPerMonth, bounds),
    equal: everybody(top, ranking, allocateEqual(top.left, order), limits),
    extremes: extremes && everybody(top, ranking, extremes, limits),
    today: hoursToday(team),
  }
}

/**
 * Hours of everybody under a targeted plan with other values or bounds: by band, by size, without a cap.
 *
 * @param allocate the way to split; exact for another curve (`allocateExact`)
 * @example targetedHours(team, ranking, responsesOf(bands, false), 20) // the simple targeted plan
 */
export function targetedHours(
  team: Team,
  ranking: Ranking,
  values: readonly number[],
  hoursPerMonth: number,
  { limits = defaultLimits, capsHours, onboardingHours }: PlanLimits = {},
  allocate: typeof allocateTargeted = allocateTargeted,
): number[] {
  const top = offTheTop(team, ranking, hoursPerMonth, limits, onboardingHours)
  const sessions = allocate(top.left, values, claimOrder(team, ranking), limits, capsHours)
  return everybody(top, ranking, sessions, limits)
}

/** Who comes first when two people have an equal claim: places in `Ranking.ranked` (`tieOrder`). */
export function claimOrder({ people }: Team, { ranked }: Ranking): number[] {
  return tieOrder(ranked.map(({ person, score }) => ({ name: people[person]?.name ?? '', score })))
}

function everybody(
  top: OffTheTop,
  { ranked }: Ranking,
  sessions: readonly number[],
  { sessionHours }: AllocationLimits,
): number[] {
  const hours = [...top.hours]
  ranked.forEach(({ person }, i) => (hours[person] = (sessions[i] ?? 0) * sessionHours))
  return hours
}

function hoursToday(team: Team): number[] | null {
  const entered = team.people.map(({ hoursToday }) => hoursToday)
  return entered.every((hours) => hours === null) ? null : entered.map((hours) => hours ?? 0)
}
