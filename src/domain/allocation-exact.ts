import { floorsWhileTheyLast, requireClaims } from './allocation.ts'
import { type AllocationLimits, defaultLimits, sessionLimits } from './allocation-limits.ts'
import { hillCurve } from './hill-curve.ts'

/** Plans whose worth differs by less are equally good. */
const EQUAL = 1e-12

/**
 * Allocation, exact for any curve: whole sessions so that sum_i value_i f(h_i) is largest.
 *
 * Dynamic programming over people and sessions. Among equal optima the person earlier in tie order gets
 * more. Time and memory grow with people times sessions: for one team, on demand.
 *
 * @param budgetSessions whole sessions to give out, >= 0
 * @param values response of each person (0-1), or response times weight
 * @param order places of all people, first claim first (`tieOrder`)
 * @param capsHours caps of single people where they are lower, hours per month
 * @param curve response by hours, not falling; the threshold curve unless told otherwise
 * @returns sessions of each person, in the order of `values`; their sum is below the budget only at the caps
 * @throws RangeError when a value is negative, an order is not a permutation, or sessions are not whole
 * @source Bellman 1957
 * @example allocateExact(7, [1, 1], [0, 1]) // [6, 1]
 */
export function allocateExact(
  budgetSessions: number,
  values: readonly number[],
  order: readonly number[],
  limits: AllocationLimits = defaultLimits,
  capsHours?: readonly number[],
  curve: (hoursPerMonth: number) => number = hillCurve,
): number[] {
  requireClaims(budgetSessions, values, order)
  const { floors, caps } = sessionLimits(values.length, limits, capsHours)
  const least = floors.reduce((sum, floor) => sum + floor, 0)
  if (budgetSessions < least) return floorsWhileTheyLast(budgetSessions, values, order, floors)

  const room = order.map((person) => (caps[person] ?? 0) - (floors[person] ?? 0))
  const budget = Math.min(
    budgetSessions - least,
    room.reduce((sum, one) => sum + one, 0),
  )
  const response = Array.from({ length: Math.max(0, ...caps) + 1 }, (_, n) => curve(n * limits.sessionHours))
  const worth = (rank: number, more: number) => {
    const person = order[rank] ?? 0
    return (values[person] ?? 0) * (response[(floors[person] ?? 0) + more] ?? 0)
  }

  // best[rank][left]: the most that the people from this rank on can make of exactly so many sessions.
  const best = [Float64Array.from({ length: budget + 1 }, (_, left) => (left === 0 ? 0 : -Infinity))]
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const later = best[0] ?? new Float64Array(0)
    const own = Array.from({ length: (room[rank] ?? 0) + 1 }, (_, more) => worth(rank, more))
    best.unshift(
      Float64Array.from({ length: budget + 1 }, (_, left) =>
        own.reduce((most, one, more) => Math.max(most, one + (later[left - more] ?? -Infinity)), -Infinity),
      ),
    )
  }

  const sessions = [...floors]
  const tolerance = EQUAL * Math.abs(best[0]?.[budget] ?? 0)
  let left = budget
  order.forEach((person, rank) => {
    const goal = (best[rank]?.[left] ?? 0) - tolerance
    let more = Math.min(room[rank] ?? 0, left)
    while (more > 0 && worth(rank, more) + (best[rank + 1]?.[left - more] ?? -Infinity) < goal) more -= 1
    sessions[person] = (sessions[person] ?? 0) + more
    left -= more
  })
  return sessions
}
