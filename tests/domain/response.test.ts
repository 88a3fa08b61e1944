import { describe, expect, it } from 'vitest'
import { bandsInOrder } from '../../src/domain/bands.ts'
import { responseOfBand, responsesOf } from '../../src/domain/response.ts'
import { expectAllNearly } from './nearly.ts'

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
