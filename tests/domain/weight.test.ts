import { describe, expect, it } from 'vitest'
import { resultPerMonth, timesWeight, weightsOf } from '../../src/domain/weight.ts'
import { aPerson, type Cells } from './a-team.ts'
import { plannedCases } from './cases.ts'
import { expectAllNearly } from './nearly.ts'

const people = (...rows: Cells[]) => rows.map((results) => aPerson({ results }))

describe('the weights', () => {
  it.each(plannedCases)('of %s are the worked ones', (_, team, { weight }) => {
    expectAllNearly(
      weightsOf(team.people, team.monthsPerPeriod),
      team.people.map(({ name }) => weight[name] ?? NaN),
    )
  })

  it.each<[string, Cells[], number, number[]]>([
    [
      'are results a month',
      [
        [30, 60],
        [10, 20],
      ],
      1,
      [45, 15],
    ],
    ['divide by the months of a period', [[30, 60]], 3, [15]],
    [
      'count what is present only',
      [
        [30, null],
        [10, 20],
      ],
      1,
      [30, 15],
    ],
    [
      'never fall below 0',
      [
        [-30, 10],
        [10, 20],
      ],
      1,
      [0, 15],
    ],
    ['are the mean of the known where unknown', [[30], [null], [10]], 1, [30, 20, 10]],
    ['are 1 for all where nobody is known', [[null], [null]], 1, [1, 1]],
    ['are 1 for all where everybody sold nothing', [[0], [-5], [null]], 1, [1, 1, 1]],
    ['of nobody are none', [], 1, []],
  ])('%s', (_, rows, months, weights) => {
    expect(weightsOf(people(...rows), months)).toEqual(weights)
  })

  it('throw for a period without length', () => {
    expect(() => weightsOf([], 0)).toThrow(new RangeError('monthsPerPeriod must be > 0, got 0'))
  })
})

describe('the result per month of people together', () => {
  it.each([
    [
      'is their sum',
      [
        [30, 60],
        [10, null],
      ],
      55,
    ],
    [
      'takes those unknown for the mean of the others',
      [
        [30, 60],
        [null, null],
      ],
      90,
    ],
    [
      'is 0 when nothing was sold',
      [
        [0, 0],
        [-5, 0],
      ],
      0,
    ],
    ['is not known when nobody told', [[null, null]], null],
  ])('%s', (_, results, sold) => {
    const people = results.map((cells) => aPerson({ results: cells }, 2))
    expect(resultPerMonth(people, 1)).toBe(sold)
  })
})

it('size weighting multiplies one by one', () => {
  expect(timesWeight([1, 0.5], [40, 60])).toEqual([40, 30])
})
