import { expect, it } from 'vitest'
import { defaultHours, mostHours } from '../../src/domain/default-hours.ts'

it.each([
  [0, 5],
  [1, 5],
  [3, 5],
  [4, 10],
  [10, 20],
  [12, 25],
  [30, 60],
  [100, 200],
])('%i people begin with %i hours', (people, hours) => {
  expect(defaultHours(people)).toBe(hours)
})

it.each([
  [3, 60],
  [12, 60],
  [13, 65],
  [100, 500],
])('the slider of %i people ends at %i hours', (people, hours) => {
  expect(mostHours(people)).toBe(hours)
})

it('refuses a negative number of people', () => {
  expect(() => defaultHours(-1)).toThrow('people must be >= 0, got -1')
})
