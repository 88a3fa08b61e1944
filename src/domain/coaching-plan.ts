import type { AllocationLimits } from './allocation-limits.ts'
import { at } from './at.ts'
import { type Pins, pinned } from './pins.ts'
import { type Place, type Places, placesOf } from './places.ts'
import { type PlanHours, type PlanName, planHours } from './plan-hours.ts'
import { type Change, type Gain, personGain, teamGain } from './projection.ts'
import { type Ranking, rankingOf } from './ranking.ts'
import { certainResponses } from './response.ts'
import type { GainOf, SureParts } from './sure-parts.ts'
import type { Team } from './team.ts'
import { timesWeight, weightsOf } from './weight.ts'

export interface CoachingChoices extends Change {
  /** H, the manager's coaching hours a month for the whole team, >= 0. */
  readonly hoursPerMonth: number
  /** Bands set by the manager. */
  readonly pins?: Pins
  /** Share of the research effect that shows up in this team, 0-1.5; 1 unless told otherwise. */
  readonly shareOfEffect?: number
  /** Floor, cap and session; of the method unless told otherwise. */
  readonly limits?: AllocationLimits
  /** Cap where a fit conversation is suggested, hours per month. */
  readonly fitCapHours?: number
  readonly onboardingHours?: number
  /** Whether hours follow what people sell as well; off unless told otherwise. */
  readonly weighBySize?: boolean
  /** M, 1-12, for odds and money. */
  readonly monthsAhead?: number
  readonly money?: MoneyChoices
}

/** Asked before anything is told in money. */
export interface MoneyChoices {
  readonly hourlyCost: number
  /** 0-1. */
  readonly margin?: number
  /** Whether the hours come on top, where none were entered for today. */
  readonly isNewTime?: boolean
}

/** One person under the plan, in the order of `Team.people`. */
export interface PersonPlan extends Place {
  /** Gain at the research's three effects under the targeted plan; null when not ranked. */
  readonly gain: Gain | null
}

/** `byBand` is the simple targeted plan, which takes the shown bands for certain. */
export type AnyPlan = PlanName | 'byBand'

/** Who stands where, and how sure that is once it is known. */
export type TeamPlaces<One extends Place = Place> = Places<One> & Pick<CoachingPlan, 'sure'>

export interface CoachingPlan extends Places<PersonPlan> {
  readonly choices: CoachingChoices
  /** Targeted by confidence where it is known (`sure`), by the shown bands in a plan at once. */
  readonly hours: PlanHours
  /** Gain of the team under each plan; null where the plan or the ranking is missing. */
  readonly gains: Readonly<Record<PlanName, Gain | null>>
  /** Gain from better coaching at today's hours; the rest of the targeted gain comes from who gets them. */
  readonly howWell: number
  readonly who: number
  /** What follows from how sure the bands are; absent from a plan made at once. */
  readonly sure?: SureParts
}

/**
 * Coaching plan: who is in which band, how many hours each gets under every plan, and what that is worth.
 * The whole pipeline: ranking, responses, hours, gains. The bands are taken for certain (`surePlan` is not).
 *
 * @throws RangeError when the hours are negative or not finite
 * @source method, sections 1, 3 and 4
 * @example coachingPlan(team, { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' })
 */
export function coachingPlan(team: Team, choices: CoachingChoices): CoachingPlan {
  const ranking = pinned(rankingOf(team), choices.pins ?? {})
  return planFrom(team, choices, ranking, certainResponses(ranking)).plan
}

/** A plan, and what further parts of it are worked out from. */
export interface MadePlan {
  readonly plan: CoachingPlan
  /** Result per month, one a ranked person. */
  readonly weights: readonly number[]
  readonly gainOf: GainOf
}

/**
 * A plan from a ranking and the responses it is believed to have.
 *
 * @param ranking with its pins
 * @param responses one a ranked person, 0-1
 * @param caps further caps, one a ranked person
 * @example planFrom(team, choices, ranking, responses).plan.hours.targeted // [3, 0.5, ...]
 */
export function planFrom(
  team: Team,
  choices: CoachingChoices,
  ranking: Ranking,
  responses: readonly number[],
  caps: { readonly capsHours?: readonly number[] } = {},
): MadePlan {
  const weights = weightsOf(
    ranking.ranked.map(({ person }) => at(team.people, person)),
    team.monthsPerPeriod,
  )
  const values = choices.weighBySize ? timesWeight(responses, weights) : responses
  const hours = planHours(team, ranking, values, choices.hoursPerMonth, { ...choices, ...caps })
  const before = hours.today ?? hours.equal

  const gainsWith = (planned: readonly number[], share = choices.shareOfEffect) =>
    ranking.ranked.map(({ person }, i) =>
      personGain(at(responses, i), at(before, person), at(planned, person), choices, share),
    )
  const gainOf: GainOf = (planned, share) =>
    planned === null || ranking.ranked.length === 0 ? null : teamGain(gainsWith(planned, share), weights)
  const targeted = gainOf(hours.targeted)
  const howWell = gainOf(before)?.expected ?? 0
  const plan: CoachingPlan = {
    team,
    choices,
    ranking,
    people: peopleOf(team, ranking, gainsWith(hours.targeted)),
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
  return { plan, weights, gainOf }
}

function peopleOf(team: Team, ranking: Ranking, gains: readonly Gain[]): PersonPlan[] {
  const place = new Map(ranking.ranked.map(({ person }, i) => [person, i]))
  return placesOf(team, ranking).people.map((one) => {
    const i = place.get(one.person)
    return { ...one, gain: (i === undefined ? undefined : gains[i]) ?? null }
  })
}
