import { expect, it } from 'vitest'
import { targetedWorking } from '../../../src/domain/workings/targeted-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { cases, teamOfTen } from '../cases.ts'
import { expectNearly } from '../nearly.ts'
import { planFor, today } from './worked-plans.ts'

it('comes to the worked responses', () => {
  const plan = planFor(teamOfTen)
  teamOfTen.people.forEach(({ name }, person) => {
    expectNearly(valueOf(targetedWorking(plan, person), 'response'), cases.planSixMonths.meanResponse[name]!)
  })
})

it('gives nobody a session that is worth less than one somebody else was refused', () => {
  for (const hoursPerMonth of [12, 20, 33]) {
    const plan = planFor(today, { hoursPerMonth })
    for (const { person } of plan.people) {
      const working = targetedWorking(plan, person)
      const [least, most] = [valueOf(working, 'leastGiven'), valueOf(working, 'mostNotGiven')]
      expect(least).toBeGreaterThanOrEqual(most * (1 - 1e-12))
      const next = working.figures.find(({ code }) => code === 'nextWorth')?.value ?? 0
      expect(next).toBeLessThanOrEqual(most * (1 + 1e-12))
    }
  }
})

it('caps who is better talked to', () => {
  const plan = planFor(teamOfTen, { hoursPerMonth: 45 })
  const capped = plan.sure!.people.findIndex(({ fit }) => fit === 'conversation')
  const cap = targetedWorking(plan, plan.ranking.ranked[capped]!.person).figures.find(
    ({ code }) => code === 'cap',
  )
  expect(cap).toMatchObject({ value: 1, origin: 'ours', assumption: 'fitCapHours' })
})
