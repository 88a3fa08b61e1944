import type { CoachingPlan } from './coaching-plan.ts'
import { tieOrder } from './tie-order.ts'

/** People whose hours change by the same amount. */
export interface Move {
  /** Places in `Team.people`, first claim first. */
  readonly people: readonly number[]
  /** Hours per month more (> 0) or less (< 0) than today, or than an equal split. */
  readonly hours: number
}

export interface Moves {
  readonly against: 'today' | 'equal'
  /** Largest first. */
  readonly more: readonly Move[]
  /** Largest cut first. */
  readonly less: readonly Move[]
  /** Whom to begin with: the largest gain in time, then tie order; null when nobody gains any; one person alone is first. */
  readonly first: number | null
}

/**
 * Moves: whose coaching hours go up and whose go down under the plan.
 *
 * @source own: against today's hours where they are known, else against an equal split
 * @example movesOf(plan).more // [{ people: [9], hours: 2 }, { people: [3, 5], hours: 1.5 }]
 */
export function movesOf({ people, hours }: CoachingPlan): Moves {
  const before = hours.today ?? hours.equal
  const order = tieOrder(people.map(({ name, score }) => ({ name, score: score ?? Infinity })))
  const byHours = new Map<number, number[]>()
  for (const person of order) {
    const change = (hours.targeted[person] ?? 0) - (before[person] ?? 0)
    byHours.set(change, [...(byHours.get(change) ?? []), person])
  }
  const moves = [...byHours].map(([change, who]) => ({ people: who, hours: change }))
  const more = moves.filter((move) => move.hours > 0).sort((a, b) => b.hours - a.hours)
  const less = moves.filter((move) => move.hours < 0).sort((a, b) => a.hours - b.hours)
  const alone = people.length === 1 && (hours.targeted[0] ?? 0) > 0 ? 0 : null
  return {
    against: hours.today === null ? 'equal' : 'today',
    more,
    less,
    first: more[0]?.people[0] ?? alone,
  }
}
