import type { Reliability } from './reliability.ts'

/** What is believed of each person's true level, the reliability averaged over. */
export interface Posterior {
  /** Mean of theta_i, one a person. */
  readonly means: readonly number[]
  readonly variances: readonly number[]
  /** sigma^2, variance of one month about the person's level. */
  readonly monthVariance: number
  /** Reliability of one month, 0-1: sum_k p_k rho_k. */
  readonly reliability: number
}

/**
 * Posterior of the true levels: mean and variance of everybody, mixed over the grid of the reliability.
 *
 * mean_k = mu + B (xb_i - mu), var_k = s2_k g (1 - B) + (1 - B)^2 s2_k / sum v, B = g m_i / (1 + g m_i),
 * s2_k = Q / max(nu - 2, 1); the variance of the means is added; sigma^2 = sum p_k s2_k
 *
 * @param scores xb_i, one a person
 * @param months m_i > 0
 * @source Laird & Louis 1989
 * @example posteriorOf(scores, months, reliabilityOf(scores, months, within)).means[0] // 0.938
 */
export function posteriorOf(
  scores: readonly number[],
  months: readonly number[],
  { grid, nu }: Reliability,
): Posterior {
  const s2 = grid.map(({ q }) => q / Math.max(nu - 2, 1))
  const mean = (i: number, k: number) => {
    const { g = 0, mu = 0 } = grid[k] ?? {}
    const gm = g * (months[i] ?? 0)
    return mu + (gm / (1 + gm)) * ((scores[i] ?? 0) - mu)
  }
  const means = scores.map((_, i) =>
    grid.reduce((sum, { probability }, k) => sum + probability * mean(i, k), 0),
  )
  const variances = scores.map((_, i) =>
    grid.reduce((sum, { probability, g, sumV }, k) => {
      const rest = 1 / (1 + g * (months[i] ?? 0))
      const variance = (s2[k] ?? 0) * (g * rest + rest ** 2 / sumV)
      return sum + probability * (variance + (mean(i, k) - (means[i] ?? 0)) ** 2)
    }, 0),
  )
  return {
    means,
    variances,
    monthVariance: grid.reduce((sum, { probability }, k) => sum + probability * (s2[k] ?? 0), 0),
    reliability: grid.reduce((sum, { probability, rho }) => sum + probability * rho, 0),
  }
}
