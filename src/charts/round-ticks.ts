const STEPS = [1, 2, 5, 10]

/** The smallest of 1, 2, 5, 10, 20 ... (or their tenths) that is at least `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const step = STEPS.find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10
  return Number((step * power).toPrecision(12))
}

/**
 * Round numbers between `low` and `high`, at most about `most` of them, evenly apart.
 *
 * @example roundTicks(0.44, 1.31, 6) // [0.6, 0.8, 1, 1.2]
 */
export function roundTicks(low: number, high: number, most: number): number[] {
  if (!(high > low)) return []
  const step = roundStep((high - low) / most)
  const first = Math.ceil(low / step - 1e-9)
  const count = Math.floor(high / step + 1e-9) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}
