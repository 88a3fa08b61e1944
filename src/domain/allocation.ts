import { type AllocationLimits, defaultLimits, floorSessions, sessionLimits } from './allocation-limits.ts'
import { requireThat } from './require.ts'
import { responseCurve } from './response-curve.ts'

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
 * @param capsHours caps of single people where they are lower than that of all, hours per month
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
  capsHours?: readonly number[],
): number[] {
  requireClaims(budgetSessions, values, order)
  const { floors, caps } = sessionLimits(values.length, limits, capsHours)
  const left = floors.reduce((sessions, floor) => sessions - floor, budgetSessions)
  if (left < 0) return floorsWhileTheyLast(budgetSessions, values, order, floors)

  const slopes = Array.from({ length: Math.max(0, ...caps) }, (_, step) => {
    const hours = step * limits.sessionHours
    return responseCurve(hours + limits.sessionHours) - responseCurve(hours)
  })
  // f is concave, so taking the best steps of all people in one sorted list is the greedy rule itself.
  const claims: {
    readonly value: number
    readonly step: number
    readonly person: number
    readonly rank: number
  }[] = []
  order.forEach((person, rank) => {
    for (let step = floors[person] ?? 0; step < (caps[person] ?? 0); step++) {
      claims.push({ value: comparable((values[person] ?? 0) * (slopes[step] ?? 0)), step, person, rank })
    }
  })
  claims.sort((a, b) => b.value - a.value || a.step - b.step || a.rank - b.rank)
  const sessions = [...floors]
  for (const { person } of claims.slice(0, left)) sessions[person] = (sessions[person] ?? 0) + 1
  return sessions
}

/**
 * Floors while the hours last: round by round, highest value first, then tie order, nobody above the floor.
 *
 * @example floorsWhileTheyLast(1, [0.1, 1], [0, 1], [1, 1]) // [0, 1]
 */
export function floorsWhileTheyLast(
  budgetSessions: number,
  values: readonly number[],
  order: readonly number[],
  floors: readonly number[],
): number[] {
  const turns = turnsByValue(values, order)
  const sessions = values.map(() => 0)
  for (let round = 0, left = budgetSessions; left > 0; round++) {
    const open = turns.filter((person) => (floors[person] ?? 0) > round).slice(0, left)
    if (open.length === 0) break
    for (const person of open) sessions[person] = round + 1
    left -= open.length
  }
  return sessions
}

/** Whose turn comes when the hours are short: highest value first, then tie order. */
export function turnsByValue(values: readonly number[], order: readonly number[]): number[] {
  return [...order].sort((a, b) => comparable(values[b] ?? 0) - comparable(values[a] ?? 0))
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

/**
 * What every allocation by value asks of its input.
 *
 * @throws RangeError naming what is wrong
 */
export function requireClaims(
  budgetSessions: number,
  values: readonly number[],
  order: readonly number[],
): void {
  requireBudgetAndOrder(budgetSessions, order)
  requireThat(order.length === values.length, 'order.length', order.length, `${values.length}, one a person`)
  values.forEach((value, i) => requireThat(value >= 0, `values[${i}]`, value, '>= 0'))
}

function requireBudgetAndOrder(budgetSessions: number, order: readonly number[]): void {
  const isWhole = Number.isInteger(budgetSessions) && budgetSessions >= 0
  requireThat(isWhole, 'budgetSessions', budgetSessions, 'a whole number >= 0')
  const places = new Set(order)
  const isPermutation = places.size === order.length && order.every((_, place) => places.has(place))
  requireThat(isPermutation, 'order', `[${order.join(', ')}]`, 'every place once')
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

/** Values are compared after rounding to 12 significant digits, so that equal people tie in every engine. */
function comparable(value: number): number {
  return Number(value.toPrecision(12))
}
