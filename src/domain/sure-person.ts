import type { BandProbabilities } from './band-probabilities.ts'
import type { FitAdvice } from './fit-conversation.ts'
import type { Ranked, Ranking } from './ranking.ts'
import { meanResponse } from './response.ts'
import {
  likelierBand,
  type ShownConfidence,
  shownConfidence,
  statedConfidence,
  type ToldBand,
} from './stated-confidence.ts'

/** How sure one person's band is, and what follows from it. */
export interface SurePerson {
  /** Place in `Team.people`. */
  readonly person: number
  readonly probabilities: BandProbabilities
  /** mbar, 0-1: the response expected of somebody whose band is this sure. */
  readonly response: number
  /** Probability of the shown band, weakest and edge added; null for a pin and where nobody can be told apart. */
  readonly stated: number | null
  /** The same as the page tells it. */
  readonly shown: ShownConfidence | null
  /** Another band that is more likely than the shown one. */
  readonly likelier: ToldBand | null
  readonly fit: FitAdvice
}

/**
 * What can be said of everybody's band.
 *
 * @param probabilities, fit one a ranked person
 * @example surePeople(ranking, probabilities, fit)[0].shown?.word // 'clear'
 */
export function surePeople(
  { ranked, tooFew }: Ranking,
  probabilities: readonly BandProbabilities[],
  fit: readonly FitAdvice[],
): SurePerson[] {
  return probabilities.flatMap((own, i) => {
    const one: Ranked | undefined = ranked[i]
    if (one === undefined) return []
    const isTold = !tooFew && !one.isPinned
    const stated = isTold ? statedConfidence(one.band, own) : null
    return [
      {
        person: one.person,
        probabilities: own,
        response: meanResponse(own),
        stated,
        shown: stated === null ? null : shownConfidence(stated),
        likelier: isTold ? likelierBand(one.band, own) : null,
        fit: fit[i] ?? null,
      },
    ]
  })
}
