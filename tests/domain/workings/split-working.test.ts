import { expect, it } from 'vitest'
import {
  equalWorking,
  extremesWorking,
  offTheTopWorking,
  sessionsWorking,
  splitStart,
} from '../../../src/domain/workings/split-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { teamByAttainment } from '../a-team.ts'
import { cases, teamOfTen } from '../cases.ts'
import { planFor, workedPlans } from './worked-plans.ts'

it('comes to the worked hours of an equal split and of the extremes', () => {
  for (const { budgetHours, hours } of cases.allocationEqual) {
    const plan = planFor(teamOfTen, { hoursPerMonth: budgetHours })
    teamOfTen.people.forEach(({ name }, person) => {
      expect(valueOf(equalWorking(plan, person), 'hoursGiven')).toBe(hours[name])
    })
  }
  for (const { budgetHours, hours } of cases.allocationExtremes) {
    const plan = planFor(teamOfTen, { hoursPerMonth: budgetHours })
    teamOfTen.people.forEach(({ name }, person) => {
      expect(valueOf(extremesWorking(plan, person)!, 'hoursGiven')).toBe(hours[name])
    })
  }
})

it('takes what is off the top from the sessions first', () => {
  const [, plan] = workedPlans.find(([name]) => name === 'listed and new people')!
  const { figures, sessionsLeft } = splitStart(plan)
  expect(figures.find(({ code }) => code === 'offTheTop')?.value).toBe(3.5)
  expect(sessionsLeft).toBe(50 - 7)
  expect(offTheTopWorking(plan, plan.ranking.listed[0]!, 'equal').way).toBe('listed')
  expect(offTheTopWorking(plan, plan.ranking.ramping[0]!, 'equal').way).toBe('onboarding')
})

it('has no extremes where nobody stands outside the middle', () => {
  const plan = planFor(teamByAttainment({ A: [1], B: [1.1], C: [1.2] }))
  expect(extremesWorking(plan, 0)).toBeNull()
})

it('tells hours as sessions', () => {
  const plan = planFor(teamOfTen)
  expect(valueOf(sessionsWorking(plan, 0), 'sessions')).toBe(plan.hours.targeted[0]! * 2)
})
