import { expect, test } from 'vitest'
import { figuresOf } from '../../../src/domain/team/figures.ts'
import type { ReadingChoices } from '../../../src/domain/team/reading.ts'
import { rolesOf } from '../../../src/domain/team/roles.ts'
import { columnsOfText } from './table-of-text.ts'

const figures = (lines: readonly string[], choices: ReadingChoices = {}) => {
  const columns = columnsOfText(...lines)
  const { measure, periods, quotas, hours } = figuresOf(columns, rolesOf(columns, choices).roles, choices)
  return {
    measure: measure.value,
    periods: periods.map(({ column }) => column),
    quotas: quotas.map(({ column }) => column),
    hours: hours?.column,
  }
}

test('periods, one quota and hours are found', () => {
  expect(figures(['Name|Quota|Jan|Feb|1:1 h', 'Ann|40|41.6|44.2|1.5'])).toEqual({
    measure: 'result',
    periods: [2, 3],
    quotas: [1],
    hours: 4,
  })
})

test('as many quotas as periods pair up in order', () => {
  expect(figures(['Name|Jan|Jan quota|Feb|Feb quota', 'Ann|41.6|40|44.2|45']).quotas).toEqual([2, 4])
})

test('of a number of quotas that does not fit the first stands for all', () => {
  const lines = ['Name|A|B|C|D|E', 'Ann|41.6|44.2|42.2|40|45']
  expect(
    figures(lines, { roles: { 1: 'result', 2: 'result', 3: 'result', 4: 'quota', 5: 'quota' } }).quotas,
  ).toEqual([4])
})

test('attainment needs no quota', () => {
  expect(figures(['Name|Quota|Attainment', 'Ann|40|92 %'])).toEqual({
    measure: 'attainment',
    periods: [2],
    quotas: [],
    hours: undefined,
  })
})
