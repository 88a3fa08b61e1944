import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'
import { responseCurve } from './response-curve.ts'

/** Coaching quality, as the research rates it. */
export type Quality = 'poor' | 'average' | 'best'

/**
 * A gain at the research's low, expected and ceiling effect ("up to"). Ratios.
 * When hours are taken away the low effect can bring the largest value: `ordered` puts that right for showing.
 */
export interface Gain {
  readonly low: number
  readonly expected: number
  readonly ceiling: number
}

/** Effect of coaching quality on a full responder's result, against poor coaching. */
export const effectOfQuality: Readonly<Record<Quality, Gain>> = {
  poor: { low: 0, expected: 0, ceiling: 0 },
  average: {
    low: assumptions.averageLow.value,
    expected: assumptions.averageExpected.value,
    ceiling: assumptions.averageCeiling.value,
  },
  best: {
    low: assumptions.bestLow.value,
    expected: assumptions.bestExpected.value,
    ceiling: assumptions.bestCeiling.value,
  },
}

/** Today and planned, for one person or for a team. */
export interface Change {
  readonly qualityToday: Quality
  readonly qualityPlanned: Quality
}

/**
 * Projection of one person: how much more result the planned coaching brings than today's.
 *
 * gain = (1 + m E_planned f(h_planned)) / (1 + m E_today f(h_today)) - 1
 *
 * @param response m, 0-1, the share of the full effect this person shows
 * @param hoursToday, hoursPlanned hours per month, >= 0
 * @param shareOfEffect 0-1.5, multiplies every effect
 * @throws RangeError for a negative response, hours or share
 * @source source-article for 6-8 % and up to 19 %; own: everything between
 * @example personGain(1, 0, 5, { qualityToday: 'poor', qualityPlanned: 'average' }).expected // 0.07
 */
export function personGain(
  response: number,
  hoursToday: number,
  hoursPlanned: number,
  change: Change,
  shareOfEffect: number = assumptions.shareOfEffect.value,
): Gain {
  requireThat(response >= 0, 'response', response, '>= 0')
  requireThat(shareOfEffect >= 0, 'shareOfEffect', shareOfEffect, '>= 0')
  const before = effectOfQuality[change.qualityToday]
  const after = effectOfQuality[change.qualityPlanned]
  const from = response * shareOfEffect * responseCurve(hoursToday)
  const to = response * shareOfEffect * responseCurve(hoursPlanned)
  const at = (level: keyof Gain) => (1 + to * after[level]) / (1 + from * before[level]) - 1
  return { low: at('low'), expected: at('expected'), ceiling: at('ceiling') }
}

/**
 * Projection of a team: the mean of the people's gains, weighted by what they sell.
 *
 * team gain = sum_i weight_i gain_i / sum_i weight_i, at each of the three effects
 *
 * @param gains one a person
 * @param weights result per month, one a person, >= 0, not all 0
 * @throws RangeError when the weights add up to 0 or less
 * @example teamGain([a, b], [1, 1]).expected // (a.expected + b.expected) / 2
 */
export function teamGain(gains: readonly Gain[], weights: readonly number[]): Gain {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  requireThat(total > 0, 'sum of weights', total, '> 0')
  const mean = (level: keyof Gain) =>
    gains.reduce((sum, gain, i) => sum + gain[level] * (weights[i] ?? 0), 0) / total
  return { low: mean('low'), expected: mean('expected'), ceiling: mean('ceiling') }
}

/**
 * A gain as it is shown: low and ceiling are the smallest and the largest of the three.
 *
 * @example ordered({ low: -0.01, expected: -0.02, ceiling: -0.03 }).low // -0.03
 */
export function ordered({ low, expected, ceiling }: Gain): Gain {
  return { low: Math.min(low, expected, ceiling), expected, ceiling: Math.max(low, expected, ceiling) }
}
