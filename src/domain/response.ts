import { assumptions } from './assumptions.ts'
import { type Band, bandsInOrder } from './bands.ts'

/** Share of the full effect that a band takes from coaching, by band. */
export const responseOfBand: Readonly<Record<Band, number>> = {
  weakest: assumptions.responseOfWeakest.value,
  edge: assumptions.responseOfEdge.value,
  middle: assumptions.responseOfMiddle.value,
  top: assumptions.responseOfTop.value,
}

/** What a draw from any team would be: a tenth weakest, a tenth edge, six tenths middle, a fifth top. */
const unknownPerson: Readonly<Record<Band, number>> = { weakest: 0.1, edge: 0.1, middle: 0.6, top: 0.2 }

/**
 * Response: how much of the full coaching effect each person is expected to show, 0-1.
 * Nobody can be told apart: everybody has the mean response of a team, sum_b P(b) m_b = 0.68.
 *
 * @source own: the source says "hardly" for the ends and is silent about the edge
 * @example responsesOf(['weakest', 'middle'], false) // [0.1, 1]
 */
export function responsesOf(bands: readonly Band[], tooFew: boolean): number[] {
  const mean = bandsInOrder.reduce((sum, band) => sum + unknownPerson[band] * responseOfBand[band], 0)
  return bands.map((band) => (tooFew ? mean : responseOfBand[band]))
}
