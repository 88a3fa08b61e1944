import { describe, expect, it } from 'vitest'
import { rankingOf } from '../../src/domain/ranking.ts'
import type { Team } from '../../src/domain/team.ts'
import { teamByAttainment, teamByQuota } from './a-team.ts'
import { rankedCases } from './cases.ts'
import { expectAllNearly, expectNearly } from './nearly.ts'

const nameOf = (team: Team, person: number) => team.people[person]?.name ?? ''

describe.each(rankedCases)('the ranking of %s', (_, team, expected) => {
  const { ranked, listed, tooFew, periodEffects } = rankingOf(team)

  it('gives the worked scores', () => {
    for (const { person, score } of ranked) {
      expectNearly(score, expected.score[nameOf(team, person)] ?? NaN, nameOf(team, person))
    }
  })

  it('gives the worked percentile ranks', () => {
    for (const { person, percentileRank } of ranked) {
      expectNearly(percentileRank, expected.percentileRank[nameOf(team, person)] ?? NaN, nameOf(team, person))
    }
  })

  it('gives the worked bands', () => {
    expect(Object.fromEntries(ranked.map(({ person, band }) => [nameOf(team, person), band]))).toEqual(
      expected.bands,
    )
  })

  it('gives the worked period effects of the full fit', () => {
    expectAllNearly(periodEffects, expected.periodEffect)
  })

  it('ranks everybody', () => {
    expect(ranked.map(({ person }) => person)).toEqual(team.people.map((_one, person) => person))
    expect(listed).toEqual([])
    expect(tooFew).toBe(false)
  })
})

describe('the ranking', () => {
  it('lists people without a usable period, and does not count them', () => {
    const team = teamByAttainment({ A: [0.1], B: [null], C: [0.2], D: [0.3], E: [0.4], F: [0.5] })
    const { ranked, listed, tooFew } = rankingOf(team)
    expect(listed).toEqual([1])
    expect(tooFew).toBe(false)
    expect(ranked.map(({ band }) => band)).toEqual(['edge', 'middle', 'middle', 'middle', 'top'])
    expect(ranked.map(({ percentileRank }) => percentileRank)).toEqual([0.1, 0.3, 0.5, 0.7, 0.9])
  })

  it('bands those with a quota and lists the others', () => {
    const team = teamByQuota({ Anna: [50], Bela: [80] }, { Anna: [100], Bela: [null] })
    expect(rankingOf(team).ranked.map(({ person }) => person)).toEqual([0])
    expect(rankingOf(team).listed).toEqual([1])
  })

  it.each<[string, Team]>([
    ['nobody', { basis: 'attainment', monthsPerPeriod: 1, periods: [], people: [] }],
    ['people without any number', teamByAttainment({ Anna: [null, null], Bela: [null, null] })],
  ])('of %s ranks nobody', (_, team) => {
    const { ranked, listed, tooFew } = rankingOf(team)
    expect(ranked).toEqual([])
    expect(listed).toHaveLength(team.people.length)
    expect(tooFew).toBe(true)
  })

  it('of one person stands in the middle', () => {
    expect(rankingOf(teamByAttainment({ Anna: [0.5, 0.7] })).ranked).toEqual([
      { person: 0, score: 0.6, percentileRank: 0.5, band: 'middle', isPinned: false, months: 2 },
    ])
  })
})
