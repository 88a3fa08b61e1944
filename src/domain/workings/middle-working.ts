import { sum } from '../answer.ts'
import { at } from '../at.ts'
import type { CoachingPlan, PersonPlan } from '../coaching-plan.ts'
import { type Figure, figure, type Working, working } from './working.ts'

const others = ['top', 'edge', 'weakest', 'ramping', 'unranked'] as const

/**
 * Working of the number of people in the middle: everybody, less those who stand elsewhere.
 *
 * @example middlePeopleWorking(plan).results[0].value // 6
 */
export function middlePeopleWorking({ people, ranking }: CoachingPlan): Working {
  const count = (band: PersonPlan['band']) => people.filter((one) => one.band === band).length
  return working('middlePeople', ranking.tooFew ? 'tooFew' : 'counted', {
    figures: [
      figure('people', people.length, 'count', 'table'),
      ...others.flatMap((band): Figure[] =>
        count(band) === 0 ? [] : [figure(`${band}People`, count(band), 'count')],
      ),
    ],
    results: [figure('middlePeople', count('middle'), 'count')],
  })
}

/**
 * Working of the hours for the middle: the targeted hours of the people in it.
 *
 * @example middleHoursWorking(plan).results[0].value // 17
 */
export function middleHoursWorking({ people, hours, choices }: CoachingPlan): Working {
  const middle = people.filter(({ band }) => band === 'middle').map(({ person }) => person)
  return working('middleHours', 'sum', {
    figures: [figure('hours', choices.hoursPerMonth, 'hours', 'set')],
    lines: middle.map((person) => ({
      person,
      figures: [figure('hoursGiven', at(hours.targeted, person), 'hours')],
    })),
    results: [figure('middleHours', sum(middle.map((person) => at(hours.targeted, person))), 'hours')],
  })
}
