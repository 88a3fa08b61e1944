import { expect, test } from 'vitest'
import { monthsPerPeriod } from '../../../src/domain/team/months-from-headers.ts'

test.each([
  { heads: ['Jan', 'Feb'], value: 1, from: 'headers' },
  { heads: ['Q1', 'Q2'], value: 3, from: 'headers' },
  { heads: ['H1 2026'], value: 6, from: 'headers' },
  { heads: ['2024', '2025'], value: 12, from: 'headers' },
  { heads: ['Jan', 'Q2'], value: 1, from: 'default' },
  { heads: ['', '', ''], value: 1, from: 'default' },
  { heads: ['Result'], value: 3, from: 'default' },
  { heads: [], value: 3, from: 'default' },
] as const)('columns $heads cover $value months ($from)', ({ heads, value, from }) => {
  expect(monthsPerPeriod(heads, undefined)).toEqual({ value, from })
})

test('a choice stands above the headers', () => {
  expect(monthsPerPeriod(['Jan', 'Feb'], 12)).toEqual({ value: 12, from: 'choice' })
})
