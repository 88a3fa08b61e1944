import type { CoachingPlan } from './coaching-plan.ts'
import { withoutQuota } from './mixed-quotas.ts'

/** What to know about a plan beside its notices, as a code with its figures; persons are places in `Team.people`. */
export type PlanWarning =
  /** The plan gains less than an equal split, because of the caps of suggested fit conversations ... */
  | { readonly code: 'behindEqual'; readonly reason: 'fitCap'; readonly costs: number }
  /** ... or because hours follow people while the gain is weighted by result. */
  | { readonly code: 'behindEqual'; readonly reason: 'size'; readonly sizeWeightingAdds: number }
  | { readonly code: 'ramping'; readonly people: readonly number[]; readonly hours: number }
  | { readonly code: 'mixedQuotas'; readonly people: readonly number[] }
  /** A real deal or a slip? With "leave it out" (`leaveOut`). */
  | { readonly code: 'outlier'; readonly person: number; readonly period: number }
  /** How much months swing was assumed, not measured. */
  | { readonly code: 'assumedSwing' }
  | { readonly code: 'fitConversation'; readonly people: readonly number[] }
  | { readonly code: 'fitWatch'; readonly people: readonly number[] }

/** Gains that differ by less are the same. */
const ALMOST = 1e-12

/**
 * Warnings of a plan, ordered by how much they change. Those that ask for confidence appear with it.
 *
 * @source own: method, sections 1 to 3
 * @example planWarnings(plan) // [{ code: 'outlier', person: 2, period: 0 }]
 */
export function planWarnings({ team, ranking, hours, gains, sure }: CoachingPlan): PlanWarning[] {
  const warnings: PlanWarning[] = []
  const say = (when: boolean, warning: PlanWarning) => {
    if (when) warnings.push(warning)
  }
  const advised = (fit: 'conversation' | 'watch') =>
    (sure?.people ?? []).filter((one) => one.fit === fit).map(({ person }) => person)
  const isBehind =
    sure !== undefined && (gains.targeted?.expected ?? 0) < (gains.equal?.expected ?? 0) - ALMOST
  if (isBehind) {
    const { fitCapCosts, sizeWeightingAdds } = sure
    if (advised('conversation').length > 0) {
      warnings.push({ code: 'behindEqual', reason: 'fitCap', costs: fitCapCosts })
    } else warnings.push({ code: 'behindEqual', reason: 'size', sizeWeightingAdds })
  }
  const onboarding = ranking.ramping.reduce((sum, person) => sum + (hours.targeted[person] ?? 0), 0)
  say(ranking.ramping.length > 0, { code: 'ramping', people: ranking.ramping, hours: onboarding })
  const mixed = withoutQuota(team)
  say(mixed.length > 0, { code: 'mixedQuotas', people: mixed })
  for (const { person, period } of sure?.outliers ?? []) warnings.push({ code: 'outlier', person, period })
  for (const fit of ['conversation', 'watch'] as const) {
    const people = advised(fit)
    say(people.length > 0, { code: fit === 'watch' ? 'fitWatch' : 'fitConversation', people })
  }
  say(sure !== undefined && !ranking.tooFew && sure.confidence.basis === 'assumed', { code: 'assumedSwing' })
  return warnings
}
