import type { CoachingPlan } from './coaching-plan.ts'
import { isLopsided } from './quota-odds.ts'

export type NoOdds = 'noQuotas' | 'allEqual' | 'lopsided'

/**
 * Why there are no quota odds: no quotas, all people equal, or one score far above the others.
 *
 * @returns null where odds can be told, and where nobody is ranked
 * @source own: see `quotaOdds`
 * @example whyNoOdds(planWithoutQuotas) // 'noQuotas'
 */
export function whyNoOdds({ team, ranking }: Pick<CoachingPlan, 'team' | 'ranking'>): NoOdds | null {
  if (ranking.ranked.length === 0) return null
  if (team.basis === 'result') return 'noQuotas'
  if (ranking.allEqual) return 'allEqual'
  return isLopsided(ranking) ? 'lopsided' : null
}
