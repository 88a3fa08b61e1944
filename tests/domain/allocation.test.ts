import { describe, expect, it } from 'vitest'
import { allocateEqual, allocateExtremes, allocateTargeted } from '../../src/domain/allocation.ts'
import { type AllocationLimits, defaultLimits } from '../../src/domain/allocation-limits.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { responseOfBand } from '../../src/domain/response.ts'
import { wholeSessions } from '../../src/domain/sessions.ts'
import { tieOrder } from '../../src/domain/tie-order.ts'
import { cases, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

const { ranked } = rankingOf(teamOfTen)
const names = teamOfTen.people.map(({ name }) => name)
const order = tieOrder(ranked.map(({ person, score }) => ({ name: names[person] ?? '', score })))
const values = ranked.map(({ band }) => responseOfBand[band])
const outside = ranked.map(({ band }) => band !== 'middle')
const hoursByName = (sessions: readonly number[] | null) =>
  Object.fromEntries((sessions ?? []).map((count, i) => [names[i] ?? '', count / 2]))

const limits = (changed: Partial<AllocationLimits>): AllocationLimits => ({ ...defaultLimits, ...changed })
const inRowOrder = [0, 1, 2]

describe('the targeted allocation', () => {
  it.each(cases.allocationByBand)(
    'of $budgetHours h is the worked one',
    ({ budgetHours, hours, freeHours }) => {
      const sessions = allocateTargeted(wholeSessions(budgetHours), values, order)
      expect(hoursByName(sessions)).toEqual(hours)
      expectNearly(budgetHours - sessions.reduce((sum, count) => sum + count, 0) / 2, freeHours)
    },
  )

  it.each<[string, number, number[], number[], Partial<AllocationLimits>]>([
    ['gives the floor to all before anything else', 3, [1, 0.1, 0.1], [1, 1, 1], {}],
    ['then goes where the next session does most', 6, [1, 0.1, 0.1], [4, 1, 1], {}],
    ['splits evenly among equals, the first in tie order ahead', 7, [1, 1, 1], [3, 2, 2], {}],
    ['stops at the cap', 40, [1, 1, 1], [10, 10, 10], {}],
    ['rounds the cap down to whole sessions', 40, [1, 1, 1], [4, 4, 4], { capHours: 2.4 }],
    ['rounds the floor up to whole sessions', 6, [1, 0, 0], [2, 2, 2], { floorHours: 0.6 }],
    ['lets no floor exceed the cap', 40, [1, 1, 1], [2, 2, 2], { floorHours: 3, capHours: 1 }],
    [
      'leaves out those who do not respond when there is no floor',
      6,
      [1, 0, 1],
      [3, 0, 3],
      { floorHours: 0 },
    ],
    ['counts in longer sessions', 5, [1, 0.1, 0.1], [3, 1, 1], { sessionHours: 1, floorHours: 1 }],
    ['still splits evenly where nobody responds', 7, [0, 0, 0], [3, 2, 2], {}],
    ['splits evenly over the hours of full effect', 42, [1, 0.5, 0.5], [14, 14, 14], { capHours: 7 }],
    [
      'gives one floor a person, the most responsive first, when hours are short',
      2,
      [0.1, 0.5, 1],
      [0, 1, 1],
      {},
    ],
    ['goes round by round when hours are short', 4, [0.1, 0.5, 1], [1, 1, 2], { floorHours: 1 }],
    ['gives nothing of nothing', 0, [1, 1, 1], [0, 0, 0], {}],
  ])('%s', (_, budget, responses, sessions, changed) => {
    expect(allocateTargeted(budget, responses, inRowOrder, limits(changed))).toEqual(sessions)
  })

  it('goes by the tie order, not by the rows', () => {
    expect(allocateTargeted(4, [1, 1, 1], [2, 0, 1])).toEqual([1, 1, 2])
    expect(allocateTargeted(2, [1, 1, 1], [2, 0, 1])).toEqual([1, 0, 1])
  })

  it('takes values for equal that differ in the last digits only', () => {
    expect(allocateTargeted(4, [0.68, 0.68 + 1e-15, 0.68], inRowOrder)).toEqual([2, 1, 1])
  })

  it('of nobody is nothing', () => {
    expect(allocateTargeted(10, [], [])).toEqual([])
  })
})

describe('the equal allocation', () => {
  it.each(cases.allocationEqual)('of $budgetHours h is the worked one', ({ budgetHours, hours }) => {
    expect(hoursByName(allocateEqual(wholeSessions(budgetHours), order))).toEqual(hours)
  })

  it('has neither floor nor cap', () => {
    expect(allocateEqual(1, [1, 0])).toEqual([0, 1])
    expect(allocateEqual(41, [1, 0])).toEqual([20, 21])
  })

  it('of nobody is nothing', () => {
    expect(allocateEqual(10, [])).toEqual([])
  })
})

describe('the allocation to the extremes', () => {
  it.each(cases.allocationExtremes)('of $budgetHours h is the worked one', ({ budgetHours, hours }) => {
    expect(hoursByName(allocateExtremes(wholeSessions(budgetHours), order, outside))).toEqual(hours)
  })

  it.each<[string, number, boolean[], number[] | null, Partial<AllocationLimits>]>([
    ['gives the rest to those outside the middle', 7, [true, false, true], [3, 1, 3], {}],
    ['has no cap', 33, [true, false, false], [31, 1, 1], {}],
    ['serves those outside first when hours are short', 2, [false, false, true], [1, 0, 1], {}],
    ['goes round by round when hours are short', 4, [false, false, true], [1, 1, 2], { floorHours: 1 }],
    [
      'leaves the middle without hours when there is no floor',
      4,
      [false, true, false],
      [0, 4, 0],
      { floorHours: 0 },
    ],
    ['is not shown when nobody stands outside', 9, [false, false, false], null, {}],
  ])('%s', (_, budget, isOutside, sessions, changed) => {
    expect(allocateExtremes(budget, inRowOrder, isOutside, limits(changed))).toEqual(sessions)
  })
})

describe('a broken rule', () => {
  it.each<[string, string, () => unknown]>([
    [
      'a negative budget',
      'budgetSessions must be a whole number >= 0, got -1',
      () => allocateTargeted(-1, [1], [0]),
    ],
    ['half a session', 'budgetSessions must be a whole number >= 0, got 1.5', () => allocateEqual(1.5, [0])],
    [
      'no budget',
      'budgetSessions must be a whole number >= 0, got NaN',
      () => allocateExtremes(NaN, [0], [true]),
    ],
    ['a negative value', 'values[1] must be >= 0, got -0.1', () => allocateTargeted(1, [1, -0.1], [0, 1])],
    [
      'a value that is not a number',
      'values[0] must be >= 0, got NaN',
      () => allocateTargeted(1, [NaN], [0]),
    ],
    [
      'an order too short',
      'order.length must be 2, one a person, got 1',
      () => allocateTargeted(1, [1, 1], [0]),
    ],
    [
      'a place twice',
      'order must be every place once, got [0, 0]',
      () => allocateTargeted(1, [1, 1], [0, 0]),
    ],
    ['a place out of range', 'order must be every place once, got [0, 2]', () => allocateEqual(1, [0, 2])],
    [
      'a band too few',
      'outside.length must be 2, one a person, got 1',
      () => allocateExtremes(1, [0, 1], [true]),
    ],
    [
      'a session of no length',
      'sessionHours must be > 0, got 0',
      () => allocateTargeted(1, [1], [0], limits({ sessionHours: 0 })),
    ],
  ])('%s throws', (_, message, call) => {
    expect(call).toThrow(new RangeError(message))
  })
})
