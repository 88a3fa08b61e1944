import { expect, it } from 'vitest'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import { pinned } from '../../src/domain/pins.ts'
import { placesOf } from '../../src/domain/places.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { aPerson, teamByAttainment } from './a-team.ts'
import { cases, teamOfTen } from './cases.ts'

it('gives everybody the band of the worked case, in the order of the team', () => {
  const { people } = placesOf(teamOfTen)
  expect(people.map(({ person }) => person)).toEqual(teamOfTen.people.map((_, i) => i))
  expect(Object.fromEntries(people.map(({ name, band }) => [name, band]))).toEqual(
    cases.confidenceSixMonths.bands,
  )
})

it('says of everybody what the whole plan says', () => {
  const plan = coachingPlan(teamOfTen, { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' })
  expect(placesOf(teamOfTen).people).toEqual(plan.people.map(({ gain: _, ...place }) => place))
})

it('follows a ranking with pins', () => {
  const ranking = pinned(rankingOf(teamOfTen), { 1: 'middle' })
  expect(placesOf(teamOfTen, ranking).people[1]?.band).toBe('middle')
})

it('tells who is new from who has no number', () => {
  const periodStarts = ['2026-01-01', '2026-02-01', '2026-03-01']
  const rows = { A: [0.9, 1, 1.1], B: [0.8, 0.7, 0.9], C: [1.2, 1.1, 1.3], D: [0.6, 0.5, 0.7], E: [1, 1, 1] }
  const team = teamByAttainment(rows)
  const isNew = aPerson({ name: 'New', attainments: [null, null, 0.5], startDate: '2026-03-01' }, 3)
  const blank = aPerson({ name: 'Blank' }, 3)
  const { people } = placesOf({ ...team, periodStarts, people: [...team.people, isNew, blank] })
  expect(people.slice(5).map(({ name, band, score }) => [name, band, score])).toEqual([
    ['New', 'ramping', null],
    ['Blank', 'unranked', null],
  ])
})
