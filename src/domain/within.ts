import type { PeriodFit } from './score.ts'

/** How much the months of the same person swing, once person and period are accounted for. */
export interface Within {
  /** SSW, the weighted sum of squares about the full fit. */
  readonly sumOfSquares: number
  /** 0 when the table tells nothing about the swing of months: then it is assumed. */
  readonly degreesOfFreedom: number
}

/**
 * Residuals: what is left of the metric once person and period are taken away; NaN where it is null.
 *
 * r_it = x_it - a_t - xb_i
 *
 * @example residualsOf([[0.9, 1.1], [0.5, 0.7], [1, 1.2]], fit)[0] // [0, 0]
 */
export function residualsOf(metric: readonly (readonly (number | null)[])[], fit: PeriodFit): number[][] {
  return metric.map((row, i) =>
    row.map((x, t) => (x === null ? NaN : x - (fit.periodEffects[t] ?? 0) - (fit.scores[i] ?? 0))),
  )
}

/**
 * Within-person variation: sum of squares and degrees of freedom of the full fit.
 *
 * SSW = sum w_it r_it^2; df = N - n - (periods used - 1), the last term only where periods were fitted;
 * df <= 0 gives 0 and SSW = 0
 *
 * @param residuals residuals[person][period] of the full fit, NaN where nothing is usable
 * @param weight months, weight[person][period]
 * @source two-way analysis of variance
 * @example withinOf(residuals, weight, fit).degreesOfFreedom // 45 for ten people in six months
 */
export function withinOf(
  residuals: readonly (readonly number[])[],
  weight: readonly (readonly number[])[],
  { isAdjusted, periodsUsed }: PeriodFit,
): Within {
  let cells = 0
  let sumOfSquares = 0
  residuals.forEach((row, i) =>
    row.forEach((residual, t) => {
      if (Number.isNaN(residual)) return
      cells += 1
      sumOfSquares += (weight[i]?.[t] ?? 0) * residual ** 2
    }),
  )
  const degreesOfFreedom = cells - residuals.length - (isAdjusted ? periodsUsed - 1 : 0)
  return degreesOfFreedom > 0 ? { sumOfSquares, degreesOfFreedom } : { sumOfSquares: 0, degreesOfFreedom: 0 }
}
