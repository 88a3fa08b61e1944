import { reading } from 'virtual:sample-team'
import { beliefOf } from '../../domain/belief.ts'
import { type CoachingChoices, type CoachingPlan } from '../../domain/coaching-plan.ts'
import type { SureParts } from '../../domain/sure-parts.ts'
import { surePlan } from '../../domain/sure-plan.ts'

/** A plan that knows how sure it is. */
export type SurePlan = CoachingPlan & { readonly sure: SureParts }

if (reading.team === null) throw new Error('the sample team has no team')

export const sampleTeam = reading.team
export const sampleBelief = beliefOf(sampleTeam)

/** The plan for the sample team, from poor to average coaching in the hours it has today unless told otherwise. */
export function samplePlan(choices: Partial<CoachingChoices> = {}): SurePlan {
  const plan = surePlan(
    sampleTeam,
    { hoursPerMonth: HOURS, qualityToday: 'poor', qualityPlanned: 'average', ...choices },
    sampleBelief,
  )
  if (plan.sure === undefined) throw new Error('a plan made with a belief is sure')
  return { ...plan, sure: plan.sure }
}

const HOURS = sampleTeam.people.reduce((sum, { hoursToday }) => sum + (hoursToday ?? 0), 0)
