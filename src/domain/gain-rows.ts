import type { CoachingPlan } from './coaching-plan.ts'
import type { PlanName } from './plan-hours.ts'
import { type Gain, ordered } from './projection.ts'

export interface GainRow {
  readonly plan: PlanName
  readonly gain: Gain
  /** Expected gain less that of an equal split; null for the equal split itself. */
  readonly againstEqual: number | null
}

const names: readonly PlanName[] = ['targeted', 'equal', 'today', 'extremes']

/**
 * Gain rows: the plans that can be told, with their gains as shown and their lead over an equal split.
 *
 * @source own: see `teamGain`
 * @example gainRows(plan)[0] // { plan: 'targeted', gain: { low, expected, ceiling }, againstEqual: 0.0046 }
 */
export function gainRows({ gains }: CoachingPlan): GainRow[] {
  const equal = gains.equal?.expected ?? 0
  return names.flatMap((plan) => {
    const gain = gains[plan]
    if (gain === null) return []
    return [{ plan, gain: ordered(gain), againstEqual: plan === 'equal' ? null : gain.expected - equal }]
  })
}
