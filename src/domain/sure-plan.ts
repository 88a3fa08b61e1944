import type { Belief } from './belief.ts'
import { type CoachingChoices, type CoachingPlan, planFrom } from './coaching-plan.ts'
import { pinned } from './pins.ts'
import { sureBelief, sureParts } from './sure-parts.ts'
import type { Team } from './team.ts'

/**
 * Coaching plan with doubt: hours follow how sure the bands are, and every gain has its range.
 *
 * @param belief how sure the bands are (`beliefOf`); it depends on the team alone and may be remembered
 * @param draws of the range; 2,000 unless told otherwise
 * @throws RangeError when the hours are negative or not finite
 * @source method, sections 1 to 4
 * @example surePlan(team, choices, beliefOf(team)).sure?.ranges.targeted?.p10
 */
export function surePlan(team: Team, choices: CoachingChoices, belief: Belief, draws?: number): CoachingPlan {
  const ranking = pinned(belief.ranking, choices.pins ?? {})
  const sure = sureBelief(team, ranking, belief.confidence, choices)
  const { plan, weights, gainOf } = planFrom(team, choices, ranking, sure.responses, sure.caps)
  return { ...plan, sure: { ...sureParts(plan, sure, weights, gainOf, draws), outliers: belief.outliers } }
}
