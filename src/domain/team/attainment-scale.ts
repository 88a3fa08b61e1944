import { median } from '../usable.ts'

/** No team attains five times its quota, and none a twentieth of it: above this, `92` means 92 %. */
const HIGHEST_RATIO = 5

/**
 * Attainment scale: whether plain numbers of attainment columns are percent (`92`) or ratios (`0.92`),
 * decided by the median of all of them together; a 0 tells nothing.
 *
 * @param values of the cells without a percent sign
 * @example isPercentScale([92, 105, 0]) // true
 */
export function isPercentScale(values: readonly number[]): boolean {
  return median(values.filter((value) => value !== 0).map(Math.abs)) > HIGHEST_RATIO
}
