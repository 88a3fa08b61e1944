import {
  type AllocationLimits,
  allocateEqual,
  allocateExtremes,
  allocateTargeted,
  defaultLimits,
} from './allocation.ts'
import type { Ranking } from './ranking.ts'
import { wholeSessions } from './sessions.ts'
import type { Team } from './team.ts'
import { byCodeUnits, tieOrder } from './tie-order.ts'

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

/**
 * Hours of everybody under every plan. People who cannot be ranked get one session each off the top, by
 * name, while hours last; the ranked share what is left.
 *
 * @param hoursPerMonth H >= 0, the manager's coaching hours a month
 * @param responses one a ranked person, 0-1
 * @source own: see `allocateTargeted`, `allocateEqual`, `allocateExtremes`
 * @example planHours(team, ranking, responses, 20).targeted // [3, 0.5, 0.5, ...]
 */
export function planHours(
  team: Team,
  { ranked, listed, tooFew }: Ranking,
  responses: readonly number[],
  hoursPerMonth: number,
  limits: AllocationLimits = defaultLimits,
): PlanHours {
  const names = team.people.map(({ name }) => name)
  const budget = wholeSessions(hoursPerMonth, limits.sessionHours)
  const firstListed = [...listed]
    .sort((a, b) => byCodeUnits(names[a] ?? '', names[b] ?? '') || a - b)
    .slice(0, budget)
  const left = budget - firstListed.length
  const order = tieOrder(ranked.map(({ person, score }) => ({ name: names[person] ?? '', score })))
  const outside = ranked.map(({ band }) => !tooFew && band !== 'middle')

  const everybody = (sessions: readonly number[]): number[] => {
    const hours = new Array<number>(names.length).fill(0)
    firstListed.forEach((person) => (hours[person] = limits.sessionHours))
    ranked.forEach(({ person }, i) => (hours[person] = (sessions[i] ?? 0) * limits.sessionHours))
    return hours
  }
  const extremes = allocateExtremes(left, order, outside, limits)
  return {
    targeted: everybody(allocateTargeted(left, responses, order, limits)),
    equal: everybody(allocateEqual(left, order)),
    extremes: extremes && everybody(extremes),
    today: hoursToday(team),
  }
}

function hoursToday(team: Team): number[] | null {
  const entered = team.people.map(({ hoursToday }) => hoursToday)
  return entered.every((hours) => hours === null) ? null : entered.map((hours) => hours ?? 0)
}
