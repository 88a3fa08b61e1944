import { expect, it } from 'vitest'
import { breakEvenWorking } from '../../../src/domain/workings/money-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { selling, teamOfTen } from '../cases.ts'
import { planFor } from './worked-plans.ts'

const selling10 = selling(teamOfTen)

it('tells the break-even share of the plan, whatever share of the effect is assumed', () => {
  const money = { hourlyCost: 40, isNewTime: true }
  for (const shareOfEffect of [0.5, 1, 1.5]) {
    const plan = planFor(selling10, { shareOfEffect, money })
    expect(valueOf(breakEvenWorking(plan)!, 'breakEven')).toBe(plan.sure?.money?.breakEvenShare)
  }
})

it('says so where nothing is paid, and where nothing pays', () => {
  expect(breakEvenWorking(planFor(selling10, { money: { hourlyCost: 40 } }))?.way).toBe('free')
  const poor = planFor(selling10, { money: { hourlyCost: 40, isNewTime: true }, qualityPlanned: 'poor' })
  expect(breakEvenWorking(poor)).toMatchObject({ way: 'doesNotPay', results: [] })
})

it('is absent until a cost was entered, and where results are not known', () => {
  expect(breakEvenWorking(planFor(selling10))).toBeNull()
  expect(breakEvenWorking(planFor(teamOfTen, { money: { hourlyCost: 40 } }))).toBeNull()
})
