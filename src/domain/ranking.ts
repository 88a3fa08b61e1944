import { assumptions } from './assumptions.ts'
import { at } from './at.ts'
import { type Band, bandsOf, tooFewToTell } from './bands.ts'
import { percentileRank, standings } from './percentile-rank.ts'
import { rampingPeople } from './ramping.ts'
import { reliabilityOf } from './reliability.ts'
import { fitPeriods } from './score.ts'
import type { Team } from './team.ts'
import { type UsableCells, usableCells } from './usable.ts'
import { residualsOf, type Within, withinOf } from './within.ts'

/** One person's place in the list. */
export interface Ranked {
  /** Place in `Team.people`. */
  readonly person: number
  readonly score: number
  readonly percentileRank: number
  /** The band shown: of the data, unless it was set by a pin. */
  readonly band: Band
  /** Whether the band was set by the manager. */
  readonly isPinned: boolean
  /** Months of usable periods, > 0. */
  readonly months: number
}

export interface Ranking {
  /** The people with usable periods enough, in the order of `Team.people`. */
  readonly ranked: readonly Ranked[]
  /** Places of the people without any: listed, not ranked. */
  readonly listed: readonly number[]
  /** Places of people who are new: not ranked, with hours of their own (`rampingPeople`). */
  readonly ramping: readonly number[]
  /** Four or fewer, or all equal: nobody can be told apart and all are shown in the middle. */
  readonly tooFew: boolean
  /** All have one score. */
  readonly allEqual: boolean
  /** Effects of the periods in the full fit, for showing. */
  readonly periodEffects: readonly number[]
  readonly usable: UsableCells
  /** How much the months of one person swing. */
  readonly within: Within
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
  const isRamping = rampingPeople(team, usable.metric)
  const isRankable = places.map(
    (person) => !isRamping[person] && (usable.metric[person] ?? []).some((x) => x !== null),
  )
  const rankable = places.filter((person) => isRankable[person])
  const metric = rankable.map((person) => at(usable.metric, person))
  const weight = rankable.map((person) => at(usable.weight, person))
  const months = metric.map((row) => team.monthsPerPeriod * row.filter((x) => x !== null).length)

  const full = fitPeriods(metric, weight, 0)
  const within = withinOf(residualsOf(metric, full), weight, full)
  const { scores } = fitPeriods(metric, weight, assumptions.periodShrinkageMonths.value)
  const allStandings = standings(scores)
  const allEqual =
    scores.length > 0 &&
    (allStandings[0]?.equal === scores.length || reliabilityOf(scores, months, within).isFlat)
  const bands: Band[] = allEqual ? scores.map(() => 'middle') : bandsOf(scores)
  return {
    ranked: rankable.map((person, i) => ({
      person,
      score: at(scores, i),
      percentileRank: percentileRank(at(allStandings, i), rankable.length),
      band: at(bands, i),
      isPinned: false,
      months: at(months, i),
    })),
    listed: places.filter((person) => !isRankable[person] && !isRamping[person]),
    ramping: places.filter((person) => isRamping[person]),
    tooFew: allEqual || tooFewToTell(scores),
    allEqual,
    periodEffects: full.periodEffects,
    usable,
    within,
  }
}
