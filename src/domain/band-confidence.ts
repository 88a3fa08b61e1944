import { assumptions } from './assumptions.ts'
import { type BandProbabilities, countedBands, unknownPerson } from './band-probabilities.ts'
import { bandDraws } from './band-draws.ts'
import { alikeGroups, canonicalOrder } from './canonical-order.ts'
import { posteriorOf } from './posterior.ts'
import type { Ranking } from './ranking.ts'
import { reliabilityOf } from './reliability.ts'
import type { Team } from './team.ts'

/** How sure the data are of every band; lists have one entry a ranked person, in the order of `Ranking.ranked`. */
export interface BandConfidence {
  /** Whether the swing of months was seen in this team, or had to be assumed. */
  readonly basis: 'data' | 'assumed'
  readonly probabilities: readonly BandProbabilities[]
  /** Reliability of one month, 0-1. */
  readonly reliability: number
  /** Standard deviation of one month about the person's level, in units of the score. */
  readonly sigma: number
  /** Posterior mean and variance of each person's true level. */
  readonly means: readonly number[]
  readonly variances: readonly number[]
  /** The order in which the people get their random numbers. */
  readonly canonical: readonly number[]
  /** Draws of the simulation; 0 where nobody can be told apart and nothing was simulated. */
  readonly draws: number
  /** Places in `bandsInOrder`, [draw * people + person]. */
  readonly bands: Uint8Array
}

/** Draws for a team: 2,000 up to 120 people, then fewer, but 400 at least. */
export function drawsFor(people: number): number {
  const most = assumptions.draws.value
  return people <= 120 ? most : Math.max(most / 5, Math.floor((most * 120) / people))
}

/**
 * Band confidence: if these months were replayed with luck swings as big as the team's own, how often would
 * everybody stand in each band? Pins play no part in it: `withPins` puts them on top.
 *
 * @param ranking of the same team
 * @param draws a whole number > 0
 * @throws RangeError when the draws are not a whole number > 0
 * @source Goldstein & Spiegelhalter 1996; Laird & Louis 1989; Lin, Louis, Paddock & Ridgeway 2006
 * @example bandConfidence(team, rankingOf(team)).probabilities[0] // { weakest: 0, edge: 0, middle: 1, top: 0 }
 */
export function bandConfidence(
  team: Team,
  { ranked, tooFew, within }: Ranking,
  draws: number = drawsFor(ranked.length),
): BandConfidence {
  const scores = ranked.map(({ score }) => score)
  const months = ranked.map(({ months }) => months)
  const names = ranked.map(({ person }) => team.people[person]?.name ?? '')
  const canonical = canonicalOrder(scores, months, names)
  const basis = within.degreesOfFreedom > 0 ? 'data' : 'assumed'
  if (ranked.length === 0) return { ...nobody, basis }
  const reliability = reliabilityOf(scores, months, within)
  const posterior = posteriorOf(scores, months, reliability)
  const bands = tooFew ? new Uint8Array(0) : bandDraws(scores, months, canonical, reliability, draws)
  return {
    basis,
    probabilities: tooFew
      ? ranked.map(() => unknownPerson)
      : countedBands(bands, alikeGroups(scores, months, canonical)),
    reliability: posterior.reliability,
    sigma: Math.sqrt(posterior.monthVariance),
    means: posterior.means,
    variances: posterior.variances,
    canonical,
    draws: tooFew ? 0 : draws,
    bands,
  }
}

const nobody: BandConfidence = {
  basis: 'assumed',
  probabilities: [],
  reliability: NaN,
  sigma: NaN,
  means: [],
  variances: [],
  canonical: [],
  draws: 0,
  bands: new Uint8Array(0),
}
