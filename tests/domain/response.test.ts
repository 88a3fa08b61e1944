import { describe, expect, it } from 'vitest'
import { bandsInOrder } from '../../src/domain/bands.ts'
import { certainly, unknownPerson } from '../../src/domain/band-probabilities.ts'
import { pinned } from '../../src/domain/pins.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { certainResponses, meanResponse, responseOfBand, responsesOf } from '../../src/domain/response.ts'
import { fourPeople } from './cases.ts'
import { expectAllNearly, expectNearly } from './nearly.ts'

describe('the response', () => {
  it.each([
    ['weakest', 0.1],
    ['edge', 0.5],
    ['middle', 1],
    ['top', 0.1],
  ] as const)('of %s is %d', (band, response) => {
    expect(responseOfBand[band]).toBe(response)
  })

  it('of each person is that of the band', () => {
    expect(responsesOf(bandsInOrder, false)).toEqual([0.1, 0.5, 1, 0.1])
  })

  it('is the mean of a team when nobody can be told apart', () => {
    expectAllNearly(responsesOf(['middle', 'middle', 'middle'], true), [0.68, 0.68, 0.68])
  })

  it('of nobody is nothing', () => {
    expect(responsesOf([], true)).toEqual([])
  })
})

describe('the mean response', () => {
  it.each([
    ['a stranger', unknownPerson, 0.68],
    ['a middle for certain', certainly('middle'), 1],
    ['a toss-up at the lower end', { weakest: 0.25, edge: 0.25, middle: 0.5, top: 0 }, 0.65],
  ])('of %s', (_, probabilities, response) => {
    expectNearly(meanResponse(probabilities), response)
  })
})

it('a pin stands also where nobody can be told apart', () => {
  const ranking = pinned(rankingOf(fourPeople), { 2: 'top' })
  const responses = certainResponses(ranking)
  expectNearly(responses[2], 0.1)
  expectNearly(responses[1], 0.68)
})
