import { type AllocationLimits, defaultLimits, floorSessions } from '../allocation-limits.ts'
import { at } from '../at.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { offTheTop } from '../off-the-top.ts'
import { claimOrder } from '../plan-hours.ts'
import { wholeSessions } from '../sessions.ts'
import { assumed, type Figure, figure, type Topic, type Working, working } from './working.ts'

/** What every split begins with. */
export interface SplitStart {
  /** Hours, what came off the top, session, sessions left. */
  readonly figures: readonly Figure[]
  readonly limits: AllocationLimits
  readonly sessionsLeft: number
  /** Places in `Ranking.ranked`, first claim first. */
  readonly order: readonly number[]
}

/**
 * Start of a split: the month's hours, less what comes off the top, in whole sessions.
 *
 * @example splitStart(plan).sessionsLeft // 40
 */
export function splitStart({ team, choices, ranking }: CoachingPlan): SplitStart {
  const { hoursPerMonth, limits = defaultLimits, onboardingHours } = choices
  const { hours, left } = offTheTop(team, ranking, hoursPerMonth, limits, onboardingHours)
  return {
    figures: [
      figure('hours', hoursPerMonth, 'hours', 'set'),
      figure(
        'offTheTop',
        hours.reduce((sum, one) => sum + one, 0),
        'hours',
      ),
      assumed('session', 'sessionHours', limits.sessionHours),
      figure('sessionsLeft', left, 'count'),
    ],
    limits,
    sessionsLeft: left,
    order: claimOrder(team, ranking),
  }
}

/**
 * Working of the hours of somebody who is not ranked: they come off the top, the same in every plan.
 *
 * @example offTheTopWorking(plan, 9, 'equal').results[0].value // 0.5
 */
export function offTheTopWorking(plan: CoachingPlan, person: number, topic: Topic): Working {
  const { ranking, choices, hours } = plan
  const { figures, limits } = splitStart(plan)
  const isNew = ranking.ramping.includes(person)
  return working(topic, isNew ? 'onboarding' : 'listed', {
    figures: [
      ...figures.filter(({ code }) => code === 'hours' || code === 'session'),
      ...(isNew
        ? [
            assumed('onboarding', 'onboardingHours', choices.onboardingHours),
            figure('newPeople', ranking.ramping.length, 'count', 'table'),
          ]
        : [assumed('each', 'sessionHours', limits.sessionHours)]),
    ],
    results: [figure('hoursGiven', at(hours.equal, person), 'hours')],
  })
}

/**
 * Working of an equal split: one session after the other, in tie order.
 *
 * sessions = whole rounds, and one more for the first of the list while sessions last
 *
 * @param person place in `Team.people`
 * @example equalWorking(plan, 0).results[0].value // 2
 */
export function equalWorking(plan: CoachingPlan, person: number): Working {
  const place = plan.ranking.ranked.findIndex((one) => one.person === person)
  if (place < 0) return offTheTopWorking(plan, person, 'equal')
  const { figures, sessionsLeft, order } = splitStart(plan)
  return working('equal', 'rounds', {
    figures: [...figures, ...roundFigures(sessionsLeft, order.length, order.indexOf(place))],
    results: [figure('hoursGiven', at(plan.hours.equal, person), 'hours')],
  })
}

/**
 * Working of the extremes: the floor for all, the rest one by one outside the middle.
 *
 * @param person place in `Team.people`
 * @returns null where nobody stands outside the middle
 * @example extremesWorking(plan, 0)?.way // 'floorOnly'
 */
export function extremesWorking(plan: CoachingPlan, person: number): Working | null {
  const { ranking, hours } = plan
  if (hours.extremes === null) return null
  const place = ranking.ranked.findIndex((one) => one.person === person)
  if (place < 0) return offTheTopWorking(plan, person, 'extremes')
  const { figures, limits, sessionsLeft, order } = splitStart(plan)
  const isEnd = (i: number) => at(ranking.ranked, i).band !== 'middle'
  const ends = order.filter(isEnd)
  const floor = floorSessions(limits)
  const rest = sessionsLeft - floor * order.length
  const results = [figure('hoursGiven', at(hours.extremes, person), 'hours')]
  const people = figure('ranked', order.length, 'count')
  if (rest < 0) {
    const turns = [...ends, ...order.filter((i) => !isEnd(i))]
    return working('extremes', 'short', {
      figures: [...figures, ...roundFigures(sessionsLeft, turns.length, turns.indexOf(place))],
      results,
    })
  }
  const floors = [assumed('floor', 'floorHours', limits.floorHours), figure('floorSessions', floor, 'count')]
  if (!isEnd(place)) {
    return working('extremes', 'floorOnly', { figures: [...figures, ...floors, people], results })
  }
  return working('extremes', 'rounds', {
    figures: [
      ...figures,
      ...floors,
      people,
      figure('restSessions', rest, 'count'),
      ...roundFigures(rest, ends.length, ends.indexOf(place), 'outside'),
    ],
    results,
  })
}

/** How many rounds so many sessions make, how many are left for the first of the list, and who is which. */
export function roundFigures(sessions: number, people: number, turn: number, code = 'ranked'): Figure[] {
  return [
    figure(code, people, 'count'),
    figure('rounds', Math.floor(sessions / people), 'count'),
    figure('leftOver', sessions % people, 'count'),
    figure('turn', turn + 1, 'count'),
  ]
}

/**
 * Working of the sessions: how often the hours are given.
 *
 * @param person place in `Team.people`
 * @example sessionsWorking(plan, 0).results[0].value // 5
 */
export function sessionsWorking({ hours, choices }: CoachingPlan, person: number): Working {
  const given = at(hours.targeted, person)
  const { sessionHours } = choices.limits ?? defaultLimits
  return working('sessions', 'divided', {
    figures: [figure('hoursGiven', given, 'hours'), assumed('session', 'sessionHours', sessionHours)],
    results: [figure('sessions', wholeSessions(given, sessionHours), 'count')],
  })
}
