import { assumptions } from './assumptions.ts'
import { type Band, bandsOf, tooFewToTell } from './bands.ts'
import { percentileRank, standings } from './percentile-rank.ts'
import { fitPeriods } from './score.ts'
import type { Team } from './team.ts'
import { type UsableCells, usableCells } from './usable.ts'

/** One person's place in the list. */
export interface Ranked {
  /** Place in `Team.people`. */
  readonly person: number
  readonly score: number
  readonly percentileRank: number
  readonly band: Band
}

export interface Ranking {
  /** The people with a usable period, in the order of `Team.people`. */
  readonly ranked: readonly Ranked[]
  /** Places of the people without one: listed, not ranked. */
  readonly listed: readonly number[]
  /** Four or fewer, or all equal: nobody can be told apart and all are shown in the middle. */
  readonly tooFew: boolean
  /** Effects of the periods in the full fit, for showing. */
  readonly periodEffects: readonly number[]
  readonly usable: UsableCells
}

/**
 * Ranking of a team: score, percentile rank and band of everybody with a usable period.
 *
 * @source own: see `fitPeriods`, `percentileRank` and `bandsOf`
 * @example rankingOf(team).ranked[0] // { person: 0, score: 0.938, percentileRank: 0.55, band: 'middle' }
 */
export function rankingOf(team: Team): Ranking {
  const usable = usableCells(team)
  const places = team.people.map((_, person) => person)
  const isRankable = places.map((person) => (usable.metric[person] ?? []).some((x) => x !== null))
  const rankable = places.filter((person) => isRankable[person])
  const metric = rankable.map((person) => usable.metric[person] ?? [])
  const weight = rankable.map((person) => usable.weight[person] ?? [])
  const { scores } = fitPeriods(metric, weight, assumptions.periodShrinkageMonths.value)
  const bands = bandsOf(scores)
  const ranks = standings(scores).map((standing) => percentileRank(standing, rankable.length))
  return {
    ranked: rankable.map((person, i) => ({
      person,
      score: scores[i] ?? 0,
      percentileRank: ranks[i] ?? 0,
      band: bands[i] ?? 'middle',
    })),
    listed: places.filter((person) => !isRankable[person]),
    tooFew: tooFewToTell(scores),
    periodEffects: fitPeriods(metric, weight, 0).periodEffects,
    usable,
  }
}
