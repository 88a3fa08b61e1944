import { expect, it } from 'vitest'
import { alikeGroups, canonicalOrder } from '../../src/domain/canonical-order.ts'

it('goes by score, then months, then name, then place', () => {
  const scores = [1.1, 0.9, 0.9, 0.9, 0.9]
  const months = [6, 6, 3, 3, 3]
  const names = ['Z', 'Z', 'b', 'B', 'B']
  expect(canonicalOrder(scores, months, names)).toEqual([3, 4, 2, 1, 0])
})

it('takes scores for equal that differ by less than a billionth', () => {
  expect(canonicalOrder([0.3, 0.1 + 0.2], [1, 1], ['B', 'A'])).toEqual([1, 0])
})

it('groups people of one score and the same months', () => {
  const scores = [1.1, 0.9, 1.1 + 1e-12, 0.9]
  const months = [6, 6, 6, 3]
  const order = canonicalOrder(scores, months, ['A', 'B', 'C', 'D'])
  expect(alikeGroups(scores, months, order)).toEqual([[3], [1], [0, 2]])
})
