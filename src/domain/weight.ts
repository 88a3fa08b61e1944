import type { Person } from './team.ts'
import { requireThat } from './require.ts'

/**
 * Weight: what a person sells in a month, from all results present, usable or not.
 *
 * weight_i = max(0, sum(results) / (their number * months)); unknown for some: the mean of the known;
 * unknown for all, or all 0: 1
 *
 * @param monthsPerPeriod months one period covers
 * @returns result per month, one a person, all >= 0
 * @source own: a team's gain is a gain in result, so people count by what they sell
 * @example weightsOf([{ ...anna, results: [30, 60] }], 1) // [45]
 */
export function weightsOf(people: readonly Person[], monthsPerPeriod: number): number[] {
  const known = knownWeights(people, monthsPerPeriod)
  const values = known.filter((weight) => weight !== null)
  const total = values.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return known.map(() => 1)
  return known.map((weight) => weight ?? total / values.length)
}

/**
 * Result per month of some people together, W: the base of every figure in money.
 *
 * @returns null when nobody's results are known
 * @example resultPerMonth([{ ...anna, results: [30, 60] }], 1) // 45
 */
export function resultPerMonth(people: readonly Person[], monthsPerPeriod: number): number | null {
  const known = knownWeights(people, monthsPerPeriod)
  const values = known.filter((weight) => weight !== null)
  const total = values.reduce((sum, weight) => sum + weight, 0)
  return values.length === 0 ? null : (total / values.length) * known.length
}

/** Values times weights: what size weighting makes of the responses. */
export function timesWeight(values: readonly number[], weights: readonly number[]): number[] {
  return values.map((value, i) => value * (weights[i] ?? 0))
}

function knownWeights(people: readonly Person[], monthsPerPeriod: number): (number | null)[] {
  requireThat(monthsPerPeriod > 0, 'monthsPerPeriod', monthsPerPeriod, '> 0')
  return people.map(({ results }) => {
    const present = results.filter((result) => result !== null)
    if (present.length === 0) return null
    return Math.max(0, present.reduce((sum, result) => sum + result, 0) / (present.length * monthsPerPeriod))
  })
}
