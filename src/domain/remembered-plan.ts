import { type Belief, beliefOf } from './belief.ts'
import type { CoachingChoices, CoachingPlan } from './coaching-plan.ts'
import { surePlan } from './sure-plan.ts'
import type { Team } from './team.ts'

/**
 * Remembered plan: makes plans, and works out what is believed of a team only when the team is another.
 * A move of the hours slider then splits the hours anew and draws the range, and nothing else.
 *
 * @returns a function of a team and choices; the same team is the same object
 * @source own: see `surePlan`
 * @example rememberedPlan()(team, choices).sure?.ranges.targeted?.p10
 */
export function rememberedPlan(): (team: Team, choices: CoachingChoices) => CoachingPlan {
  let last: { readonly team: Team; readonly belief: Belief } | null = null
  return (team, choices) => {
    if (last?.team !== team) last = { team, belief: beliefOf(team) }
    return surePlan(team, choices, last.belief)
  }
}
