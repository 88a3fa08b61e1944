import { at } from './at.ts'
import { requireThat } from './require.ts'

/**
 * Quantile: the value below which a share of a sorted list lies, between neighbours in a straight line.
 *
 * q = x_k + (h - k) (x_(k+1) - x_k), h = (n - 1) p, k = floor(h)
 *
 * @param sorted ascending, not empty
 * @param share p, 0-1
 * @throws RangeError for an empty list or a share outside 0-1
 * @source Hyndman & Fan 1996, type 7
 * @example quantile([1, 2, 4], 0.75) // 3
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  requireThat(sorted.length > 0, 'sorted.length', sorted.length, '> 0')
  requireThat(share >= 0 && share <= 1, 'share', share, 'from 0 to 1')
  const h = (sorted.length - 1) * share
  const k = Math.floor(h)
  const low = at(sorted, k)
  return h === k ? low : low + (h - k) * (at(sorted, k + 1) - low)
}
