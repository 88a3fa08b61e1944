import { expect, test } from 'vitest'
import {
  dayInMonth,
  dayOf,
  daysOf,
  isoDay,
  isoMonth,
  lengthOf,
  monthOf,
  plainDay,
} from '../../../src/domain/team/days.ts'

test.each([
  [['2026-03-14'], '2026-03-14'],
  [['2026-03-14T09:30:00'], '2026-03-14'],
  [['2026-03'], '2026-03-01'],
  [['14.03.2026'], '2026-03-14'],
  [['3.4.26'], '2026-04-03'],
  [['03/04/2026', '03/14/2026'], '2026-03-04'],
  [['03/04/2026', '14/03/2026'], '2026-04-03'],
])('%j begins with %s', (texts, expected) => {
  const day = daysOf(texts)(texts[0] ?? '')
  expect(day).not.toBeNull()
  expect(isoDay(day ?? 0)).toBe(expected)
})

test.each([['31.02.2026'], ['2026-13-01'], ['soon'], ['']])('%j is no date', (text) => {
  expect(daysOf([text])(text)).toBeNull()
})

test.each([['2026-03-14'], ['2024-02-29'], ['1999-12-31']])('%s is read plainly as well', (text) => {
  expect(plainDay(text)).toBe(daysOf([text])(text))
})

test.each([['2026-02-29'], ['2026-00-10'], ['14.03.2026'], ['2026-3-140'], ['']])(
  '%j is not plain',
  (text) => {
    expect(plainDay(text)).toBe(-1)
  },
)

test('days sort like the calendar and know their month', () => {
  const [last, first] = [dayOf(2026, 2, 28) ?? 0, dayOf(2026, 3, 1) ?? 0]
  expect(last).toBeLessThan(first)
  expect(monthOf(first) - monthOf(last)).toBe(1)
  expect([dayInMonth(last), lengthOf(monthOf(last))]).toEqual([28, 28])
  expect(isoMonth(monthOf(first))).toBe('2026-03')
})
