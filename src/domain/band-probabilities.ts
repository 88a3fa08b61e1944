import { type Band, bandsInOrder } from './bands.ts'

/** Probability of each band, 0-1; the four add up to 1. */
export type BandProbabilities = Readonly<Record<Band, number>>

/** What a draw from any team would be: a tenth weakest, a tenth edge, six tenths middle, a fifth top. */
export const unknownPerson: BandProbabilities = { weakest: 0.1, edge: 0.1, middle: 0.6, top: 0.2 }

/** Somebody known to be in one band. */
export function certainly(band: Band): BandProbabilities {
  return { weakest: 0, edge: 0, middle: 0, top: 0, [band]: 1 }
}

/**
 * Probabilities from draws: in what share of the draws each person stood in each band.
 * People who cannot be told apart share theirs.
 *
 * @param bands places in `bandsInOrder`, [draw * people + person]
 * @param groups people who cannot be told apart, everybody once
 * @example countedBands(Uint8Array.of(2, 3, 2, 2), [[0], [1]])[1] // { weakest: 0, edge: 0, middle: 0.5, top: 0.5 }
 */
export function countedBands(bands: Uint8Array, groups: readonly (readonly number[])[]): BandProbabilities[] {
  const people = groups.reduce((sum, group) => sum + group.length, 0)
  const counts = new Uint32Array(people * bandsInOrder.length)
  for (let start = 0; start < bands.length; start += people) {
    for (let i = 0; i < people; i++) {
      const place = i * bandsInOrder.length + (bands[start + i] ?? 0)
      counts[place] = (counts[place] ?? 0) + 1
    }
  }
  const found = new Array<BandProbabilities>(people)
  for (const group of groups) {
    const share = (band: number) =>
      group.reduce((sum, i) => sum + (counts[i * bandsInOrder.length + band] ?? 0), 0) /
      ((bands.length / people) * group.length)
    const [weakest, edge, middle, top] = [share(0), share(1), share(2), share(3)]
    for (const i of group) found[i] = { weakest, edge, middle, top }
  }
  return found
}
