import { describe, expect, it } from 'vitest'
import { oneColumn, quotaSpread, spreadQuotas } from '../../../src/domain/team/quota-spread.ts'
import type { MonthsPerPeriod } from '../../../src/domain/team.ts'

const spread = (heads: string[], row: (number | null)[], labels: string[], months: MonthsPerPeriod = 1) => {
  const found = quotaSpread(heads, { labels, monthsPerPeriod: months })
  return found && [found.by, spreadQuotas(row, found.shares)]
}

describe('the columns of a quota sheet', () => {
  it.each([
    ['by month', ['Feb', 'Jan'], [4, 3], ['Jan', 'Feb'], 'label', [3, 4]],
    ['by month of the year', ['Dec 2025', 'Jan 2026'], [4, 3], ['Jan 2026'], 'label', [3]],
    ['in their order', ['Jan', 'Feb'], [4, 3], ['Month 1', 'Month 2'], 'position', [4, 3]],
    ['a quarter divided', ['Q1'], [30], ['Jan', 'Feb'], 'label', [10, 10]],
    ['a year divided', ['2026'], [120], ['Jan 2026', 'Feb 2026'], 'label', [10, 10]],
    ['a year without a date divided', ['Annual quota'], [120], ['', ''], 'one', [10, 10]],
    ['quarters beside months left aside', ['Jan', 'Feb', 'Mar', 'Q1'], [1, 2, 3, 9], ['Mar'], 'label', [3]],
    ['a missing number missing', ['Jan', 'Feb'], [null, 0], ['Jan', 'Feb'], 'label', [null, 0]],
    ['a month that is not said missing', ['Jan'], [5], ['Jan', 'Feb'], 'label', [5, null]],
  ])('are taken %s', (_, heads, row, labels, by, expected) => {
    expect(spread(heads, row, labels)).toEqual([by, expected])
  })
  it('are added up for a longer period, and only where all of it is said', () => {
    const heads = ['Jan', 'Feb', 'Mar', 'Apr']
    expect(spread(heads, [1, 2, 3, 4], ['Q1', 'Q2'], 3)).toEqual(['label', [6, null]])
  })
  it('are not taken where two of them may be about one month', () => {
    expect(spread(['Jan', 'January'], [1, 2], ['Jan'])).toBeNull()
  })
  it('leave open what a lone number is for when its head does not say', () => {
    expect(quotaSpread(['Quota'], { labels: ['Jan', 'Feb'], monthsPerPeriod: 1 })).toEqual({
      by: 'one',
      covers: null,
      shares: [],
    })
  })
})

it.each([
  [1, 3, 120],
  [3, 3, 40],
  [12, 3, 10],
  ['span', 3, 60],
  [12, 1, 10 / 3],
] as const)('a lone number for %s, in periods of %i months, is %d a period', (covers, months, expected) => {
  const shares = oneColumn(covers, { labels: ['', ''], monthsPerPeriod: months })
  expect(spreadQuotas([40], shares)[0]).toBeCloseTo(covers === 'span' ? 20 : expected)
})
