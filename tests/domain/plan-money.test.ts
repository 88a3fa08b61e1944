import { expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import { type CoachingChoices } from '../../src/domain/coaching-plan.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { withHoursToday } from './a-team.ts'
import { selling, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

const ten = selling(teamOfTen)
const base: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }
const moneyOf = (team: Team, more: Partial<CoachingChoices>) =>
  surePlan(team, { ...base, ...more }, beliefOf(team, 100), 100).sure?.money

it('is not told until a cost was entered, nor where results are not known', () => {
  expect(moneyOf(ten, {})).toBeNull()
  expect(moneyOf(teamOfTen, { money: { hourlyCost: 1 } })).toBeNull()
})

it('is free while the hours are only moved', () => {
  expect(moneyOf(ten, { money: { hourlyCost: 1 } })).toMatchObject({ cost: 0, verdict: 'free' })
})

it('costs what goes beyond the hours of today, a blank counted as 0', () => {
  const money = moneyOf(withHoursToday(ten, { Anna: 2, Bela: 3 }), {
    money: { hourlyCost: 2 },
    monthsAhead: 6,
  })
  expect(money).toMatchObject({ addedHoursPerMonth: 15, cost: 15 * 2 * 6 })
})

it('takes the margin of the method unless told otherwise', () => {
  const [usual, whole] = [
    moneyOf(ten, { money: { hourlyCost: 1, isNewTime: true } }),
    moneyOf(ten, { money: { hourlyCost: 1, isNewTime: true, margin: 1 } }),
  ]
  expectNearly(usual?.contribution, 0.3 * (whole?.contribution ?? NaN))
  expectNearly(usual?.extra, whole?.extra ?? NaN)
})

it('headlines the share of the whole effect, also where half of it is believed', () => {
  const money = { hourlyCost: 1, isNewTime: true }
  const [full, half] = [moneyOf(ten, { money }), moneyOf(ten, { money, shareOfEffect: 0.5 })]
  expectNearly(half?.breakEvenShare, full?.breakEvenShare ?? NaN)
  expect(half?.contribution).toBeLessThan(full?.contribution ?? NaN)
})
