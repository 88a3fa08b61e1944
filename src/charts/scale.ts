/**
 * Scale: the values at the left and the right edge of a drawing. Drawings are as wide as their box, so a
 * place along them is a share of 100, and only heights, radii and type are in pixels.
 */
export interface Scale {
  readonly from: number
  readonly to: number
}

/**
 * A scale that shows `low` to `high` and leaves margins, in shares of 100, before and after.
 *
 * @throws RangeError when nothing lies between low and high
 * @example scaleWithin(0, 8, 10, 10) // { from: -1, to: 9 }
 */
export function scaleWithin(low: number, high: number, before: number, after: number): Scale {
  if (!(high > low)) throw new RangeError(`high must be > low, got ${low} and ${high}`)
  const share = (high - low) / (100 - before - after)
  return { from: low - before * share, to: high + after * share }
}

/** Where a value lies: 0 at the left edge, 100 at the right. */
export function along({ from, to }: Scale, value: number): number {
  return ((value - from) / (to - from)) * 100
}

/** The value at a place along the drawing. */
export function valueAt({ from, to }: Scale, place: number): number {
  return from + ((to - from) * place) / 100
}
