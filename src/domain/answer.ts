import type { CoachingPlan } from './coaching-plan.ts'
import type { Places } from './places.ts'
import { type Gain, ordered, type Quality } from './projection.ts'
import { assumptions } from './assumptions.ts'
import { wholeSessions } from './sessions.ts'
import type { Basis } from './team.ts'

/** What can be said about who is where. `nobody`: no one has a usable period. */
export type TeamCase = 'nobody' | 'onePerson' | 'tooFew' | 'allEqual' | 'bands'

/** What the change of quality does. */
export type QualityCase = 'rises' | 'same' | 'bothPoor' | 'falls'

/** The figures of the answer paragraph; hours per month, gains as ratios. */
export interface Answer {
  readonly team: TeamCase
  readonly quality: QualityCase
  readonly qualityToday: Quality
  readonly qualityPlanned: Quality
  readonly basis: Basis
  /** Not even one session fits into the hours. */
  readonly noSessions: boolean
  /** Everybody, listed people included. */
  readonly people: number
  readonly middlePeople: number
  /** The whole budget, free time included. */
  readonly hours: number
  readonly middleHours: number
  /** Hours of each ranked person where all have the same; null where they differ. */
  readonly hoursEach: number | null
  /** What the plan is held against: today's hours where they are known, else an equal split. */
  readonly against: 'today' | 'equal'
  readonly middleHoursAgainst: number
  /** Sum of today's hours, where they are known. */
  readonly hoursToday: number | null
  /** Whether the plan has more or fewer hours than today: then its gain is not the split's alone. */
  readonly hoursChange: boolean
  readonly gain: Gain
  /** The likely range of the gain, P10 to P90; null until it is worked out. */
  readonly likely: { readonly low: number; readonly high: number } | null
  readonly howWell: number
  readonly who: number
  /** Whether the targeted gain is above that of an equal split by at least 0.05 points. */
  readonly aheadOfEqual: boolean
  readonly listedPeople: number
  readonly listedHours: number
  /** New people: not ranked, with hours of their own before anybody else. */
  readonly newPeople: number
  readonly newHours: number
  /** Ranked people who get nothing because the hours are short, and the hours that floors for all would need. */
  readonly withoutHours: number
  readonly hoursNeeded: number
}

/** What can be said of a team before its hours are split. */
export type Standing = Pick<Answer, 'team' | 'people' | 'middlePeople'>

/**
 * Standing: how many there are, and how many of them are in the middle.
 *
 * @example standingOf(placesOf(team)) // { team: 'bands', people: 10, middlePeople: 6 }
 */
export function standingOf(places: Places): Standing {
  const { people } = places
  return {
    team: teamCase(places),
    people: people.length,
    middlePeople: people.filter(({ band }) => band === 'middle').length,
  }
}

/**
 * Answer: the figures of the paragraph at the top of the page.
 *
 * @source own: see `coachingPlan`
 * @example answerOf(plan).middleHours // 17
 */
export function answerOf(plan: CoachingPlan): Answer {
  const { choices, hours, people, ranking, gains } = plan
  const against = hours.today === null ? 'equal' : 'today'
  const inMiddle = (person: number) => people[person]?.band === 'middle'
  const middleHours = (split: readonly number[]) => sum(split.filter((_, person) => inMiddle(person)))
  const targeted = gains.targeted ?? { low: 0, expected: 0, ceiling: 0 }
  const hoursOf = (band: string) =>
    sum(people.filter((one) => one.band === band).map(({ person }) => hours.targeted[person] ?? 0))
  const range = plan.sure?.ranges.targeted
  return {
    ...standingOf(plan),
    quality: qualityCase(choices.qualityToday, choices.qualityPlanned),
    qualityToday: choices.qualityToday,
    qualityPlanned: choices.qualityPlanned,
    basis: plan.team.basis,
    noSessions: wholeSessions(choices.hoursPerMonth) === 0,
    hours: choices.hoursPerMonth,
    middleHours: middleHours(hours.targeted),
    hoursEach: sameForAll(ranking.ranked.map(({ person }) => hours.targeted[person] ?? 0)),
    against,
    middleHoursAgainst: middleHours(hours.today ?? hours.equal),
    hoursToday: hours.today && sum(hours.today),
    hoursChange: hours.today !== null && sum(hours.today) !== sum(hours.targeted),
    gain: ordered(targeted),
    likely: range === undefined ? null : { low: range.p10, high: range.p90 },
    howWell: plan.howWell,
    who: plan.who,
    aheadOfEqual: targeted.expected - (gains.equal?.expected ?? 0) >= assumptions.visibleLead.value,
    listedPeople: ranking.listed.length,
    listedHours: hoursOf('unranked'),
    newPeople: ranking.ramping.length,
    newHours: hoursOf('ramping'),
    withoutHours: hours.targeted.filter((h) => h === 0).length,
    hoursNeeded: hoursNeeded(ranking),
  }
}

/** Floors and sessions for all; new people take as much again, but no more than their onboarding. */
function hoursNeeded({ listed, ranked, ramping }: CoachingPlan['ranking']): number {
  const rest = listed.length * assumptions.sessionHours.value + ranked.length * assumptions.floorHours.value
  return rest + Math.min(rest, ramping.length * assumptions.onboardingHours.value)
}

function teamCase({ ranking }: Places): TeamCase {
  const ranked = ranking.ranked.length
  if (ranked === 0) return 'nobody'
  if (ranked === 1) return 'onePerson'
  return ranking.tooFew ? (ranked <= 4 ? 'tooFew' : 'allEqual') : 'bands'
}

function sameForAll(values: readonly number[]): number | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

const rank: Readonly<Record<Quality, number>> = { poor: 0, average: 1, best: 2 }

function qualityCase(today: Quality, planned: Quality): QualityCase {
  if (rank[planned] !== rank[today]) return rank[planned] > rank[today] ? 'rises' : 'falls'
  return today === 'poor' ? 'bothPoor' : 'same'
}

/** Sum of hours; sessions are halves and quarters, so the sum is exact. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
