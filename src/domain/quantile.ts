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
  const { below, part } = quantilePlace(sorted.length, share)
  const low = at(sorted, below)
  return part === 0 ? low : low + part * (at(sorted, below + 1) - low)
}

/**
 * Where a quantile lies in a sorted list: after which place, counted from 0, and how far towards the next.
 *
 * @throws RangeError for an empty list or a share outside 0-1
 * @example quantilePlace(2000, 0.1) // { below: 199, part: 0.9 }
 */
export function quantilePlace(length: number, share: number): { below: number; part: number } {
  requireThat(length > 0, 'sorted.length', length, '> 0')
  requireThat(share >= 0 && share <= 1, 'share', share, 'from 0 to 1')
  const h = (length - 1) * share
  const below = Math.floor(h)
  return { below, part: h - below }
}
