import { at } from './at.ts'
import { personAttainment } from './attainment.ts'
import type { Band } from './bands.ts'
import { type PlanHours, type PlanName, planHours } from './plan-hours.ts'
import { type Change, type Gain, personGain, teamGain } from './projection.ts'
import { type Ranked, type Ranking, rankingOf } from './ranking.ts'
import { responsesOf } from './response.ts'
import type { Team } from './team.ts'
import { weightsOf } from './weight.ts'

export interface CoachingChoices extends Change {
  /** H, the manager's coaching hours a month for the whole team, >= 0. */
  readonly hoursPerMonth: number
}

/** One person under the plan, in the order of `Team.people`. */
export interface PersonPlan {
  readonly person: number
  readonly name: string
  readonly band: Band | 'unranked'
  readonly score: number | null
  readonly percentileRank: number | null
  readonly attainment: number | null
  /** Gain at the research's three effects under the targeted plan; null when unranked. */
  readonly gain: Gain | null
}

export interface CoachingPlan {
  readonly team: Team
  readonly choices: CoachingChoices
  readonly ranking: Ranking
  readonly people: readonly PersonPlan[]
  readonly hours: PlanHours
  /** Gain of the team under each plan; null where the plan or the ranking is missing. */
  readonly gains: Readonly<Record<PlanName, Gain | null>>
  /** Gain from better coaching at today's hours; the rest of the targeted gain comes from who gets them. */
  readonly howWell: number
  readonly who: number
}

/**
 * Coaching plan: who is in which band, how many hours each gets under every plan, and what that is worth.
 * The whole pipeline: ranking, responses, hours, gains.
 *
 * @throws RangeError when the hours are negative or not finite
 * @source method, sections 1, 3 and 4
 * @example coachingPlan(team, { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' })
 */
export function coachingPlan(team: Team, choices: CoachingChoices): CoachingPlan {
  const ranking = rankingOf(team)
  const responses = responsesOf(
    ranking.ranked.map(({ band }) => band),
    ranking.tooFew,
  )
  const hours = planHours(team, ranking, responses, choices.hoursPerMonth)
  const weights = weightsOf(
    ranking.ranked.map(({ person }) => at(team.people, person)),
    team.monthsPerPeriod,
  )
  const before = hours.today ?? hours.equal
  const gainsWith = (planned: readonly number[]) =>
    ranking.ranked.map(({ person }, i) =>
      personGain(at(responses, i), at(before, person), at(planned, person), choices),
    )
  const gainOf = (planned: readonly number[] | null) =>
    planned === null || ranking.ranked.length === 0 ? null : teamGain(gainsWith(planned), weights)

  const targeted = gainOf(hours.targeted)
  const howWell = gainOf(before)?.expected ?? 0
  return {
    team,
    choices,
    ranking,
    people: peopleOf(team, ranking.ranked, gainsWith(hours.targeted)),
    hours,
    gains: {
      targeted,
      today: gainOf(hours.today),
      equal: gainOf(hours.equal),
      extremes: gainOf(hours.extremes),
    },
    howWell,
    who: (targeted?.expected ?? 0) - howWell,
  }
}

function peopleOf(team: Team, ranked: readonly Ranked[], gains: readonly Gain[]): PersonPlan[] {
  const place = new Map(ranked.map(({ person }, i) => [person, i]))
  return team.people.map((one, person) => {
    const i = place.get(person)
    const found = i === undefined ? undefined : ranked[i]
    return {
      person,
      name: one.name,
      band: found?.band ?? 'unranked',
      score: found?.score ?? null,
      percentileRank: found?.percentileRank ?? null,
      attainment: personAttainment(one, team.basis),
      gain: (i === undefined ? undefined : gains[i]) ?? null,
    }
  })
}
