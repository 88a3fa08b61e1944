import { expect, test } from 'vitest'
import { headTimes } from '../../../src/domain/team/quota-head.ts'
import { oneColumn, quotaSpread, spreadQuotas } from '../../../src/domain/team/quota-spread.ts'
import type { MonthsPerPeriod } from '../../../src/domain/team.ts'

test.each([
  ['Jan', 1, { year: null, month: 0 }],
  ['Quota 2026-03', 1, { year: 2026, month: 2 }],
  ['Ziel März 2026', 1, { year: 2026, month: 2 }],
  ['Q2 2026', 3, { year: 2026, month: 3 }],
  ['Q3', 3, { year: null, month: 6 }],
  ['H2 26', 6, { year: 2026, month: 6 }],
  ['Jahresziel', 12, null],
  ['objectif mensuel', 1, null],
  ['Month 3', 1, null],
  ['Quota', null, null],
])('%s covers %s months from %o', (head, months, start) => {
  expect(headTimes([head])[0]).toEqual({ months, start })
})

const months = (...labels: string[]) => ({ labels, monthsPerPeriod: 1 as MonthsPerPeriod })
const quarters = (...labels: string[]) => ({ labels, monthsPerPeriod: 3 as MonthsPerPeriod })

test.each([
  ['months of months', ['Feb', 'Jan'], months('Jan', 'Feb'), [10, 20], [20, 10]],
  ['a quarter of months', ['Q1'], months('Jan', 'Feb', 'Mar'), [30], [10, 10, 10]],
  ['months of quarters', ['Jan', 'Feb', 'Mar'], quarters('Q1', 'Q2'), [10, 20, 30], [60, null]],
  ['a missing month of a quarter', ['Jan', 'Feb', 'Mar'], quarters('Q1'), [10, null, 30], [null]],
  ['the right year', ['Jan 2025', 'Jan 2026'], months('Jan 2026'), [10, 20], [20]],
  ['a half-year of quarters', ['H1 2026'], quarters('Q1 2026', 'Q2 2026', 'Q3 2026'), [60], [30, 30, null]],
  ['months in their order', ['A', 'B'], months('Jan', 'Feb', 'Mar'), [10, 20], [10, 20, null]],
])('%s', (_, heads, periods, values, quotas) => {
  expect(spreadQuotas(values, quotaSpread(heads, periods)!.shares)).toEqual(quotas)
})

test('one column that does not say what it is for is for whatever it is taken for', () => {
  expect(quotaSpread(['Quota'], months('Jan', 'Feb'))).toEqual({ by: 'one', covers: null, shares: [] })
  const of = (covers: Parameters<typeof oneColumn>[0]) =>
    spreadQuotas([120], oneColumn(covers, months('Jan', 'Feb')))
  expect([of(1), of(12), of('span')]).toEqual([
    [120, 120],
    [10, 10],
    [60, 60],
  ])
})

test('columns of two years cannot be told apart where the periods have none', () => {
  expect(quotaSpread(['Jan 2025', 'Jan 2026'], months('Jan', 'Feb'))).toBeNull()
})
