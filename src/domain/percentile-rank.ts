/** Where each person stands in the list, counted in people. */
export interface Standing {
  /** People strictly below. */
  readonly below: number
  /** People with the same score key, self included. */
  readonly equal: number
}

/**
 * Score key: the score as a whole number of billionths of the largest, so that ties are exact.
 *
 * key = floor(score / max|score| * 1e9 + 0.5); all scores 0: all keys 0
 *
 * @example scoreKeys([0.5, 1]) // [500000000, 1000000000]
 */
export function scoreKeys(scores: readonly number[]): number[] {
  const largest = scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0)
  return scores.map((score) => (largest === 0 ? 0 : Math.floor((score / largest) * 1e9 + 0.5)))
}

/**
 * Standing of each score among all: how many are below, how many equal (self included).
 *
 * @example standings([50, 60, 60]) // [{ below: 0, equal: 1 }, { below: 1, equal: 2 }, { below: 1, equal: 2 }]
 */
export function standings(scores: readonly number[]): Standing[] {
  const keys = scoreKeys(scores)
  const sorted = [...keys].sort((a, b) => a - b)
  const first = new Map<number, number>()
  const count = new Map<number, number>()
  sorted.forEach((key, place) => {
    if (!first.has(key)) first.set(key, place)
    count.set(key, (count.get(key) ?? 0) + 1)
  })
  return keys.map((key) => ({ below: first.get(key) ?? 0, equal: count.get(key) ?? 1 }))
}

/**
 * Percentile rank: mid-rank share of the team, 0-1.
 *
 * p = (2L + E) / (2n), L strictly below, E equal (self included)
 *
 * @source own: the mid-rank definition, which is symmetric and gives ties one value
 * @example percentileRank({ below: 0, equal: 1 }, 10) // 0.05
 */
export function percentileRank({ below, equal }: Standing, people: number): number {
  return (2 * below + equal) / (2 * people)
}
