import { expect, test } from 'vitest'
import { runningSum } from '../../../src/domain/team/running-sum.ts'

test('a line is the sum when all its numbers are', () => {
  const sum = runningSum(2)
  sum.add([0.1, 4])
  sum.add([0.2, null])
  expect(sum.isOf([0.3, 4])).toBe(true)
  expect(sum.isOf([0.3, null])).toBe(true)
  expect(sum.isOf([0.3, 5])).toBe(false)
  expect(sum.isOf([null, null])).toBe(false)
  expect(sum.lines).toBe(2)
})

test('zeros add up to nothing that could be told', () => {
  const sum = runningSum(1)
  sum.add([0])
  expect(sum.isOf([0])).toBe(false)
})

test('it begins again when cleared', () => {
  const sum = runningSum(1)
  sum.add([7])
  sum.clear()
  sum.add([2])
  expect(sum.isOf([2])).toBe(true)
  expect(sum.lines).toBe(1)
})
