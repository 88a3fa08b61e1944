import { describe, expect, it } from 'vitest'
import { fromHighest } from '../../src/domain/order.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { teamByAttainment } from './a-team.ts'
import { teamOfTen, withoutQuotas } from './cases.ts'

describe('the order of the tables', () => {
  it('goes from the highest score to the lowest', () => {
    const names = fromHighest(rankingOf(withoutQuotas)).map((place) => withoutQuotas.people[place]?.name)
    expect(names).toEqual(['Tom', 'Lea', 'Ida', 'Kim', 'Bea', 'Otto', 'Mia', 'Adam', 'Zoe'])
  })

  it('keeps the order of the table where scores tie, last digits aside', () => {
    const names = fromHighest(rankingOf(teamOfTen)).map((place) => teamOfTen.people[place]?.name)
    expect(names.slice(0, 3)).toEqual(['Csaba', 'Hanna', 'Erik'])
  })

  it('ends with the people who cannot be ranked', () => {
    const team = teamByAttainment({ Anna: [null], Bela: [0.5], Csaba: [null], Dora: [0.9] })
    expect(fromHighest(rankingOf(team))).toEqual([3, 1, 0, 2])
  })

  it('names the people who are new before those who cannot be ranked, and everybody once', () => {
    const team = teamByAttainment({ Anna: [null], Bela: [0.5], Csaba: [0.7], Dora: [0.9] })
    const people = team.people.map((one, i) => (i === 2 ? { ...one, isRamping: true } : one))
    expect(fromHighest(rankingOf({ ...team, people }))).toEqual([3, 1, 2, 0])
  })
})
