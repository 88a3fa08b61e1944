import type { CoachingPlan } from '../coaching-plan.ts'
import { defaultHours } from '../default-hours.ts'
import { assumed, figure, type Working, working } from './working.ts'

/**
 * Working of the hours a team begins with: so many a person, rounded.
 *
 * @example usualHoursWorking(plan).results[0].value // 20
 */
export function usualHoursWorking({ team: { people } }: CoachingPlan): Working {
  return working('usualHours', 'rounded', {
    figures: [
      figure('people', people.length, 'count', 'table'),
      assumed('hoursEach', 'defaultHoursPerPerson'),
    ],
    results: [figure('usualHours', defaultHours(people.length), 'hours')],
  })
}
