import { type Standing, standings } from './percentile-rank.ts'

/** Band: a place in the list of one team, not a judgement of a person. */
export type Band = 'weakest' | 'edge' | 'middle' | 'top'

/** From the lowest to the highest. */
export const bandsInOrder = ['weakest', 'edge', 'middle', 'top'] as const satisfies readonly Band[]

/** Up to this many people nobody can be told apart. */
export const TOO_FEW = 4

/**
 * Bands: lowest tenth weakest, next tenth edge, top fifth top, the others middle; in exact integers.
 *
 * c = 5 (2L + E): c < n weakest, else c < 2n edge, else c > 8n top, else middle. Ties share a band.
 * n <= 4 or all equal: all middle. n = 5: the lowest is edge and nobody weakest.
 *
 * @param scores banding scores of the people who can be ranked
 * @returns one band a score, in the same order
 * @source source-article for the middle 60 % and the lowest 10 %; own: the edge between them
 * @example bandsOf([50, 60, 65, 70, 80, 90, 95, 100, 110, 120])[1] // 'edge'
 */
export function bandsOf(scores: readonly number[]): Band[] {
  const all = standings(scores)
  return tooFewToTell(scores)
    ? all.map(() => 'middle')
    : all.map((standing) => bandOf(standing, scores.length))
}

/** Whether the scores cannot be told apart: four people or fewer, or all with one score key. */
export function tooFewToTell(scores: readonly number[]): boolean {
  return scores.length <= TOO_FEW || standings(scores)[0]?.equal === scores.length
}

export function bandOf({ below, equal }: Standing, people: number): Band {
  const c = 5 * (2 * below + equal)
  if (c < people && people > 5) return 'weakest'
  if (c < 2 * people) return 'edge'
  return c > 8 * people ? 'top' : 'middle'
}
