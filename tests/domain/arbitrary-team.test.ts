import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankingOf } from '../../src/domain/ranking.ts'
import { usableCells } from '../../src/domain/usable.ts'
import type { Team } from '../../src/domain/team.ts'
import {
  arbitraryCompleteTeam,
  arbitraryScores,
  arbitraryTeam,
  arbitraryTeamWithDates,
  MOST_PEOPLE,
} from './arbitrary-team.ts'

const teams = fc.sample(arbitraryTeam(), { seed: 60, numRuns: 400 })
const isFlagged = (team: Team, code: string) => usableCells(team).flags.some((flag) => flag.code === code)
const ranks = (team: Team) => rankingOf(team).ranked.map(({ percentileRank }) => percentileRank)
const names = (team: Team) => team.people.map(({ name }) => name)

describe('the arbitrary teams reach what real tables hold', () => {
  it.each<[string, number, (team: Team) => boolean]>([
    ['one person', 4, ({ people }) => people.length === 1],
    ['two to four people', 8, ({ people }) => people.length >= 2 && people.length <= 4],
    ['exactly five people', 3, (team) => rankingOf(team).ranked.length === 5],
    ['more than thirty people', 40, ({ people }) => people.length > 30],
    ['a single period', 40, ({ periods }) => periods.length === 1],
    ['nine to twelve periods', 20, ({ periods }) => periods.length >= 9],
    [
      'people who tie, yet not all',
      80,
      (team) => !rankingOf(team).tooFew && new Set(ranks(team)).size < ranks(team).length,
    ],
    [
      'nobody who ties, among five or more',
      20,
      (team) => ranks(team).length > 4 && new Set(ranks(team)).size === ranks(team).length,
    ],
    ['five or more people, all equal', 5, (team) => rankingOf(team).tooFew && ranks(team).length > 4],
    ['a score of 0', 10, (team) => rankingOf(team).ranked.some(({ score }) => score === 0)],
    ['a score below 0', 20, (team) => rankingOf(team).ranked.some(({ score }) => score < 0)],
    [
      'a typed zero',
      100,
      ({ people }) => people.some(({ results, attainments }) => [...results, ...attainments].includes(0)),
    ],
    [
      'a gap',
      150,
      (team) => rankingOf(team).ranked.some(({ person }) => usableCells(team).metric[person]?.includes(null)),
    ],
    ['a credit note', 100, (team) => isFlagged(team, 'negativeResult')],
    ['a quota of 0', 40, ({ people }) => people.some(({ quotas }) => quotas.includes(0))],
    ['a negative quota', 40, (team) => isFlagged(team, 'negativeQuota')],
    ['a quota that looks like a slip', 20, (team) => isFlagged(team, 'tinyQuota')],
    [
      'a quota of exactly a tenth of the median',
      20,
      ({ people }) => people.some(({ quotas }) => quotas.includes(10)),
    ],
    ['a period left out for everybody', 10, (team) => isFlagged(team, 'thinPeriod')],
    [
      'people without any number',
      80,
      (team) => rankingOf(team).listed.length > 0 && rankingOf(team).ranked.length > 0,
    ],
    ['nobody who can be ranked', 3, (team) => rankingOf(team).ranked.length === 0],
    ['people who share a name', 80, (team) => new Set(names(team)).size < team.people.length],
    ['nobody who shares a name', 40, (team) => new Set(names(team)).size === team.people.length],
    ['hours of today for some', 80, ({ people }) => people.some(({ hoursToday }) => hoursToday !== null)],
    ['no hours of today', 80, ({ people }) => people.every(({ hoursToday }) => hoursToday === null)],
  ])('%s, in at least %i of 400', (_, atLeast, is) => {
    expect(teams.filter(is).length).toBeGreaterThanOrEqual(atLeast)
  })

  it('every number of people from 1 to 40', () => {
    const sizes = new Set(
      fc.sample(arbitraryTeam(), { seed: 60, numRuns: 2000 }).map(({ people }) => people.length),
    )
    expect(sizes.size).toBe(MOST_PEOPLE)
  })

  it.each(['quota', 'attainment', 'result'] as const)(
    'the basis %s, and it alone when asked for',
    (basis) => {
      expect(teams.filter((team) => team.basis === basis).length).toBeGreaterThan(80)
      expect(fc.sample(arbitraryTeam([basis]), 20).every((team) => team.basis === basis)).toBe(true)
    },
  )
})

describe('the complete teams', () => {
  const complete = fc.sample(arbitraryCompleteTeam(), { seed: 60, numRuns: 200 })

  it('have no gap and even quotas', () => {
    for (const team of complete) {
      expect(usableCells(team).metric.flat()).not.toContain(null)
      expect(new Set(team.people.flatMap(({ quotas }) => quotas)).size).toBe(1)
    }
  })

  it('come with quotas and with attainments', () => {
    expect(complete.filter(({ basis }) => basis === 'quota').length).toBeGreaterThan(50)
    expect(complete.filter(({ basis }) => basis === 'attainment').length).toBeGreaterThan(50)
  })
})

it('the arbitrary scores tie, are 0 and lie below 0', () => {
  const lists = fc.sample(arbitraryScores, { seed: 60, numRuns: 200 })
  expect(lists.filter((scores) => new Set(scores).size < scores.length).length).toBeGreaterThan(80)
  expect(lists.filter((scores) => scores.includes(0)).length).toBeGreaterThan(50)
  expect(lists.filter((scores) => scores.some((score) => score < 0)).length).toBeGreaterThan(80)
})

describe('the teams with start dates', () => {
  const dated = fc.sample(arbitraryTeamWithDates(), { seed: 60, numRuns: 400 }).map(rankingOf)

  it.each<[string, number, (ranking: ReturnType<typeof rankingOf>) => boolean]>([
    ['people who are ramping', 80, ({ ramping }) => ramping.length > 0],
    [
      'people who are ramping beside people who are ranked',
      60,
      ({ ramping, tooFew }) => ramping.length > 0 && !tooFew,
    ],
    [
      'people who are ramping beside people who are listed',
      15,
      ({ ramping, listed }) => ramping.length * listed.length > 0,
    ],
    ['nobody who is ramping', 60, ({ ramping }) => ramping.length === 0],
  ])('have %s, in at least %i of 400', (_, atLeast, is) => {
    expect(dated.filter(is).length).toBeGreaterThanOrEqual(atLeast)
  })
})
