import { expect, test } from 'vitest'
import { isPeriodWord, periodOf } from '../../../src/domain/team/period-head.ts'

const HEADS = [
  [
    1,
    [
      'Jan',
      'January',
      'Jan.',
      'Mar 2026',
      'Mar-26',
      'Jan26',
      '2026-03',
      '03/2026',
      '03.2026',
      '202603',
      '2026-03-01',
      '31.03.2026',
      'Jan sales',
      'Month 1',
      'M01',
    ],
  ],
  [
    1,
    [
      'Jänner',
      'März',
      'Mär',
      'Okt.',
      'Dezember',
      'févr.',
      'août',
      'enero',
      'maggio',
      'março',
      'mei',
      'październik',
      'juni',
      'szeptember',
      'okt.',
    ],
  ],
  [3, ['Q1', 'Q1 2026', '2026 Q1', '1Q26', 'Q3/26', 'Quarter 2', '1. Quartal', 'Umsatz Q4']],
  [6, ['H1', 'H1 2026', '2H 2026', 'HJ1', '1. Halbjahr']],
  [12, ['2025', 'FY26', 'FY 2026', 'FY2026', 'Sales 2025', '2024/25', 'GJ 2025', 'Annual result']],
  [null, ['', 'Result', 'Name', '1', 'Period one of a very long head', '1:1 h', 'x'.repeat(500)]],
] as const

test.each(HEADS.flatMap(([months, heads]) => heads.map((head) => ({ head, months }))))(
  'the head "$head" covers $months months',
  ({ head, months }) => {
    expect(periodOf(head)).toBe(months)
  },
)

test('words that only say which period are known', () => {
  expect(['jan', 'q1', '2026', '26', 'fy26'].every(isPeriodWord)).toBe(true)
  expect(isPeriodWord('sales')).toBe(false)
})
