import { type BandConfidence, bandConfidence } from './band-confidence.ts'
import { type Cell, outliersIn } from './outliers.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import type { Team } from './team.ts'

/** What is believed of a team, whatever its manager chooses: made once a team, remembered, read by every plan. */
export interface Belief {
  readonly ranking: Ranking
  readonly confidence: BandConfidence
  /** Cells to ask about, farthest first; persons are places in `Team.people`. */
  readonly outliers: readonly Cell[]
}

/**
 * Belief about a team: its ranking, and how sure the data are of every band. The slow part of a plan.
 *
 * @param draws of the simulation; by the size of the team unless told otherwise (`drawsFor`)
 * @throws RangeError when the draws are not a whole number > 0
 * @source own: see `rankingOf` and `bandConfidence`
 * @example surePlan(team, choices, beliefOf(team)).sure?.ranges.targeted?.p10
 */
export function beliefOf(team: Team, draws?: number): Belief {
  const ranking = rankingOf(team)
  return { ranking, confidence: bandConfidence(team, ranking, draws), outliers: outliersIn(ranking) }
}
