import { turnsByValue } from '../allocation.ts'
import { sessionLimits } from '../allocation-limits.ts'
import { at } from '../at.ts'
import type { AssumptionName } from '../assumptions.ts'
import { certainly, unknownPerson } from '../band-probabilities.ts'
import { type Band, bandsInOrder } from '../bands.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { responseOfBand } from '../response.ts'
import { responseCurve } from '../response-curve.ts'
import { wholeSessions } from '../sessions.ts'
import { responsesIn, weightsIn } from './people-in-plan.ts'
import { offTheTopWorking, roundFigures, splitStart } from './split-working.ts'
import { assumed, type Figure, figure, type Working, working } from './working.ts'

const responseName: Readonly<Record<Band, AssumptionName>> = {
  weakest: 'responseOfWeakest',
  edge: 'responseOfEdge',
  middle: 'responseOfMiddle',
  top: 'responseOfTop',
}

/**
 * Working of the targeted hours: the response expected of a person, and what the last session given is worth
 * beside the next one, here and in the whole team.
 *
 * response = sum(P(band) m_band); worth of a session = response (f(h + session) - f(h))
 *
 * @param person place in `Team.people`
 * @example targetedWorking(plan, 0).results[0].value // 3
 */
export function targetedWorking(plan: CoachingPlan, person: number): Working {
  const { ranking, hours, choices, sure } = plan
  const place = ranking.ranked.findIndex((one) => one.person === person)
  if (place < 0) return offTheTopWorking(plan, person, 'targeted')
  const { figures: start, limits, sessionsLeft, order } = splitStart(plan)
  const session = limits.sessionHours
  const responses = responsesIn(plan)
  const weights = weightsIn(plan)
  const value = (i: number) => at(responses, i) * (choices.weighBySize ? at(weights, i) : 1)
  const given = ranking.ranked.map((one) => wholeSessions(at(hours.targeted, one.person), session))
  const { floors, caps } = sessionLimits(order.length, limits, sure?.capsHours)
  /** What session k, counted from 0, is worth to somebody. */
  const worth = (i: number, k: number) =>
    value(i) * (responseCurve((k + 1) * session) - responseCurve(k * session))
  const mean: Figure[] = [
    ...responseFigures(plan, place),
    figure('response', at(responses, place), 'share'),
    ...(choices.weighBySize ? [figure('weight', at(weights, place), 'number', 'table')] : []),
  ]
  const results = [figure('hoursGiven', at(hours.targeted, person), 'hours')]
  const needed = floors.reduce((sum, floor) => sum + floor, 0)
  if (sessionsLeft < needed) {
    const turns = turnsByValue(
      order.map((_, i) => value(i)),
      order,
    )
    return working('targeted', 'short', {
      figures: [
        ...start,
        ...mean,
        figure('neededSessions', needed, 'count'),
        ...roundFigures(sessionsLeft, turns.length, turns.indexOf(place)),
      ],
      results,
    })
  }
  const own = at(given, place)
  const least = Math.min(
    ...order.flatMap((i) => (at(given, i) > at(floors, i) ? [worth(i, at(given, i) - 1)] : [])),
  )
  const most = Math.max(...order.flatMap((i) => (at(given, i) < at(caps, i) ? [worth(i, at(given, i))] : [])))
  return working('targeted', 'bestFirst', {
    figures: [
      ...start,
      ...mean,
      assumed('tau', 'tauHours'),
      assumed('fullEffect', 'fullEffectHours'),
      assumed('floor', 'floorHours', limits.floorHours),
      at(caps, place) * session < limits.capHours
        ? assumed('cap', 'fitCapHours', at(caps, place) * session)
        : assumed('cap', 'capHours', limits.capHours),
      ...(own > 0 ? [figure('lastWorth', worth(place, own - 1), 'number')] : []),
      ...(own < at(caps, place) ? [figure('nextWorth', worth(place, own), 'number')] : []),
      ...(least === Infinity ? [] : [figure('leastGiven', least, 'number')]),
      ...(most === -Infinity ? [] : [figure('mostNotGiven', most, 'number')]),
    ],
    results,
  })
}

/** How likely each band is for somebody, and what it responds. */
function responseFigures({ ranking, sure }: CoachingPlan, place: number): Figure[] {
  const { band, isPinned } = at(ranking.ranked, place)
  const own =
    sure?.people[place]?.probabilities ?? (ranking.tooFew && !isPinned ? unknownPerson : certainly(band))
  return bandsInOrder.flatMap((one) => [
    figure(`${one}Chance`, own[one], 'share'),
    assumed(`${one}Response`, responseName[one], responseOfBand[one]),
  ])
}
