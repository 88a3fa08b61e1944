import { assumptions } from '../assumptions.ts'
import { at } from '../at.ts'
import type { AnyPlan, CoachingPlan } from '../coaching-plan.ts'
import { type Gain, personGain } from '../projection.ts'
import { certainResponses } from '../response.ts'
import { weightsOf } from '../weight.ts'

/** Responses a plan was made from, one a ranked person. */
export function responsesIn({ ranking, sure }: CoachingPlan): readonly number[] {
  return sure?.people.map(({ response }) => response) ?? certainResponses(ranking)
}

/** Result per month that a plan weighs people by, one a ranked person. */
export function weightsIn({ team, ranking }: CoachingPlan): readonly number[] {
  return weightsOf(
    ranking.ranked.map(({ person }) => at(team.people, person)),
    team.monthsPerPeriod,
  )
}

/** Hours per month of everybody before the plan: today's where they are known, else an equal split. */
export function hoursBefore({ hours }: CoachingPlan): readonly number[] {
  return hours.today ?? hours.equal
}

/** Hours per month of everybody under one of the plans; null where it cannot be told. */
export function hoursUnder({ hours, sure }: CoachingPlan, name: AnyPlan): readonly number[] | null {
  return name === 'byBand' ? (sure?.byBand.hours ?? null) : hours[name]
}

/**
 * Gains of the ranked people under hours of everybody.
 *
 * @param share of the effect; as chosen unless told otherwise
 * @example gainsUnder(plan, plan.hours.equal)[0].expected // 0.035
 */
export function gainsUnder(
  plan: CoachingPlan,
  planned: readonly number[],
  share: number = plan.choices.shareOfEffect ?? assumptions.shareOfEffect.value,
): readonly Gain[] {
  const responses = responsesIn(plan)
  return plan.ranking.ranked.map(({ person }, i) =>
    personGain(at(responses, i), at(hoursBefore(plan), person), at(planned, person), plan.choices, share),
  )
}
