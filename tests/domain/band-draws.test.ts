import { describe, expect, it } from 'vitest'
import { bandDraws } from '../../src/domain/band-draws.ts'
import { bandsInOrder, bandsOf } from '../../src/domain/bands.ts'
import { reliabilityOf } from '../../src/domain/reliability.ts'

const scores = [0.5, 0.7, 0.8, 0.9, 1, 1.1, 1.3]
const order = scores.map((_, i) => i)
const drawn = (spread: number, months: number, draws = 200) => {
  const each = scores.map(() => months)
  const reliability = reliabilityOf(scores, each, { sumOfSquares: spread, degreesOfFreedom: 30 })
  return bandDraws(scores, each, order, reliability, draws)
}
const shownBands = bandsOf(scores).map((band) => bandsInOrder.indexOf(band))
const hits = (bands: Uint8Array) =>
  bands.filter((band, place) => band === shownBands[place % scores.length]).length / bands.length

describe('the band draws', () => {
  it('give every draw as many of each band as the team has', () => {
    const bands = drawn(1, 6)
    for (let start = 0; start < bands.length; start += scores.length) {
      expect([...bands.slice(start, start + scores.length)].sort()).toEqual([...shownBands].sort())
    }
  })

  it('keep to the shown bands where months hardly swing', () => {
    expect(hits(drawn(1e-6, 6))).toBe(1)
  })

  it('leave them more often, the more the months swing', () => {
    expect(hits(drawn(1, 6))).toBeLessThan(0.99)
    expect(hits(drawn(5, 6))).toBeLessThan(hits(drawn(1, 6)))
  })

  it('are the same at every call, and another when the people come in another order', () => {
    expect(drawn(1, 3)).toEqual(drawn(1, 3))
    const each = scores.map(() => 3)
    const reliability = reliabilityOf(scores, each, { sumOfSquares: 1, degreesOfFreedom: 30 })
    expect(bandDraws(scores, each, [...order].reverse(), reliability, 200)).not.toEqual(drawn(1, 3))
  })

  it('band draws that tie by their mid-rank, as scores are', () => {
    // No person differs and no month swings, so that every theta is the mean: all tie, and all are middle.
    const alike = scores.map(() => 1)
    const flat = reliabilityOf(alike, alike, { sumOfSquares: 0, degreesOfFreedom: 30 })
    expect(new Set(bandDraws(alike, alike, order, flat, 3))).toEqual(new Set([2]))
  })
})
