import { requireThat } from './require.ts'

/** A two-way fit of the banding metric: what the person brought, what the period brought. */
export interface PeriodFit {
  /** Period-adjusted mean of each person: the banding score when `shrinkageMonths` is the default. */
  readonly scores: readonly number[]
  /** Effect of each period, 0 where nobody has a usable cell. */
  readonly periodEffects: readonly number[]
  /** Periods in which somebody has a usable cell. */
  readonly periodsUsed: number
  /** Whether period effects were fitted: 2 periods and 3 people at least. */
  readonly isAdjusted: boolean
}

/** The usable cells one after the other, row by row: the fit goes over them up to 500 times. */
interface FlatCells {
  readonly count: number
  readonly person: Uint32Array
  readonly period: Uint32Array
  readonly x: Float64Array
  readonly weight: Float64Array
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
  const cells = flat(metric, weight)
  const personMonths = new Float64Array(metric.length)
  const periodMonths = new Float64Array(metric[0]?.length ?? 0)
  let largest = 0
  for (let c = 0; c < cells.count; c++) {
    add(personMonths, cells.person[c], cells.weight[c])
    add(periodMonths, cells.period[c], cells.weight[c])
    largest = Math.max(largest, Math.abs(cells.x[c] ?? 0))
  }
  personMonths.forEach((m, i) =>
    requireThat(m > 0, `months of person ${i}`, m, '> 0: a person without a usable cell has no score'),
  )
  const allMonths = periodMonths.reduce((sum, w) => sum + w, 0)
  const periodsUsed = periodMonths.filter((w) => w > 0).length
  const isAdjusted = periodsUsed >= 2 && metric.length >= 3

  let effects = new Float64Array(periodMonths.length)
  let scores = meansOf(cells, cells.person, personMonths, cells.period, effects, 0)
  for (let round = 0; isAdjusted && round < ROUNDS; round++) {
    const next = meansOf(cells, cells.period, periodMonths, cells.person, scores, shrinkageMonths)
    const centre = next.reduce((sum, a, t) => sum + a * (periodMonths[t] ?? 0), 0) / allMonths
    const nextEffects = next.map((a, t) => ((periodMonths[t] ?? 0) > 0 ? a - centre : 0))
    const nextScores = meansOf(cells, cells.person, personMonths, cells.period, nextEffects, 0)
    const moved = Math.max(largestChange(effects, nextEffects), largestChange(scores, nextScores))
    effects = nextEffects
    scores = nextScores
    if (moved < 1e-13 * largest) break
  }
  return { scores: [...scores], periodEffects: [...effects], periodsUsed, isAdjusted }
}

/** Weighted means of x less what the other way has, by row or by column; 0 where nothing is usable. */
function meansOf(
  cells: FlatCells,
  by: Uint32Array,
  months: Float64Array,
  other: Uint32Array,
  less: Float64Array,
  shrinkage: number,
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(months.length)
  for (let c = 0; c < cells.count; c++) {
    add(sums, by[c], (cells.weight[c] ?? 0) * ((cells.x[c] ?? 0) - (less[other[c] ?? 0] ?? 0)))
  }
  return sums.map((sum, k) => ((months[k] ?? 0) > 0 ? sum / ((months[k] ?? 0) + shrinkage) : 0))
}

function add(sums: Float64Array, place = 0, amount = 0): void {
  sums[place] = (sums[place] ?? 0) + amount
}

function flat(
  metric: readonly (readonly (number | null)[])[],
  weight: readonly (readonly number[])[],
): FlatCells {
  const most = metric.length * (metric[0]?.length ?? 0)
  const [person, period] = [new Uint32Array(most), new Uint32Array(most)]
  const [x, w] = [new Float64Array(most), new Float64Array(most)]
  let count = 0
  metric.forEach((row, i) =>
    row.forEach((value, t) => {
      if (value === null) return
      person[count] = i
      period[count] = t
      x[count] = value
      w[count++] = weight[i]?.[t] ?? 0
    }),
  )
  return { count, person, period, x, weight: w }
}

function largestChange(before: Float64Array, after: Float64Array): number {
  return before.reduce((max, value, i) => Math.max(max, Math.abs(value - (after[i] ?? 0))), 0)
}
