import { assumptions } from './assumptions.ts'
import { type BandProbabilities, certainly, unknownPerson } from './band-probabilities.ts'
import { type Band, bandsInOrder } from './bands.ts'
import type { Ranking } from './ranking.ts'

/** Share of the full effect that a band takes from coaching, by band. */
export const responseOfBand: Readonly<Record<Band, number>> = {
  weakest: assumptions.responseOfWeakest.value,
  edge: assumptions.responseOfEdge.value,
  middle: assumptions.responseOfMiddle.value,
  top: assumptions.responseOfTop.value,
}

/**
 * Mean response: what is expected of somebody whose band is not certain.
 *
 * mbar_i = sum_b P_i(b) m_b
 *
 * @example meanResponse({ weakest: 0.1, edge: 0.1, middle: 0.6, top: 0.2 }) // 0.68
 */
export function meanResponse(probabilities: BandProbabilities): number {
  return bandsInOrder.reduce((sum, band) => sum + probabilities[band] * responseOfBand[band], 0)
}

/**
 * Response: how much of the full coaching effect each person shows if the shown bands were certain, 0-1.
 * Nobody can be told apart: everybody has the mean response of a team, 0.68; a pin stands all the same.
 *
 * @source own: the source says "hardly" for the ends and is silent about the edge
 * @example responsesOf(['weakest', 'middle'], false) // [0.1, 1]
 */
export function responsesOf(
  bands: readonly Band[],
  tooFew: boolean,
  isPinned: readonly boolean[] = [],
): number[] {
  return bands.map((band, i) => meanResponse(tooFew && !isPinned[i] ? unknownPerson : certainly(band)))
}

/** The responses of the ranked people if their shown bands were certain (`responsesOf`). */
export function certainResponses({ ranked, tooFew }: Ranking): number[] {
  return responsesOf(
    ranked.map(({ band }) => band),
    tooFew,
    ranked.map(({ isPinned }) => isPinned),
  )
}
