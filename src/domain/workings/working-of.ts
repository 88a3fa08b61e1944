import type { AnyPlan, CoachingPlan } from '../coaching-plan.ts'
import { fromHighest } from '../order.ts'
import { attainmentWorking } from './attainment-working.ts'
import { bandWorking } from './band-working.ts'
import { confidenceWorking } from './confidence-working.ts'
import { effectWorking, personGainWorking, splitWorking, teamGainWorking } from './gain-working.ts'
import { middleHoursWorking, middlePeopleWorking } from './middle-working.ts'
import { breakEvenWorking } from './money-working.ts'
import { oddsWorking, personOddsWorking } from './odds-working.ts'
import { aheadWorking, rangeWorking } from './range-working.ts'
import { scoreWorking } from './score-working.ts'
import { equalWorking, extremesWorking, sessionsWorking } from './split-working.ts'
import { targetedWorking } from './targeted-working.ts'
import { usualHoursWorking } from './usual-hours-working.ts'
import type { Figure, Row, Topic, Working } from './working.ts'

const ofPerson = {
  attainment: attainmentWorking,
  score: scoreWorking,
  band: bandWorking,
  howSure: confidenceWorking,
  equal: equalWorking,
  extremes: extremesWorking,
  targeted: targetedWorking,
  sessions: sessionsWorking,
  personGain: personGainWorking,
} as const

const ofPlan = { teamGain: teamGainWorking, likelyRange: rangeWorking, aheadOfEqual: aheadWorking } as const

const ofTeam = {
  middlePeople: middlePeopleWorking,
  middleHours: middleHoursWorking,
  split: splitWorking,
  breakEven: breakEvenWorking,
  effect: effectWorking,
  usualHours: usualHoursWorking,
} as const

const plans: readonly AnyPlan[] = ['targeted', 'byBand', 'equal', 'today', 'extremes']
const ofEverybody: readonly Topic[] = ['equal', 'extremes', 'targeted', 'sessions']

const isOfPerson = (topic: Topic): topic is keyof typeof ofPerson => topic in ofPerson
const isOfPlan = (topic: Topic): topic is keyof typeof ofPlan => topic in ofPlan

/**
 * How one figure of the page was worked out, from the plan on the page.
 *
 * @param row one of `rowsOf`
 * @returns null where there is nothing to work out, and until the confidence it needs is known
 * @example workingOf(plan, 'attainment', 0)?.results[0].value // 0.9933
 */
export function workingOf(plan: CoachingPlan, topic: Topic, row: Row): Working | null {
  return inMoney(workedOut(plan, topic, row), plan.team.currency)
}

function inMoney(found: Working | null, currency: string | undefined): Working | null {
  if (found === null || currency === undefined) return found
  const told = (one: Figure): Figure =>
    one.unit === 'amount' || one.code === 'perMonth' ? { ...one, currency } : one
  return {
    ...found,
    figures: found.figures.map(told),
    lines: found.lines.map((line) => ({ ...line, figures: line.figures.map(told) })),
    results: found.results.map(told),
  }
}

function workedOut(plan: CoachingPlan, topic: Topic, row: Row): Working | null {
  if (topic === 'odds') return typeof row === 'number' ? personOddsWorking(plan, row) : oddsWorking(plan)
  if (isOfPerson(topic)) return typeof row === 'number' ? ofPerson[topic](plan, row) : null
  if (isOfPlan(topic)) return typeof row === 'string' ? ofPlan[topic](plan, row) : null
  return ofTeam[topic](plan)
}

/**
 * The rows a topic can be worked out for, in the order of their table: people from the highest, or plans;
 * null alone where it is one figure of the whole team.
 *
 * @example rowsOf(plan, 'teamGain') // ['targeted', 'equal', 'today', 'extremes']
 */
export function rowsOf(plan: CoachingPlan, topic: Topic): readonly Row[] {
  const { ranking, people, hours, sure } = plan
  if (isOfPlan(topic)) {
    const isKnown = (name: AnyPlan) => (name === 'byBand' ? sure !== undefined : hours[name] !== null)
    return ranking.ranked.length === 0 ? [] : plans.filter(isKnown)
  }
  const fromTop = fromHighest(ranking)
  if (ofEverybody.includes(topic)) return fromTop
  const ranked = fromTop.slice(0, ranking.ranked.length)
  if (topic === 'odds') return [null, ...ranked]
  if (topic === 'attainment') {
    return fromTop.filter((person) => people[person]?.attainment !== null)
  }
  return isOfPerson(topic) ? ranked : [null]
}
