import type { AnyPlan } from './coaching-plan.ts'
import { type DrawnTeam, gainDraws } from './gain-draws.ts'
import type { Gain } from './projection.ts'
import { aheadShare, type PlanRange, rangeOf } from './range.ts'

/** One plan to draw: hours per month of the ranked people, and the team's gain. */
export interface PlanToDraw {
  readonly name: AnyPlan
  readonly hours: readonly number[]
  readonly gain: Gain
}

export interface DrawnPlan extends PlanRange {
  /** Share of draws ahead of an equal split, 0-1; null where the hours are the same as there. */
  readonly aheadOfEqual: number | null
}

/**
 * Ranges of the plans, all drawn in the same worlds so that they can be compared.
 *
 * @param plans with the equal one among them
 * @param draws a whole number > 0; 2,000 unless told otherwise
 * @source own: see `gainDraws`, `rangeOf` and `aheadShare`
 * @example planRanges(plans, drawn).targeted // { p10: 0.0324, p50: 0.0359, p90: 0.04, upTo: 0.0422, aheadOfEqual: 1 }
 */
export function planRanges(
  plans: readonly PlanToDraw[],
  team: DrawnTeam,
  draws?: number,
): Partial<Record<AnyPlan, DrawnPlan>> {
  const gains = gainDraws(
    plans.map(({ hours }) => hours),
    team,
    draws,
  )
  const place = plans.findIndex(({ name }) => name === 'equal')
  const [equal, equalGains] = [plans[place], gains[place]]
  return Object.fromEntries(
    plans.map(({ name, hours, gain }, p) => {
      const drawn = gains[p] ?? new Float64Array(0)
      const isEqual = equal === undefined || hours.every((one, i) => one === equal.hours[i])
      const aheadOfEqual = isEqual || equalGains === undefined ? null : aheadShare(drawn, equalGains)
      return [name, { ...rangeOf(gain, drawn), aheadOfEqual }]
    }),
  )
}
