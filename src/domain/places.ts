import { personAttainment } from './attainment.ts'
import type { Band } from './bands.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import type { Team } from './team.ts'

/** Where one person stands, in the order of `Team.people`. */
export interface Place {
  readonly person: number
  readonly name: string
  readonly band: Band | 'ramping' | 'unranked'
  readonly score: number | null
  readonly percentileRank: number | null
  readonly attainment: number | null
}

/** Who stands where: all that can be told before the hours are split. */
export interface Places<One extends Place = Place> {
  readonly team: Team
  readonly ranking: Ranking
  readonly people: readonly One[]
}

/**
 * Places: the band of everybody. The quick part of a plan, shown before the rest is worked out.
 *
 * @param ranking of the same team, with or without pins
 * @source own: see `rankingOf`
 * @example placesOf(team).people[0] // { person: 0, name: 'Anna', band: 'middle', score: 0.94, ... }
 */
export function placesOf(team: Team, ranking: Ranking = rankingOf(team)): Places {
  const found = new Map(ranking.ranked.map((one) => [one.person, one]))
  const isRamping = new Set(ranking.ramping)
  const people = team.people.map((one, person): Place => {
    const { band, score = null, percentileRank = null } = found.get(person) ?? {}
    return {
      person,
      name: one.name,
      band: band ?? (isRamping.has(person) ? 'ramping' : 'unranked'),
      score,
      percentileRank,
      attainment: personAttainment(one, team.basis),
    }
  })
  return { team, ranking, people }
}
