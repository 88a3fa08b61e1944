import { expect } from 'vitest'

/** Within 1e-9 relative, the promise of the worked cases; 1e-12 where the expected value is about 0. */
export function expectNearly(actual: number | null | undefined, expected: number, what = ''): void {
  const allowed = Math.max(1e-9 * Math.abs(expected), 1e-12)
  const difference = Math.abs((actual ?? NaN) - expected)
  expect(difference <= allowed, `${what} is ${String(actual)}, expected ${expected}`).toBe(true)
}

/** Every entry of a list within 1e-9 relative. */
export function expectAllNearly(
  actual: readonly (number | null)[],
  expected: readonly number[],
  what = '',
): void {
  expect(actual.length, `length of ${what}`).toBe(expected.length)
  expected.forEach((value, i) => expectNearly(actual[i], value, `${what}[${i}]`))
}
