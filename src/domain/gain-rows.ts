import type { AnyPlan, CoachingPlan } from './coaching-plan.ts'
import type { DrawnPlan } from './plan-ranges.ts'

/** What is told of a plan: its expected gain, its likely range, and how often it is ahead of an equal split. */
export interface GainFigures extends DrawnPlan {
  readonly expected: number
}

export interface GainRow {
  readonly plan: AnyPlan
  /** null until it is worked out how sure the bands are. */
  readonly figures: GainFigures | null
}

const names: readonly AnyPlan[] = ['targeted', 'byBand', 'today', 'equal', 'extremes']

/**
 * Gain rows: the plans that can be told, each with its expected gain and likely range. By band stands only
 * where there are bands.
 *
 * @source own: see `teamGain` and `planRanges`
 * @example gainRows(plan)[0] // { plan: 'targeted', figures: { expected, p10, p50, p90, upTo, aheadOfEqual } }
 */
export function gainRows({ gains, ranking, sure }: CoachingPlan): GainRow[] {
  const byBand = sure === undefined ? gains.targeted : sure.byBand.gain
  const all = { ...gains, byBand: ranking.tooFew ? null : byBand }
  return names.flatMap((plan) => {
    const gain = all[plan]
    if (gain === null) return []
    const range = sure?.ranges[plan]
    return [{ plan, figures: range === undefined ? null : { ...range, expected: gain.expected } }]
  })
}
