import type { MonthsPerPeriod } from '../team.ts'
import { periodOf } from './period-head.ts'
import type { Reading } from './reading.ts'

/**
 * Months per period: what one column covers: the choice, else what every head of the columns tells,
 * else a month for several columns and a quarter for a single one.
 *
 * @param heads of the period columns; '' without a header
 * @example monthsPerPeriod(['Jan', 'Feb'], undefined) // { value: 1, from: 'headers' }
 */
export function monthsPerPeriod(
  heads: readonly string[],
  choice: MonthsPerPeriod | undefined,
): Reading['monthsPerPeriod'] {
  if (choice !== undefined) return { value: choice, from: 'choice' }
  const [first, ...others] = heads.map(periodOf)
  if (first && others.every((months) => months === first)) return { value: first, from: 'headers' }
  return { value: heads.length > 1 ? 1 : 3, from: 'default' }
}
