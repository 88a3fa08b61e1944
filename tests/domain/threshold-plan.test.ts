import { expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import { thresholdHours } from '../../src/domain/threshold-plan.ts'
import { teamByAttainment } from './a-team.ts'
import { cases, teamOfTen } from './cases.ts'

const choices = { hoursPerMonth: 27, qualityToday: 'poor', qualityPlanned: 'average' } as const

it('takes fewer people over the threshold rather than all halfway', () => {
  const plan = surePlan(teamOfTen, choices, beliefOf(teamOfTen))
  const hours = thresholdHours(plan)
  expect(hours).toEqual(Object.values(cases.allocationHill[1]!.hours))
  expect(plan.hours.targeted).not.toEqual(hours)
})

it('keeps the cap of a suggested conversation, and what comes off the top', () => {
  const team = teamByAttainment({ ...cases.teamAttainment, Zed: [null, null, null, null, null, null] })
  const hours = thresholdHours(surePlan(team, { ...choices, hoursPerMonth: 60 }, beliefOf(team)))
  expect(hours[1]).toBe(1)
  expect(hours[10]).toBe(0.5)
})

it('asks for a plan made with a belief', () => {
  expect(() => thresholdHours(coachingPlan(teamOfTen, choices))).toThrow(
    new RangeError('plan.sure must be there: make the plan with a belief, got undefined'),
  )
})
