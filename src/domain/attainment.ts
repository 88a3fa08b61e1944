import type { Basis, Person } from './team.ts'
import { requireThat } from './require.ts'

type Cells = readonly (number | null)[]

/**
 * Attainment, pooled: results over quotas of all periods that have both and a quota above 0.
 *
 * attainment = sum(result_t) / sum(quota_t)
 *
 * Not a mean of ratios, so a small month weighs little. Never capped; negative results count.
 *
 * @param results sold, one entry a period; null is missing
 * @param quotas asked, one entry a period, same unit
 * @returns a ratio, or null when no period has both
 * @throws RangeError when the two lists differ in length
 * @source own: attainment as sales teams report it, over the whole span
 * @example pooledAttainment([20, 50, null, 0], [10, 100, 50, 40]) // 70 / 150 = 0.4667
 */
export function pooledAttainment(results: Cells, quotas: Cells): number | null {
  const { sold, asked } = attainmentSums(results, quotas)
  return asked > 0 ? sold / asked : null
}

/** What pooled attainment divides: the sums over the periods that count, and how many they are. */
export interface AttainmentSums {
  readonly sold: number
  readonly asked: number
  readonly periods: number
}

/**
 * The two sums of pooled attainment.
 *
 * @throws RangeError when the two lists differ in length
 * @example attainmentSums([20, 50, null, 0], [10, 100, 50, 40]) // { sold: 70, asked: 150, periods: 3 }
 */
export function attainmentSums(results: Cells, quotas: Cells): AttainmentSums {
  requireThat(
    results.length === quotas.length,
    'quotas.length',
    quotas.length,
    `${results.length}, one a period`,
  )
  let [sold, asked, periods] = [0, 0, 0]
  results.forEach((result, period) => {
    const quota = quotas[period] ?? null
    if (result === null || quota === null || quota <= 0) return
    sold += result
    asked += quota
    periods += 1
  })
  return { sold, asked, periods }
}

/** Mean of what is present: the sum over the count; null when nothing is. */
export function meanOfPresent(cells: Cells): number | null {
  const present = cells.filter((cell) => cell !== null)
  return present.length === 0 ? null : present.reduce((sum, cell) => sum + cell, 0) / present.length
}

/**
 * Attainment of a person: pooled with quotas, the mean of the periods when attainments were given,
 * null without quotas.
 *
 * @example personAttainment({ ...anna, attainments: [0.9, 1.1] }, 'attainment') // 1
 */
export function personAttainment(person: Person, basis: Basis): number | null {
  if (basis === 'quota') return pooledAttainment(person.results, person.quotas)
  return basis === 'attainment' ? meanOfPresent(person.attainments) : null
}
