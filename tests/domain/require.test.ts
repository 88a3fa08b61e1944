import { expect, it } from 'vitest'
import { requireThat } from '../../src/domain/require.ts'

it('a broken rule throws a RangeError that names parameter, rule and value', () => {
  expect(() => {
    requireThat(false, 'hoursPerMonth', -1, '>= 0')
  }).toThrow(new RangeError('hoursPerMonth must be >= 0, got -1'))
})

it('a kept rule passes in silence', () => {
  expect(() => {
    requireThat(true, 'hoursPerMonth', 1, '>= 0')
  }).not.toThrow()
})
