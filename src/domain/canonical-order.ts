import { scoreKeys } from './percentile-rank.ts'
import { byCodeUnits } from './tie-order.ts'

/**
 * Canonical order: in which the people get their random numbers, so that the order of the rows cannot matter.
 *
 * Ascending score key, months, name by code units, place.
 *
 * @returns places, first drawn first
 * @source own: any fixed order will do
 * @example canonicalOrder([1.1, 0.9], [6, 6], ['Anna', 'Bela']) // [1, 0]
 */
export function canonicalOrder(
  scores: readonly number[],
  months: readonly number[],
  names: readonly string[],
): number[] {
  const keys = scoreKeys(scores)
  return keys
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (keys[a] ?? 0) - (keys[b] ?? 0) ||
        (months[a] ?? 0) - (months[b] ?? 0) ||
        byCodeUnits(names[a] ?? '', names[b] ?? '') ||
        a - b,
    )
}

/**
 * People who cannot be told apart: the same score key and the same months, in groups.
 *
 * @param order the canonical order, in which such people stand side by side
 * @example alikeGroups([1.1, 0.9, 1.1], [6, 6, 6], [1, 0, 2]) // [[1], [0, 2]]
 */
export function alikeGroups(
  scores: readonly number[],
  months: readonly number[],
  order: readonly number[],
): number[][] {
  const keys = scoreKeys(scores)
  const groups: number[][] = []
  for (const i of order) {
    const [first = -1] = groups.at(-1) ?? []
    if (keys[first] === keys[i] && months[first] === months[i]) groups.at(-1)?.push(i)
    else groups.push([i])
  }
  return groups
}
