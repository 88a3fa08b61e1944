import { expect, it } from 'vitest'
import { certainly, unknownPerson } from '../../src/domain/band-probabilities.ts'
import { pinned } from '../../src/domain/pins.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { surePeople } from '../../src/domain/sure-person.ts'
import { fourPeople, teamOfTen } from './cases.ts'

const ranking = pinned(rankingOf(teamOfTen), { 3: 'top' })
const unsure = { weakest: 0.05, edge: 0.15, middle: 0.45, top: 0.35 }
const people = surePeople(
  ranking,
  ranking.ranked.map(({ isPinned }) => (isPinned ? certainly('top') : unsure)),
  ranking.ranked.map((_, i) => (i === 1 ? 'conversation' : null)),
)

it('tells of everybody how sure the band is, in figures and in a word', () => {
  expect(people[0]).toEqual({
    person: 0,
    probabilities: unsure,
    response: 0.05 * 0.1 + 0.15 * 0.5 + 0.45 + 0.35 * 0.1,
    stated: 0.45,
    shown: { share: 0.45, limit: null, word: 'tossUp' },
    likelier: null,
    fit: null,
  })
  expect(people[1]).toMatchObject({ stated: 0.2, likelier: 'middle', fit: 'conversation' })
})

it('states no confidence in a pin', () => {
  expect(people[3]).toMatchObject({ person: 3, response: 0.1, stated: null, shown: null, likelier: null })
})

it('states none where nobody can be told apart', () => {
  const four = rankingOf(fourPeople)
  const all = surePeople(
    four,
    four.ranked.map(() => unknownPerson),
    [],
  )
  expect(all.map(({ stated, shown, likelier, fit }) => [stated, shown, likelier, fit])).toEqual(
    new Array(4).fill([null, null, null, null]),
  )
  expect(all.every(({ response }) => Math.abs(response - 0.68) < 1e-12)).toBe(true)
})
