import { expect, it } from 'vitest'
import { certainly, countedBands, unknownPerson } from '../../src/domain/band-probabilities.ts'

it('counts in what share of the draws somebody stood in each band', () => {
  const bands = Uint8Array.of(0, 3, 1, 3, 2, 3, 1, 2)
  expect(countedBands(bands, [[0], [1]])).toEqual([
    { weakest: 0.25, edge: 0.5, middle: 0.25, top: 0 },
    { weakest: 0, edge: 0, middle: 0.25, top: 0.75 },
  ])
})

it('gives people who cannot be told apart the same', () => {
  // Three people, two draws: the first two stand in the middle three times of four between them.
  const bands = Uint8Array.of(2, 3, 1, 2, 2, 0)
  const shared = { weakest: 0, edge: 0, middle: 0.75, top: 0.25 }
  expect(countedBands(bands, [[2], [0, 1]])).toEqual([
    shared,
    shared,
    { weakest: 0.5, edge: 0.5, middle: 0, top: 0 },
  ])
})

it('knows a pin for certain, and a stranger by the shares of any team', () => {
  expect(certainly('edge')).toEqual({ weakest: 0, edge: 1, middle: 0, top: 0 })
  expect(Object.values(unknownPerson).reduce((sum, p) => sum + p, 0)).toBe(1)
})
