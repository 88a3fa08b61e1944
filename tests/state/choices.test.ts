import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/domain/team/read-table.ts'
import {
  choicesOf,
  hoursOf,
  isSameRequest,
  requestOf,
  sliderEnd,
  teamOf,
  usualHours,
} from '../../src/state/choices.ts'
import { type PageState, sampleState } from '../../src/state/page-state.ts'

const table = (people: number) =>
  ['Name\tJan\tFeb', ...Array.from({ length: people }, (_, i) => `Seller ${i}\t0.8\t${1 + i / 10}`)].join(
    '\n',
  )
const stateOf = (people: number, more: Partial<PageState> = {}): PageState => ({
  ...sampleState(readTable(table(people))),
  ...more,
})

describe('the hours', () => {
  it('are those of the team until others are set', () => {
    expect([usualHours(stateOf(10)), hoursOf(stateOf(10))]).toEqual([20, 20])
    expect(hoursOf(stateOf(10, { hoursPerMonth: 0 }))).toBe(0)
  })

  it('slide to 60, or to five a person', () => {
    expect([sliderEnd(stateOf(4)), sliderEnd(stateOf(30))]).toEqual([60, 150])
  })
})

describe('the team of a plan', () => {
  it('is the one that was read', () => {
    const state = stateOf(6)
    expect(teamOf(state)).toBe(state.team)
  })

  it('is without the cells called a slip, and the same object for the same cells', () => {
    const state = stateOf(6, { cellsLeftOut: [{ person: 1, period: 1 }] })
    expect(teamOf(state)?.people[1]?.attainments).toEqual([0.8, null])
    expect(teamOf({ ...state, hoursPerMonth: 7 })).toBe(teamOf(state))
    expect(state.team?.people[1]?.attainments).toEqual([0.8, 1.1])
  })

  it('is nobody while the reading waits', () => {
    expect(requestOf(stateOf(6, { team: null }))).toBeNull()
  })
})

describe('money', () => {
  it('is asked of a plan once an hour has a cost, even none', () => {
    expect(choicesOf(stateOf(6))).not.toHaveProperty('money')
    expect(choicesOf(stateOf(6, { hourlyCost: 0 })).money?.hourlyCost).toBe(0)
  })
})

describe('two requests', () => {
  const state = stateOf(6)
  it.each([
    ['the hours', { hoursPerMonth: 3 }, false],
    ['the share of the effect', { shareOfEffect: 0.5 }, false],
    ['the names hidden', { namesHidden: true }, true],
  ] as const)('that differ in %s', (_, changed, isSame) => {
    expect(isSameRequest(requestOf(state), requestOf({ ...state, ...changed }))).toBe(isSame)
  })

  it('for equal teams that were read twice are not the same', () => {
    expect(isSameRequest(requestOf(state), requestOf(stateOf(6)))).toBe(false)
  })
})
