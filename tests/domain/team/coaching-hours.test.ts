import { expect, test } from 'vitest'
import { coachingHours } from '../../../src/domain/team/coaching-hours.ts'

test.each([
  ['1.5', 1.5],
  ['1.5 h', 1.5],
  ['2h', 2],
  ['3 hours', 3],
  ['1:30', 1.5],
  ['0:45 h', 0.75],
  ['90 min', 1.5],
  ['0', 0],
  ['-1', -1],
  ['weekly', null],
  ['50 %', null],
  ['1,5', null],
  ['', null],
] as const)('%j is %j hours', (text, hours) => {
  expect(coachingHours(text, 'english')).toBe(hours)
})

test('the convention of the column holds with a unit too', () => {
  expect(coachingHours('1,5 Std.', 'german')).toBe(1.5)
})
