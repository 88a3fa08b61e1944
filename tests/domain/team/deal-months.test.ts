import { expect, test } from 'vitest'
import { dealMonths } from '../../../src/domain/team/deal-months.ts'
import { isoMonth, plainDay } from '../../../src/domain/team/days.ts'

const days = (...dates: string[]) => Int32Array.from(dates, plainDay)
const span = (closed: string[], others: string[] = [], keeps = false) => {
  const list = days(...closed)
  const { first, last, lastMonth } = dealMonths(list, [list, days(...others)], keeps)
  return [isoMonth(first), isoMonth(last), lastMonth?.month ?? null, lastMonth?.latest ?? null]
}

test.each([
  ['covered to its end', ['2026-01-05', '2026-03-29'], [], ['2026-01', '2026-03', null, null]],
  ['not covered', ['2026-01-05', '2026-03-28'], [], ['2026-01', '2026-02', '2026-03', '2026-03-28']],
  [
    'covered by an open deal',
    ['2026-01-05', '2026-03-28'],
    ['2026-03-30'],
    ['2026-01', '2026-03', null, null],
  ],
  ['followed by another', ['2026-01-05', '2026-03-02'], ['2026-04-02'], ['2026-01', '2026-03', null, null]],
  ['the only one', ['2026-03-02'], [], ['2026-03', '2026-03', null, null]],
  ['far from a slip', ['2026-01-05', '2026-02-27', '2206-01-01'], [], ['2026-01', '2026-02', null, null]],
])('a last month %s', (_, closed, others, expected) => {
  expect(span(closed, others)).toEqual(expected)
})

test('a last month that is not covered can be kept', () => {
  expect(span(['2026-01-05', '2026-03-10'], [], true).slice(0, 3)).toEqual(['2026-01', '2026-03', '2026-03'])
})
