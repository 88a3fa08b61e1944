import { assumptions } from './assumptions.ts'
import { at } from './at.ts'
import type { Ranking } from './ranking.ts'
import { fitPeriods } from './score.ts'
import { median } from './usable.ts'
import { residualsOf } from './within.ts'

/** One cell of the table. */
export interface Cell {
  /** Place in the list of people that was given. */
  readonly person: number
  readonly period: number
}

/** 1.4826 times the median absolute deviation is the standard deviation, were the rest normal. */
const TO_DEVIATION = 1.4826
const LEAST_PERIODS = 3
const MOST_FLAGS = 3
/** Residuals below this share of the largest value are rounding, not numbers. */
const ROUNDING = 1e-9

/**
 * Outliers: cells so far from what person and period lead to expect that one asks: a real deal or a slip?
 *
 * |residual| > 5 * 1.4826 * median |residual|, the three largest, with at least 3 periods
 *
 * @param metric metric[person][period], null is not usable
 * @param residuals of the full fit, NaN where the metric is null
 * @returns farthest first
 * @source own: lumpy deals alone raise it in 5-28 % of teams, so it is a question and never a correction
 * @example outliersOf(metric, residuals, 6) // [{ person: 2, period: 0 }]
 */
export function outliersOf(
  metric: readonly (readonly (number | null)[])[],
  residuals: readonly (readonly number[])[],
  periodsUsed: number,
): Cell[] {
  if (periodsUsed < LEAST_PERIODS) return []
  let largest = 0
  const cells = residuals.flatMap((row, person) =>
    row.flatMap((residual, period) => {
      const x = metric[person]?.[period] ?? null
      if (x === null) return []
      largest = Math.max(largest, Math.abs(x))
      return [{ person, period, far: Math.abs(residual) }]
    }),
  )
  const usual = TO_DEVIATION * median(cells.map(({ far }) => far))
  const border = Math.max(assumptions.outlierTimes.value * usual, ROUNDING * largest)
  return cells
    .filter(({ far }) => far > border)
    .sort((a, b) => b.far - a.far)
    .slice(0, MOST_FLAGS)
    .map(({ person, period }) => ({ person, period }))
}

/**
 * Outliers of a team: the cells to ask about.
 *
 * @returns persons are places in `Team.people`
 * @source own: see `outliersOf`
 * @example outliersIn(rankingOf(team)) // [{ person: 2, period: 0 }]
 */
export function outliersIn({ ranked, usable }: Pick<Ranking, 'ranked' | 'usable'>): Cell[] {
  const metric = ranked.map(({ person }) => at(usable.metric, person))
  const weight = ranked.map(({ person }) => at(usable.weight, person))
  const full = fitPeriods(metric, weight, 0)
  return outliersOf(metric, residualsOf(metric, full), full.periodsUsed).map(({ person, period }) => ({
    person: at(ranked, person).person,
    period,
  }))
}
