import { assumptions } from './assumptions.ts'
import { type Gain, ordered } from './projection.ts'
import { quantile } from './quantile.ts'

/** How far a gain may lie from what is expected. Ratios. */
export interface PlanRange {
  /** The likely range: one draw in ten lies below, one above. */
  readonly p10: number
  readonly p50: number
  readonly p90: number
  /** The larger of the ceiling and P90. */
  readonly upTo: number
}

/**
 * Range of a plan: what its gain lies between in eight worlds of ten, and up to where it may go.
 *
 * @param gain of the team at the research's three effects
 * @param draws gains of the team, in any order
 * @throws RangeError without draws
 * @source own: linear-interpolated quantiles
 * @example rangeOf({ low: 0.03, expected: 0.04, ceiling: 0.05 }, Float64Array.of(0.02, 0.04)).upTo // 0.05
 */
export function rangeOf(gain: Gain, draws: Float64Array): PlanRange {
  const sorted = draws.slice().sort()
  const p90 = quantile(sorted, 0.9)
  return {
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90,
    upTo: Math.max(ordered(gain).ceiling, p90),
  }
}

/**
 * Ahead of equal: the share of draws in which a plan gains more than an equal split, by enough to see.
 *
 * share of d with gain_d - equal_d >= 0.0005
 *
 * @param draws, equal gains of the same worlds, one by one
 * @source own: "if the research holds for your team"
 * @example aheadShare(Float64Array.of(0.03, 0.02), Float64Array.of(0.02, 0.02)) // 0.5
 */
export function aheadShare(draws: Float64Array, equal: Float64Array): number {
  const lead = assumptions.visibleLead.value
  return draws.filter((gain, d) => gain - (equal[d] ?? 0) >= lead).length / draws.length
}
