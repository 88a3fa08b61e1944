import { expect, it } from 'vitest'
import { quantile, quantilePlace } from '../../src/domain/quantile.ts'

it.each([
  [[1, 2, 4], 0, 1],
  [[1, 2, 4], 0.5, 2],
  [[1, 2, 4], 0.75, 3],
  [[1, 2, 4], 1, 4],
  [[7], 0.3, 7],
  [[0, 10], 0.1, 1],
])('of %j, the quantile at %d is %d', (sorted, share, value) => {
  expect(quantile(Object.freeze(sorted), share)).toBeCloseTo(value, 12)
})

it.each([
  [[], 0.5, 'sorted.length must be > 0, got 0'],
  [[1], 1.1, 'share must be from 0 to 1, got 1.1'],
  [[1], NaN, 'share must be from 0 to 1, got NaN'],
])('of %j at %d it throws', (sorted, share, message) => {
  expect(() => quantile(sorted, share)).toThrow(new RangeError(message))
})

it('lies after a place, and part of the way to the next', () => {
  expect(quantilePlace(5, 0.5)).toEqual({ below: 2, part: 0 })
  expect(quantilePlace(2000, 0.1).below).toBe(199)
  expect(quantilePlace(2000, 0.1).part).toBeCloseTo(0.9, 9)
})
