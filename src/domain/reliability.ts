import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'
import type { Within } from './within.ts'

/** What is believed of one value of the reliability. */
export interface GridPoint {
  /** Reliability of one month, 0-1: the share of what is seen that is the person and not the month. */
  readonly rho: number
  /** Posterior probability of this value; all add up to 1. */
  readonly probability: number
  /** g = rho / (1 - rho), variance between people over that of one month. */
  readonly g: number
  /** Mean of the people, given rho. */
  readonly mu: number
  /** Q = SSW + sum v (xb - mu)^2. */
  readonly q: number
  readonly sumV: number
}

export interface Reliability {
  readonly grid: readonly GridPoint[]
  /** nu = df + n - 1. */
  readonly nu: number
  /** Nobody differs and no month swings: nothing can be told apart. */
  readonly isFlat: boolean
}

const STEPS = 40

/**
 * Reliability of one month: its posterior on the grid 0.025, 0.050 .. 0.975.
 *
 * v_i = 1 / (1/m_i + g); mu = sum v xb / sum v; Q = SSW + sum v (xb - mu)^2; nu = df + n - 1
 * log p = -nu/2 ln Q + 1/2 sum ln v_i - 1/2 ln sum v_i + (a - 1) ln rho + (b - 1) ln(1 - rho)
 *
 * @param scores xb_i, one a person, at least one
 * @param months m_i > 0, months of usable periods
 * @throws RangeError without people or when the lists differ in length
 * @source Laird & Louis 1989 for the model; own: the prior Beta(2, 3)
 * @example reliabilityOf([0.9, 1.1], [1, 1], { sumOfSquares: 0, degreesOfFreedom: 0 }).grid.length // 39
 */
export function reliabilityOf(
  scores: readonly number[],
  months: readonly number[],
  { sumOfSquares, degreesOfFreedom }: Within,
): Reliability {
  requireThat(scores.length > 0, 'scores.length', scores.length, '> 0')
  requireThat(
    months.length === scores.length,
    'months.length',
    months.length,
    `${scores.length}, one a person`,
  )
  months.forEach((m, i) => requireThat(m > 0, `months[${i}]`, m, '> 0'))
  const nu = degreesOfFreedom + scores.length - 1
  const size = scores.reduce((sum, xb, i) => sum + (months[i] ?? 0) * xb * xb, 0)
  const points = Array.from({ length: STEPS - 1 }, (_, k) =>
    pointOf((k + 1) / STEPS, scores, months, sumOfSquares),
  )
  const isFlat = points.every(({ q }) => q <= 1e-20 * size)
  const logs = points.map(
    ({ rho, q, sumV, sumLogV }) =>
      (isFlat ? 0 : (sumLogV - nu * Math.log(q) - Math.log(sumV)) / 2) +
      (assumptions.reliabilityPriorA.value - 1) * Math.log(rho) +
      (assumptions.reliabilityPriorB.value - 1) * Math.log(1 - rho),
  )
  const highest = logs.reduce((max, one) => Math.max(max, one), -Infinity)
  const shares = logs.map((one) => Math.exp(one - highest))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const grid = points.map(({ rho, g, mu, q, sumV }, k) => ({
    rho,
    probability: (shares[k] ?? 0) / total,
    g,
    mu,
    q,
    sumV,
  }))
  return { grid, nu, isFlat }
}

function pointOf(rho: number, scores: readonly number[], months: readonly number[], sumOfSquares: number) {
  const g = rho / (1 - rho)
  const v = months.map((m) => 1 / (1 / m + g))
  const sumV = v.reduce((sum, one) => sum + one, 0)
  const mu = v.reduce((sum, one, i) => sum + one * (scores[i] ?? 0), 0) / sumV
  const q = v.reduce((sum, one, i) => sum + one * ((scores[i] ?? 0) - mu) ** 2, sumOfSquares)
  return { rho, g, mu, q, sumV, sumLogV: v.reduce((sum, one) => sum + Math.log(one), 0) }
}
