import { describe, expect, it } from 'vitest'
import { bandConfidence } from '../../src/domain/band-confidence.ts'
import { type DrawnTeam, gainDraws } from '../../src/domain/gain-draws.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { effectOfQuality } from '../../src/domain/projection.ts'
import { fourPeople, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

const ones = teamOfTen.people.map(() => 1)
const none = ones.map(() => 0)
const five = ones.map(() => 5)
const two = ones.map(() => 2)
const team: DrawnTeam = {
  confidence: bandConfidence(teamOfTen, rankingOf(teamOfTen), 500),
  weights: ones,
  hoursBefore: two,
  qualityToday: 'poor',
  qualityPlanned: 'best',
  shareOfEffect: 1,
}

describe('the gain draws', () => {
  it('of several plans come from the same worlds', () => {
    const [alone] = gainDraws([two], team, 50)
    const [, beside] = gainDraws([five, two], team, 50)
    expect(beside).toEqual(alone)
  })

  it('are 0 where nothing changes and where coaching stays poor', () => {
    const same = { ...team, qualityToday: 'best' as const }
    expect(new Set(gainDraws([two], same, 50)[0])).toEqual(new Set([0]))
    const poor = { ...team, qualityPlanned: 'poor' as const }
    expect(new Set(gainDraws([five], poor, 50)[0])).toEqual(new Set([0]))
  })

  it('rise with hours in every world', () => {
    const [less, more] = gainDraws([two, five], team, 300)
    expect(less!.every((gain, d) => gain < more![d]!)).toBe(true)
  })

  it('are in proportion to the share of the effect, from poor', () => {
    const [full] = gainDraws([five], team, 50)
    const [half] = gainDraws([five], { ...team, shareOfEffect: 0.5 }, 50)
    full!.forEach((gain, d) => expectNearly(half![d], gain / 2))
  })

  it('at full hours come from six tenths in the middle and as much of the ends as was drawn', () => {
    const { low, ceiling } = effectOfQuality.best
    const [gains] = gainDraws([five], team, 2000)
    // Six in the middle, one weakest, one edge, two top: from 0.6 to 0.6 + 0.1 (0.2 + 1 + 2 * 0.2) responses.
    expect(Math.min(...gains!)).toBeGreaterThan(0.6 * low)
    expect(Math.max(...gains!)).toBeLessThan(0.76 * ceiling)
  })

  it('weigh people by what they sell', () => {
    const [only] = gainDraws([ones.map((_, i) => (i === 4 ? 5 : 0))], { ...team, hoursBefore: none }, 200)
    const weights = ones.map((_, i) => (i === 4 ? 1 : 0))
    const [alone] = gainDraws([five], { ...team, hoursBefore: none, weights }, 200)
    alone!.forEach((gain, d) => expectNearly(only![d], gain / 10))
  })

  it('take each kept band vector as often as the next', () => {
    const [all] = gainDraws([five], team, 2000)
    const repeated = { ...team.confidence, draws: 1, bands: team.confidence.bands.slice(0, 10) }
    expect(gainDraws([five], { ...team, confidence: repeated }, 4)[0]).toEqual(all!.slice(0, 4))
  })

  it('draw the bands of people who cannot be told apart one by one', () => {
    const confidence = bandConfidence(fourPeople, rankingOf(fourPeople))
    const four = { ...team, confidence, weights: [1, 1, 1, 1], hoursBefore: [0, 0, 0, 0] }
    const [gains] = gainDraws([[5, 5, 5, 5]], four, 2000)
    const mean = gains!.reduce((sum, gain) => sum + gain, 0) / 2000
    expect(mean).toBeCloseTo(0.68 * (0.4 / 3), 2)
    expect(Math.min(...gains!)).toBeLessThan(0.4 * mean)
  })

  it.each([
    [0, ones, 'draws must be a whole number > 0, got 0'],
    [10, none, 'sum of weights must be > 0, got 0'],
  ])('of %i draws with the weights %j throw', (draws, weights, message) => {
    expect(() => gainDraws([two], { ...team, weights }, draws)).toThrow(new RangeError(message))
  })
})
