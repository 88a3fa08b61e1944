import { median } from '../usable.ts'
import type { Reading } from './reading.ts'

/** Median attainment outside of this makes neither reading believable. */
const BELIEVABLE = { least: 0.4, most: 2.5 }

/**
 * Quota covers: whether one quota column beside several periods is each period's quota or the whole
 * span's: whichever puts the team's median attainment nearer 100 % in ratio.
 *
 * per period = sum(results) / (quota * periods present); span = periods * per period
 *
 * @param people results one a period and the one quota, in the unit of the results
 * @param periods how many
 * @example quotaCovers([{ results: [40, 42], quota: 40 }], 2) // { value: 'period', from: 'ratio' }
 */
export function quotaCovers(
  people: readonly { readonly results: readonly (number | null)[]; readonly quota: number | null }[],
  periods: number,
): NonNullable<Reading['quotaCovers']> {
  const ratios = people.flatMap(({ results, quota }) => {
    const present = results.filter((result) => result !== null)
    if (quota === null || quota <= 0 || present.length === 0) return []
    return present.reduce((sum, result) => sum + result, 0) / (quota * present.length)
  })
  const perPeriod = ratios.length > 0 ? median(ratios) : 0
  if (perPeriod <= 0) return { value: 'period', from: 'unsure' }
  const span = perPeriod * periods
  const distance = (ratio: number) => Math.abs(Math.log(ratio))
  const believable = [perPeriod, span].some((ratio) => ratio >= BELIEVABLE.least && ratio <= BELIEVABLE.most)
  return {
    value: distance(span) < distance(perPeriod) ? 'span' : 'period',
    from: believable ? 'ratio' : 'unsure',
  }
}
