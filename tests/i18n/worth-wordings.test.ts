import { describe, expect, it } from 'vitest'
import type { GainFigures } from '../../src/domain/gain-rows.ts'
import type { Money } from '../../src/domain/money.ts'
import { en } from '../../src/i18n/en.ts'
import { enAnswer } from '../../src/i18n/en-answer.ts'
import { enPlanner } from '../../src/i18n/en-planner.ts'

const money: Money = {
  extra: 54_390,
  contribution: 16_317,
  addedHoursPerMonth: 20,
  cost: 2400,
  returnOnCost: 5.8,
  breakEvenGain: 0.0054,
  breakEvenShare: 0.147,
  verdict: 'paysFromShare',
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the headline of the money', () => {
  it.each([
    [{}, 'Pays even if only 15 % of the research effect shows up.'],
    [{ breakEvenShare: 0.001 }, 'Pays even if only 1 % of the research effect shows up.'],
    [{ breakEvenShare: 0.9 }, 'Pays if at least 90 % of the research effect shows up.'],
    [
      { breakEvenShare: 4.75 },
      'Pays only if 475 % of the research effect shows up, more than the research found.',
    ],
    [{ verdict: 'free', breakEvenShare: null, cost: 0 }, 'No extra cost.'],
    [{ verdict: 'doesNotPay', breakEvenShare: null }, 'Does not pay: it brings no contribution.'],
  ] as const)('for %j', (more, text) => {
    expect(plain(enAnswer.breakEven({ ...money, ...more }))).toBe(text)
  })
})

describe('a row of the gains in words', () => {
  const figures: GainFigures = {
    expected: 0.0369,
    p10: 0.0324,
    p50: 0.036,
    p90: 0.04,
    upTo: 0.0422,
    aheadOfEqual: 0.97,
  }
  it.each([
    [
      {},
      'Targeted: 3.7 %, likely 3.2–4.0 %, up to 4.2 %. Ahead of an equal split in 97 % of the draws, if the research holds for your team.',
    ],
    [{ aheadOfEqual: null }, 'Targeted: 3.7 %, likely 3.2–4.0 %, up to 4.2 %.'],
    [
      { expected: -0.02, p10: -0.03, p90: -0.01, upTo: -0.008, aheadOfEqual: null },
      'Targeted: −2.0 %, likely −3.0 to −1.0 %, at best −0.8 %.',
    ],
  ])('for %j', (more, text) => {
    expect(plain(en.gains.row('Targeted', { ...figures, ...more }))).toBe(text)
  })
})

it('tells the people expected on quota, over one month and over more', () => {
  expect(enPlanner.odds.expected(4.13, 4.58, 10, 3)).toBe(
    'People expected on quota over the next 3 months: 4.1 of 10 as today, 4.6 with this plan.',
  )
  expect(enPlanner.odds.expected(4, 4.58, 10, 1)).toContain('over the next month: 4.0 of 10')
})
