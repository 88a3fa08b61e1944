import { describe, expect, it } from 'vitest'
import { allocateTargeted, floorsWhileTheyLast } from '../../src/domain/allocation.ts'
import { allocateExact } from '../../src/domain/allocation-exact.ts'
import { responseCurve } from '../../src/domain/response-curve.ts'
import { defaultLimits } from '../../src/domain/allocation-limits.ts'

describe('the exact allocation over a threshold', () => {
  it.each([
    ['gives one of two the hours that work', 7, [1, 1], [0, 1], [6, 1]],
    ['prefers the person earlier in tie order', 7, [1, 1], [1, 0], [1, 6]],
    ['takes two to where it works when it can', 12, [1, 1], [0, 1], [6, 6]],
    ['goes to who responds', 12, [0.1, 1], [0, 1], [2, 10]],
    ['gives out everything up to the caps, also to people who do not respond', 12, [0, 0], [0, 1], [10, 2]],
    ['leaves the rest above the caps', 30, [1, 0.5], [0, 1], [10, 10]],
    ['gives floors by value while they last', 1, [0.5, 1], [0, 1], [0, 1]],
    ['gives nothing when there is nothing', 0, [1], [0], [0]],
    ['of nobody is empty', 5, [], [], []],
  ])('%s', (_, budget, values, order, sessions) => {
    expect(allocateExact(budget, values, order)).toEqual(sessions)
  })

  it('keeps the caps of single people', () => {
    expect(allocateExact(12, [1, 1], [0, 1], defaultLimits, [1, Infinity])).toEqual([2, 10])
  })

  it('can take hours from somebody when there are more', () => {
    expect(allocateExact(9, [1, 0.9], [0, 1])).toEqual([8, 1])
    expect(allocateExact(10, [1, 0.9], [0, 1])).toEqual([5, 5])
  })

  it('is the greedy allocation on the response curve', () => {
    const values = [1, 0.5, 0.1]
    for (let budget = 0; budget <= 31; budget++) {
      expect(allocateExact(budget, values, [2, 0, 1], defaultLimits, undefined, responseCurve)).toEqual(
        allocateTargeted(budget, values, [2, 0, 1]),
      )
    }
  })

  it.each([
    [1.5, [1], [0], 'budgetSessions must be a whole number >= 0, got 1.5'],
    [1, [1, 1], [0, 0], 'order must be every place once, got [0, 0]'],
    [1, [-1], [0], 'values[0] must be >= 0, got -1'],
  ])('of %d sessions over %j in the order %j throws', (budget, values, order, message) => {
    expect(() => allocateExact(budget, values, order)).toThrow(new RangeError(message))
  })
})

it.each([
  ['highest value first', 1, [0.1, 1], [1, 1], [0, 1]],
  ['then tie order', 1, [1, 1], [1, 1], [1, 0]],
  ['round by round', 3, [0.1, 1], [2, 2], [1, 2]],
  ['nobody above the own floor', 3, [0.1, 1, 0.5], [2, 1, 0], [2, 1, 0]],
])('floors while they last: %s', (_, budget, values, floors, sessions) => {
  const order = values.map((_one, i) => i)
  expect(floorsWhileTheyLast(budget, values, order, floors)).toEqual(sessions)
})
