import { describe, expect, it } from 'vitest'
import { percentileRank, scoreKeys, standings } from '../../src/domain/percentile-rank.ts'
import { cases } from './cases.ts'
import { expectAllNearly } from './nearly.ts'

describe('the score key', () => {
  it.each([
    [
      [0.5, 1],
      [500000000, 1000000000],
    ],
    [
      [-1, 0, 0.5],
      [-1000000000, 0, 500000000],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [1 / 3, 2 / 3, 1],
      [333333333, 666666667, 1000000000],
    ],
    [[], []],
  ])('of %j is %j', (scores, keys) => {
    expect(scoreKeys(scores)).toEqual(keys)
  })

  it('is one for scores that differ in the last digits only', () => {
    const [csaba, hanna] = scoreKeys([1.2416666666666665, 1.2416666666666667])
    expect(csaba).toBe(hanna)
  })

  it('tells scores apart that differ by a millionth', () => {
    expect(new Set(scoreKeys([1, 1.000001])).size).toBe(2)
  })
})

describe('the standing', () => {
  it('counts who is below and who is equal', () => {
    expect(standings([50, 60, 60])).toEqual([
      { below: 0, equal: 1 },
      { below: 1, equal: 2 },
      { below: 1, equal: 2 },
    ])
  })

  it('does not need sorted scores', () => {
    expect(standings([3, -1, 3, 2]).map(({ below }) => below)).toEqual([2, 0, 2, 1])
  })

  it('of 0 and minus 0 is the same', () => {
    expect(standings([0, -0, 1]).map(({ equal }) => equal)).toEqual([2, 2, 1])
  })
})

describe('the percentile rank', () => {
  it.each(cases.bandTies)('of $scores is the mid-rank', ({ scores, percentileRank: expected }) => {
    expectAllNearly(
      standings(scores).map((standing) => percentileRank(standing, scores.length)),
      expected,
    )
  })

  it('of one person alone is the middle', () => {
    expect(percentileRank({ below: 0, equal: 1 }, 1)).toBe(0.5)
  })
})
