import { expect, it } from 'vitest'
import { at } from '../../src/domain/at.ts'

it('takes the element at a place', () => {
  expect(at([3, null], 1)).toBeNull()
})

it.each([-1, 2, 0.5])('refuses the place %f of a list of two', (place) => {
  expect(() => at([1, 2], place)).toThrow(RangeError)
})
