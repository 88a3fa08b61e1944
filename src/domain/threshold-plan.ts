import { allocateExact } from './allocation-exact.ts'
import type { CoachingPlan } from './coaching-plan.ts'
import { targetedHours } from './plan-hours.ts'
import { requireThat } from './require.ts'

/**
 * Threshold sensitivity: how the hours would be split if coaching only worked from about 3 h a month.
 * The same responses, floors and caps, and the threshold curve instead of the response curve.
 *
 * A what-if, not monotone in the hours; its time grows with people times sessions, so it is made on demand.
 *
 * @param plan made with a belief
 * @returns hours per month of everybody in `Team.people`
 * @throws RangeError when the plan was made at once, without a belief
 * @source own: see `allocateExact` and `hillCurve`
 * @example thresholdHours(plan) // [3, 0.5, 0.5, 3, ...]
 */
export function thresholdHours({ team, choices, ranking, sure }: CoachingPlan): number[] {
  requireThat(sure !== undefined, 'plan.sure', sure, 'there: make the plan with a belief')
  return targetedHours(
    team,
    ranking,
    sure.people.map(({ response }) => response),
    choices.hoursPerMonth,
    { ...choices, capsHours: sure.capsHours },
    allocateExact,
  )
}
