import { expect, it } from 'vitest'
import { answerOf } from '../../../src/domain/answer.ts'
import { middleHoursWorking, middlePeopleWorking } from '../../../src/domain/workings/middle-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { workedPlans } from './worked-plans.ts'

it.each(workedPlans)('tells the figures of the answer for %s', (_, plan) => {
  const answer = answerOf(plan)
  expect(valueOf(middlePeopleWorking(plan), 'middlePeople')).toBe(answer.middlePeople)
  expect(valueOf(middlePeopleWorking(plan), 'people')).toBe(answer.people)
  expect(valueOf(middleHoursWorking(plan), 'middleHours')).toBe(answer.middleHours)
})
