import { expect, it } from 'vitest'
import { usualHoursWorking } from '../../../src/domain/workings/usual-hours-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { fourPeople, teamOfTen } from '../cases.ts'
import { planFor } from './worked-plans.ts'

it.each([
  [teamOfTen, 20],
  [fourPeople, 10],
])('begins with so many hours', (team, hours) => {
  expect(valueOf(usualHoursWorking(planFor(team)), 'usualHours')).toBe(hours)
})
