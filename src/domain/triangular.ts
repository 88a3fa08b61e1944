import { requireThat } from './require.ts'

/**
 * Triangular number: the value that a share u of a triangular distribution lies below.
 *
 * x = a + sqrt(u (b - a) (c - a)) for u < (c - a) / (b - a), else b - sqrt((1 - u) (b - a) (b - c))
 *
 * @param u 0-1
 * @param low, likeliest, high a <= c <= b; all equal gives that value
 * @throws RangeError when u is outside 0-1 or the three are out of order
 * @source inverse of the triangular distribution function
 * @example triangular(0.5, 0.06, 0.07, 0.08) // 0.07
 */
export function triangular(u: number, low: number, likeliest: number, high: number): number {
  requireThat(u >= 0 && u <= 1, 'u', u, 'from 0 to 1')
  requireThat(low <= likeliest && likeliest <= high, 'likeliest', likeliest, `from ${low} to ${high}`)
  const width = high - low
  if (width === 0) return low
  const below = likeliest - low
  return u < below / width
    ? low + Math.sqrt(u * width * below)
    : high - Math.sqrt((1 - u) * width * (high - likeliest))
}
