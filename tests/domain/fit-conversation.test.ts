import { describe, expect, it } from 'vitest'
import { certainly } from '../../src/domain/band-probabilities.ts'
import { fitAdvice } from '../../src/domain/fit-conversation.ts'
import { pinned, type Pins } from '../../src/domain/pins.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import type { Team } from '../../src/domain/team.ts'
import { teamByAttainment, teamByResult } from './a-team.ts'

const rows = (people: number, months: number, lowest = 0.5) =>
  Object.fromEntries(
    Array.from({ length: people }, (_, i) => [
      // Names fall while scores rise.
      `P${String(people - i).padStart(2, '0')}`,
      new Array<number>(months).fill(lowest + i / 100),
    ]),
  )

function advised(team: Team, chance: number | ((i: number) => number), pins: Pins = {}) {
  const ranking = pinned(rankingOf(team), pins)
  const probabilities = ranking.ranked.map(({ band }, i) => {
    const weakest = band === 'weakest' ? (typeof chance === 'number' ? chance : chance(i)) : 0
    return { weakest, edge: 0, middle: 1 - weakest, top: 0 }
  })
  return fitAdvice(team, ranking, probabilities).flatMap((advice, i) =>
    advice === null ? [] : [`${i} ${advice}`],
  )
}

describe('a conversation about fit', () => {
  it.each([
    ['is suggested from 60 % on', teamByAttainment(rows(10, 3)), 0.6, ['0 conversation']],
    ['is not suggested below', teamByAttainment(rows(10, 3)), 0.5995, []],
    ['needs three months', teamByAttainment(rows(10, 2)), 1, []],
    ['may take them from one quarter', teamByAttainment(rows(10, 1), 3), 1, ['0 conversation']],
    ['is not for people on quota', teamByAttainment(rows(10, 3, 1)), 1, []],
    ['is for people just under', teamByAttainment(rows(10, 3, 0.9999)), 1, ['0 conversation']],
    ['without quotas is only to watch', teamByResult(rows(10, 3)), 1, ['0 watch']],
    ['is not suggested among four', teamByAttainment(rows(4, 3)), 1, []],
    ['is not suggested among five, where nobody is weakest', teamByAttainment(rows(5, 3)), 1, []],
  ])('%s', (_, team, chance, expected) => {
    expect(advised(team, chance)).toEqual(expected)
  })

  it('is never suggested by a pin', () => {
    expect(advised(teamByAttainment(rows(10, 3)), 1, { 0: 'weakest' })).toEqual([])
    expect(advised(teamByAttainment(rows(10, 3)), 1, { 5: 'weakest' })).toEqual(['0 conversation'])
    expect(advised(teamByAttainment(rows(10, 3)), 1, { 0: 'middle' })).toEqual([])
  })

  it('is suggested to five at most, the surest first, then the lowest', () => {
    const seventy = teamByAttainment(rows(70, 3, 0.1))
    expect(advised(seventy, (i) => (i >= 5 ? 0.9 : 0.8))).toEqual(
      [0, 1, 2, 5, 6].map((i) => `${i} conversation`),
    )
  })

  it('goes by name where all else is the same', () => {
    const alike = Object.entries(rows(70, 3, 0.1)).map(
      ([name, cells], i) => [name, i < 6 ? [0, 0, 0] : cells] as const,
    )
    expect(advised(teamByAttainment(Object.fromEntries(alike)), 0.8)).toEqual(
      [1, 2, 3, 4, 5].map((i) => `${i} conversation`),
    )
  })

  it('wants a probability a person', () => {
    const team = teamByAttainment(rows(10, 3))
    expect(() => fitAdvice(team, rankingOf(team), [])).toThrow(RangeError)
    expect(
      fitAdvice(
        team,
        rankingOf(team),
        team.people.map(() => certainly('middle')),
      ),
    ).not.toContain('conversation')
  })
})
