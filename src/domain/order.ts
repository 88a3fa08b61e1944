import type { Ranking } from './ranking.ts'

/**
 * Order of the tables and drawings: from the highest score to the lowest, then those who are new,
 * then those who cannot be ranked.
 * Ties keep the order of the table: by percentile rank, since scores that tie may differ in the last digit.
 *
 * @returns places in `Team.people`
 * @example fromHighest(ranking) // [2, 7, 4, ...]
 */
export function fromHighest({ ranked, ramping, listed }: Ranking): number[] {
  const byScore = [...ranked].sort((a, b) => b.percentileRank - a.percentileRank || a.person - b.person)
  return [...byScore.map(({ person }) => person), ...ramping, ...listed]
}
