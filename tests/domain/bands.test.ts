import { describe, expect, it } from 'vitest'
import { type Band, bandsInOrder, bandsOf, tooFewToTell } from '../../src/domain/bands.ts'
import { cases } from './cases.ts'

const countOf = (bands: readonly Band[]) =>
  Object.fromEntries(bandsInOrder.map((band) => [band, bands.filter((one) => one === band).length]))

describe('the bands', () => {
  it.each(Object.entries(cases.bandCounts))('of %s people without ties are %j', (people, counts) => {
    const scores = Array.from({ length: Number(people) }, (_, i) => i + 1)
    expect(countOf(bandsOf(scores))).toEqual(counts)
  })

  it.each(cases.bandTies)('of $scores are $bands', ({ scores, bands }) => {
    expect(bandsOf(scores)).toEqual(bands)
  })

  it('stand in the order of the scores, not of the rows', () => {
    expect(bandsOf([120, 50, 90, 110, 60, 65, 70, 80, 95, 100])).toEqual([
      'top',
      'weakest',
      'middle',
      'top',
      'edge',
      ...new Array<Band>(5).fill('middle'),
    ])
  })

  it('put a tie group that is centred on a border into the middle', () => {
    expect(bandsOf([50, 60, 60, 70, 80, 90, 95, 100, 110, 120])[1]).toBe('middle')
    expect(bandsOf([50, 60, 65, 70, 80, 90, 95, 110, 110, 120])[7]).toBe('middle')
  })

  it('of five people have the lowest at the edge and nobody weakest', () => {
    expect(bandsOf([1, 2, 3, 4, 5])).toEqual(['edge', 'middle', 'middle', 'middle', 'top'])
  })

  it('do not need positive scores', () => {
    expect(bandsOf([-5, -4, -3, -2, -1, 0])).toEqual([
      'weakest',
      'middle',
      'middle',
      'middle',
      'middle',
      'top',
    ])
  })

  it('of nobody are none', () => {
    expect(bandsOf([])).toEqual([])
  })
})

describe('too few to tell apart', () => {
  it.each([
    ['four different people', [1, 2, 3, 4], true],
    ['five different people', [1, 2, 3, 4, 5], false],
    ['six who are equal', [7, 7, 7, 7, 7, 7], true],
    ['six who all stand at 0', [0, 0, 0, 0, 0, 0], true],
    ['six of whom one differs', [7, 7, 7, 7, 7, 8], false],
    [
      'six who differ in the last digit only',
      [1.2416666666666665, ...new Array<number>(5).fill(1.2416666666666667)],
      true,
    ],
    ['nobody', [], true],
  ])('%s: %s', (_, scores, isTooFew) => {
    expect(tooFewToTell(scores)).toBe(isTooFew)
    if (isTooFew) expect(bandsOf(scores)).toEqual(scores.map(() => 'middle'))
  })
})
