import { describe, expect, it } from 'vitest'
import { addedHours, type MoneyInput, moneyOf } from '../../src/domain/money.ts'
import { cases } from './cases.ts'
import { expectNearly } from './nearly.ts'

const input: MoneyInput = {
  gain: cases.planSixMonths.teamGain.expected.targeted ?? NaN,
  gainAtFullEffect: cases.planSixMonths.teamGain.expected.targeted ?? NaN,
  resultPerMonth: cases.money.resultPerMonth,
  monthsAhead: cases.money.months,
  margin: cases.money.margin,
  hourlyCost: cases.money.hourlyCost,
  addedHoursPerMonth: cases.money.addedHoursPerMonth,
}

describe('the money', () => {
  it('is the worked one', () => {
    const money = moneyOf(input)
    expectNearly(money?.contribution, cases.money.contribution)
    expectNearly(money?.cost, cases.money.cost)
    expectNearly(money?.returnOnCost, cases.money.returnOnInvestment)
    expectNearly(money?.breakEvenGain, cases.money.breakEvenGain)
    expectNearly(money?.breakEvenShare, cases.money.breakEvenShare)
    expectNearly(money?.extra, cases.money.contribution / cases.money.margin)
    expect(money?.verdict).toBe('paysFromShare')
  })

  it('headlines the share of the whole effect, whatever share is believed', () => {
    const half = moneyOf({ ...input, gain: input.gain / 2 })
    expectNearly(half?.breakEvenShare, cases.money.breakEvenShare)
    expectNearly(half?.contribution, cases.money.contribution / 2)
  })

  it.each<[string, Partial<MoneyInput>, object]>([
    [
      'a re-shuffle is free',
      { addedHoursPerMonth: 0 },
      { verdict: 'free', cost: 0, returnOnCost: null, breakEvenShare: null },
    ],
    ['no gain does not pay', { gain: 0 }, { verdict: 'doesNotPay', returnOnCost: -1, breakEvenShare: null }],
    [
      'a loss does not pay',
      { gain: -0.01, addedHoursPerMonth: 0 },
      { verdict: 'doesNotPay', breakEvenShare: null },
    ],
    [
      'no margin does not pay',
      { margin: 0 },
      { verdict: 'doesNotPay', breakEvenGain: null, breakEvenShare: null },
    ],
    ['a high cost asks for more than all of it', { hourlyCost: 400 }, { verdict: 'paysFromShare' }],
  ])('%s', (_, changed, expected) => {
    expect(moneyOf({ ...input, ...changed })).toMatchObject(expected)
  })

  it.each([0, -5])('is not told where the team sells %d a month', (resultPerMonth) => {
    expect(moneyOf({ ...input, resultPerMonth })).toBeNull()
  })

  it.each<[Partial<MoneyInput>, string]>([
    [{ monthsAhead: 0 }, 'monthsAhead must be from 1 to 12, got 0'],
    [{ margin: 1.2 }, 'margin must be from 0 to 1, got 1.2'],
    [{ hourlyCost: -1 }, 'hourlyCost must be >= 0, got -1'],
    [{ addedHoursPerMonth: NaN }, 'addedHoursPerMonth must be >= 0, got NaN'],
  ])('of %j throws', (changed, message) => {
    expect(() => moneyOf({ ...input, ...changed })).toThrow(new RangeError(message))
  })
})

it.each([
  ['what goes beyond today', [2, 3], [1, 1], false, 3],
  ['never below 0', [2, 3], [4, 4], true, 0],
  ['nothing when no hours were entered', [2, 3], null, false, 0],
  ['all of it when that is new time', [2, 3], null, true, 5],
] as const)('the added hours are %s', (_, planned, today, isNewTime, hours) => {
  expect(addedHours(planned, today, isNewTime)).toBe(hours)
})
