import { requireThat } from './require.ts'

/** A two-way fit of the banding metric: what the person brought, what the period brought. */
export interface PeriodFit {
  /** Period-adjusted mean of each person: the banding score when `shrinkageMonths` is the default. */
  readonly scores: readonly number[]
  /** Effect of each period, 0 where nobody has a usable cell. */
  readonly periodEffects: readonly number[]
  /** Periods in which somebody has a usable cell. */
  readonly periodsUsed: number
}

const ROUNDS = 500

/**
 * Score: the mean of a person's metric, adjusted for strong and weak periods, so that nobody is punished
 * for having missed a strong month.
 *
 * a_t = sum_i w_it (x_it - xb_i) / (W_t + lambda), less its W-weighted mean; xb_i = sum_t w_it (x_it - a_t) / m_i,
 * in turn until neither moves by 1e-13 max|x|. Only with 2 periods and 3 people or more; else a = 0.
 *
 * @param metric metric[person][period], null is not usable; every person has at least one usable cell
 * @param weight months, weight[person][period], 0 where the metric is null
 * @param shrinkageMonths lambda >= 0 months; 0 is the full fit
 * @throws RangeError when a person has no usable cell or lambda is negative
 * @source own: two-way fit shrunk towards no period effect, which keeps teams with turnover right
 * @example fitPeriods([[0.9, 1.1], [0.5, 0.7], [1, 1.2]], ones, 0).scores // [1, 0.6, 1.1]
 */
export function fitPeriods(
  metric: readonly (readonly (number | null)[])[],
  weight: readonly (readonly number[])[],
  shrinkageMonths: number,
): PeriodFit {
  requireThat(shrinkageMonths >= 0, 'shrinkageMonths', shrinkageMonths, '>= 0')
  const periods = metric[0]?.length ?? 0
  const months = weight.map((row) => row.reduce((sum, w) => sum + w, 0))
  months.forEach((m, i) =>
    requireThat(m > 0, `months of person ${i}`, m, '> 0: a person without a usable cell has no score'),
  )
  const periodMonths = Array.from({ length: periods }, (_, t) =>
    weight.reduce((sum, row) => sum + (row[t] ?? 0), 0),
  )
  const allMonths = periodMonths.reduce((sum, w) => sum + w, 0)
  const periodsUsed = periodMonths.filter((w) => w > 0).length

  const means = (effects: readonly number[]) =>
    metric.map((row, i) => {
      let sum = 0
      row.forEach((x, t) => {
        if (x !== null) sum += (weight[i]?.[t] ?? 0) * (x - (effects[t] ?? 0))
      })
      return sum / (months[i] ?? 1)
    })
  let effects = new Array<number>(periods).fill(0)
  let scores = means(effects)
  if (periodsUsed < 2 || metric.length < 3) return { scores, periodEffects: effects, periodsUsed }

  const largest = metric.flat().reduce((max: number, x) => (x === null ? max : Math.max(max, Math.abs(x))), 0)
  for (let round = 0; round < ROUNDS; round++) {
    const residuals = new Array<number>(periods).fill(0)
    metric.forEach((row, i) =>
      row.forEach((x, t) => {
        if (x !== null) residuals[t] = (residuals[t] ?? 0) + (weight[i]?.[t] ?? 0) * (x - (scores[i] ?? 0))
      }),
    )
    const raw = residuals.map((sum, t) =>
      (periodMonths[t] ?? 0) > 0 ? sum / ((periodMonths[t] ?? 0) + shrinkageMonths) : 0,
    )
    const centre = raw.reduce((sum, a, t) => sum + a * (periodMonths[t] ?? 0), 0) / allMonths
    const nextEffects = raw.map((a, t) => ((periodMonths[t] ?? 0) > 0 ? a - centre : 0))
    const nextScores = means(nextEffects)
    const moved = Math.max(largestChange(effects, nextEffects), largestChange(scores, nextScores))
    effects = nextEffects
    scores = nextScores
    if (moved < 1e-13 * largest) break
  }
  return { scores, periodEffects: effects, periodsUsed }
}

function largestChange(before: readonly number[], after: readonly number[]): number {
  return before.reduce((max, value, i) => Math.max(max, Math.abs(value - (after[i] ?? 0))), 0)
}
