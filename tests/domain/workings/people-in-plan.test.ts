import { expect, it } from 'vitest'
import { teamGain } from '../../../src/domain/projection.ts'
import {
  gainsUnder,
  hoursBefore,
  hoursUnder,
  responsesIn,
  weightsIn,
} from '../../../src/domain/workings/people-in-plan.ts'
import { expectNearly } from '../nearly.ts'
import { planFor, today, workedPlans } from './worked-plans.ts'

it('finds the gains that the plan was told with', () => {
  for (const [name, plan] of workedPlans) {
    for (const [split, gain] of Object.entries({ ...plan.gains, byBand: plan.sure!.byBand.gain })) {
      const planned = hoursUnder(plan, split as 'byBand')
      if (gain === null || planned === null) continue
      const found = teamGain(gainsUnder(plan, planned), weightsIn(plan))
      expectNearly(found.expected, gain.expected, `${name}, ${split}`)
      expectNearly(found.ceiling, gain.ceiling, `${name}, ${split}`)
    }
  }
})

it('takes today for what was before, where it is known', () => {
  expect(hoursBefore(planFor(today))).toEqual(today.people.map(({ hoursToday }) => hoursToday))
  const { today: _, ...rest } = planFor(today).hours
  expect(hoursBefore({ ...planFor(today), hours: { ...rest, today: null } })).toEqual(rest.equal)
})

it('has a response for everybody who is ranked', () => {
  const plan = planFor(today)
  expect(responsesIn(plan)).toEqual(plan.sure?.people.map(({ response }) => response))
})
