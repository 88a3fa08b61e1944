import { assumptions } from './assumptions.ts'
import type { BandConfidence } from './band-confidence.ts'
import { upperTail } from './erfc.ts'
import type { Ranking } from './ranking.ts'
import { requireThat } from './require.ts'
import type { Basis } from './team.ts'
import { median } from './usable.ts'

/** Chances to be on quota over the months ahead, one a ranked person, 0-1. */
export interface QuotaOdds {
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** People expected on quota: the sums. */
  readonly expectedBefore: number
  readonly expectedAfter: number
}

/**
 * Quota odds of one person: the chance that the next months together reach 100 % of quota.
 *
 * P = 1 - Phi((1 - mean (1 + gain)) / sqrt(variance + sigma^2 / M)); a mean <= 0 ignores the gain;
 * variance 0: 1 or 0
 *
 * @param mean, variance of the person's true level, variance >= 0
 * @param monthVariance sigma^2 >= 0, of one month
 * @param monthsAhead M, 1-12
 * @param gain expected gain, a ratio
 * @throws RangeError when months are outside 1-12 or a variance is negative
 * @source own: assumes an average month for the team
 * @example quotaChance(1, 0.01, 0.03, 3, 0) // 0.5
 */
export function quotaChance(
  mean: number,
  variance: number,
  monthVariance: number,
  monthsAhead: number,
  gain: number,
): number {
  const { min, max } = assumptions.monthsAhead
  requireThat(monthsAhead >= min && monthsAhead <= max, 'monthsAhead', monthsAhead, `from ${min} to ${max}`)
  requireThat(variance >= 0, 'variance', variance, '>= 0')
  requireThat(monthVariance >= 0, 'monthVariance', monthVariance, '>= 0')
  const short = 1 - mean * (1 + (mean > 0 ? gain : 0))
  const deviation = Math.sqrt(variance + monthVariance / monthsAhead)
  if (deviation === 0) return short <= 0 ? 1 : 0
  return upperTail(short / deviation)
}

/**
 * Quota odds of the team, before and after.
 *
 * @param gains expected gain of each ranked person
 * @returns null where they would mislead: without quotas, when all are equal, and when the largest score is
 *   over 5 times the median score
 * @example quotaOdds('quota', ranking, confidence, gains, 3)?.expectedAfter // 4.15
 */
export function quotaOdds(
  basis: Basis,
  ranking: Ranking,
  { means, variances, sigma }: BandConfidence,
  gains: readonly number[],
  monthsAhead: number,
): QuotaOdds | null {
  if (basis === 'result' || ranking.ranked.length === 0 || ranking.allEqual || isLopsided(ranking))
    return null
  const chances = (gain: (i: number) => number) =>
    means.map((mean, i) => quotaChance(mean, variances[i] ?? 0, sigma ** 2, monthsAhead, gain(i)))
  const before = chances(() => 0)
  const after = chances((i) => gains[i] ?? 0)
  const sum = (odds: readonly number[]) => odds.reduce((total, one) => total + one, 0)
  return { before, after, expectedBefore: sum(before), expectedAfter: sum(after) }
}

/** Whether one score is so large that the model of normal months is not to be trusted. */
export function isLopsided({ ranked }: Ranking): boolean {
  const scores = ranked.map(({ score }) => score)
  const largest = scores.reduce((max, score) => Math.max(max, score), -Infinity)
  return largest > assumptions.outlierTimes.value * median(scores)
}
