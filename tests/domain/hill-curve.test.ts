import { expect, it } from 'vitest'
import { hillCurve } from '../../src/domain/hill-curve.ts'
import { expectNearly } from './nearly.ts'

it.each([
  [0, 0],
  [0.5, (0.125 / (0.125 + 15.625)) * 1.125],
  [2.5, 0.5625],
  [3, (27 / (27 + 15.625)) * 1.125],
  [5, 1],
  [8, 1],
])('at %d h the response over a threshold is %d', (hours, response) => {
  expectNearly(hillCurve(hours), response)
})

it('meets 1 without a step', () => {
  expect(hillCurve(5 - 1e-9)).toBeCloseTo(1, 8)
})

it('wants hours', () => {
  expect(() => hillCurve(-1)).toThrow(new RangeError('hoursPerMonth must be >= 0, got -1'))
})
