import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'
import { responseCurve } from './response-curve.ts'
import { wholeSessions } from './sessions.ts'

export interface AllocationLimits {
  /** Hours per month nobody falls below while they last; never above the cap. */
  readonly floorHours: number
  /** Hours per month nobody exceeds. */
  readonly capHours: number
  readonly sessionHours: number
}

export const defaultLimits: AllocationLimits = {
  floorHours: assumptions.floorHours.value,
  capHours: assumptions.capHours.value,
  sessionHours: assumptions.sessionHours.value,
}

/**
 * Allocation, targeted: whole sessions so that sum_i value_i f(h_i) is largest.
 *
 * Everybody gets the floor, then each next session goes to the largest value_i (f(h + session) - f(h)).
 * f is concave, so this greedy rule is exact. Fewer sessions than floors: round by round, highest value
 * first. Ties: fewer sessions so far, then tie order. Marginal values are compared to 12 significant digits.
 *
 * @param budgetSessions whole sessions to give out, >= 0
 * @param values response of each person (0-1), or response times weight
 * @param order places of all people, first claim first (`tieOrder`)
 * @returns sessions of each person, in the order of `values`; their sum is below the budget only at the caps
 * @throws RangeError when a value is negative, an order is not a permutation, or sessions are not whole
 * @source Fox 1966; Federgruen & Groenevelt 1986
 * @example allocateTargeted(4, [1, 0.1], [0, 1]) // [3, 1]
 */
export function allocateTargeted(
  budgetSessions: number,
  values: readonly number[],
  order: readonly number[],
  limits: AllocationLimits = defaultLimits,
): number[] {
  requireBudgetAndOrder(budgetSessions, order)
  requireThat(order.length === values.length, 'order.length', order.length, `${values.length}, one a person`)
  values.forEach((value, i) => requireThat(value >= 0, `values[${i}]`, value, '>= 0'))
  const { sessionHours } = limits
  const cap = wholeSessions(limits.capHours, sessionHours)
  const floor = Math.min(floorSessions(limits), cap)
  if (budgetSessions < floor * values.length) {
    return roundRobin(budgetSessions, byValueThenOrder(values, order), values.length, floor)
  }

  // f is concave, so taking the best steps of all people in one sorted list is the greedy rule itself.
  const claims: {
    readonly value: number
    readonly step: number
    readonly person: number
    readonly rank: number
  }[] = []
  order.forEach((person, rank) => {
    for (let step = floor; step < cap; step++) {
      const slope = responseCurve((step + 1) * sessionHours) - responseCurve(step * sessionHours)
      claims.push({ value: comparable((values[person] ?? 0) * slope), step, person, rank })
    }
  })
  claims.sort((a, b) => b.value - a.value || a.step - b.step || a.rank - b.rank)
  const sessions = new Array<number>(values.length).fill(floor)
  for (const { person } of claims.slice(0, budgetSessions - floor * values.length)) {
    sessions[person] = (sessions[person] ?? 0) + 1
  }
  return sessions
}

/**
 * Allocation, equal: one session after the other in tie order, without floor or cap.
 *
 * @throws RangeError when the budget is not whole or the order not a permutation
 * @example allocateEqual(3, [1, 0]) // [1, 2]
 */
export function allocateEqual(budgetSessions: number, order: readonly number[]): number[] {
  requireBudgetAndOrder(budgetSessions, order)
  return roundRobin(budgetSessions, order, order.length, Infinity)
}

/**
 * Allocation, extremes: the floor for all, then the rest round robin outside the middle, without caps.
 * What many managers do; shown beside the plan.
 *
 * @param outside whether each person stands outside the middle
 * @returns null when nobody does
 * @throws RangeError when the budget is not whole, the order not a permutation or `outside` not one a person
 * @example allocateExtremes(6, [0, 1, 2], [true, false, false]) // [4, 1, 1]
 */
export function allocateExtremes(
  budgetSessions: number,
  order: readonly number[],
  outside: readonly boolean[],
  limits: AllocationLimits = defaultLimits,
): number[] | null {
  requireBudgetAndOrder(budgetSessions, order)
  requireThat(
    outside.length === order.length,
    'outside.length',
    outside.length,
    `${order.length}, one a person`,
  )
  const ends = order.filter((person) => outside[person])
  if (ends.length === 0) return null
  const floor = floorSessions(limits)
  const people = order.length
  const floors = [...ends, ...order.filter((person) => !outside[person])]
  if (budgetSessions < floor * people) return roundRobin(budgetSessions, floors, people, floor)
  const rest = roundRobin(budgetSessions - floor * people, ends, people, Infinity)
  return rest.map((sessions) => sessions + floor)
}

function requireBudgetAndOrder(budgetSessions: number, order: readonly number[]): void {
  const isWhole = Number.isInteger(budgetSessions) && budgetSessions >= 0
  requireThat(isWhole, 'budgetSessions', budgetSessions, 'a whole number >= 0')
  const places = new Set(order)
  const isPermutation = places.size === order.length && order.every((_, place) => places.has(place))
  requireThat(isPermutation, 'order', `[${order.join(', ')}]`, 'every place once')
}

/** A floor rounds up to whole sessions, so that nobody stays below it; at least +0, which reads as 0 and not as minus 0. */
function floorSessions({ floorHours, sessionHours }: AllocationLimits): number {
  return Math.max(0, Math.ceil(floorHours / sessionHours - 1e-9))
}

/** Gives out sessions one by one in the given order, again and again, to nobody more than `most`. */
function roundRobin(budget: number, order: readonly number[], people: number, most: number): number[] {
  const sessions = new Array<number>(people).fill(0)
  const rounds = order.length === 0 ? 0 : Math.min(most, Math.floor(budget / order.length))
  const left = rounds < most ? budget - rounds * order.length : 0
  order.forEach((person, turn) => {
    sessions[person] = rounds + (turn < left ? 1 : 0)
  })
  return sessions
}

function byValueThenOrder(values: readonly number[], order: readonly number[]): number[] {
  return [...order].sort((a, b) => comparable(values[b] ?? 0) - comparable(values[a] ?? 0))
}

/** Values are compared after rounding to 12 significant digits, so that equal people tie in every engine. */
function comparable(value: number): number {
  return Number(value.toPrecision(12))
}
