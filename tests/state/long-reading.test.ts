import { expect, test } from 'vitest'
import { isLong, shownInBox } from '../../src/state/long-reading.ts'

const lines = (n: number) => Array.from({ length: n }, (_, i) => `Anna ${i}\t${i}`).join('\n')

test.each([
  ['a team', lines(50), false],
  ['4,999 lines', lines(4999), false],
  ['5,001 lines', lines(5001), true],
  ['a million characters in one line', 'x'.repeat(1_000_001), true],
])('%s: long is %s', (_, text, expected) => {
  expect(isLong(text)).toBe(expected)
})

test('the box shows a short text whole, and of a long one the beginning', () => {
  expect(shownInBox(lines(50))).toBe(lines(50))
  expect(shownInBox(lines(6000))).toBe(lines(100))
  expect(shownInBox('x'.repeat(2_000_000)).length).toBeLessThan(20_000)
})
