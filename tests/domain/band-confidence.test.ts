import { describe, expect, it } from 'vitest'
import { bandConfidence, drawsFor } from '../../src/domain/band-confidence.ts'
import { bandsInOrder } from '../../src/domain/bands.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { statedConfidence } from '../../src/domain/stated-confidence.ts'
import { teamByAttainment } from './a-team.ts'
import { cases, sureCases, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

describe.each(sureCases)('the confidence of %s', (_, team, expected) => {
  const ranking = rankingOf(team)
  const confidence = bandConfidence(team, ranking)
  const shown = ranking.ranked.flatMap(({ person, band }, i) => {
    const name = team.people[person]?.name ?? ''
    return name in expected.score ? [{ name, band, i }] : []
  })

  it('is of the worked people and bands', () => {
    expect(Object.fromEntries(shown.map(({ name, band }) => [name, band]))).toEqual(expected.bands)
    expect(team.monthsPerPeriod).toBe(expected.months)
  })

  it('has the worked probabilities', () => {
    for (const { name, i } of shown) {
      for (const band of bandsInOrder) {
        expectNearly(confidence.probabilities[i]?.[band], expected.probability[name]?.[band] ?? NaN, name)
      }
    }
  })

  it('states the worked confidence', () => {
    for (const { name, band, i } of shown) {
      const { probabilities } = confidence
      expectNearly(statedConfidence(band, probabilities[i]!), expected.confidence[name] ?? NaN, name)
    }
  })

  it('says whether it was seen or assumed', () => {
    expect(confidence.basis).toBe(expected.basis)
    expect(ranking.within.degreesOfFreedom).toBe(expected.df)
  })

  it('has the worked reliability, noise and posterior', () => {
    if (expected.reliability === undefined) return expect(ranking.allEqual).toBe(true)
    expectNearly(confidence.reliability, expected.reliability, 'reliability')
    expectNearly(confidence.sigma, expected.sigma ?? NaN, 'sigma')
    for (const { name, i } of shown) {
      expectNearly(confidence.means[i], expected.posteriorMean?.[name] ?? NaN, name)
      expectNearly(confidence.variances[i], expected.posteriorVariance?.[name] ?? NaN, name)
    }
  })
})

describe('the draws', () => {
  it.each([
    [1, 2000],
    [120, 2000],
    [121, 1983],
    [130, cases.hundredAndThirty.draws],
    [600, 400],
    [1000, 400],
    [10000, 400],
  ])('of %i people are %i', (people, draws) => {
    expect(drawsFor(people)).toBe(draws)
  })

  it('are kept, one band a draw and person', () => {
    const { bands, draws } = bandConfidence(teamOfTen, rankingOf(teamOfTen), 50)
    expect(draws).toBe(50)
    expect(bands.length).toBe(500)
    for (let draw = 0; draw < 50; draw++) {
      expect([...bands.slice(draw * 10, draw * 10 + 10)].sort()).toEqual([0, 1, 2, 2, 2, 2, 2, 2, 3, 3])
    }
  })

  it('are not made where nobody can be told apart', () => {
    const team = teamByAttainment({ A: [0.5], B: [0.7] })
    expect(bandConfidence(team, rankingOf(team))).toMatchObject({ draws: 0, bands: new Uint8Array(0) })
  })

  it('are a whole number', () => {
    expect(() => bandConfidence(teamOfTen, rankingOf(teamOfTen), 0)).toThrow(
      new RangeError('draws must be a whole number > 0, got 0'),
    )
  })
})

it('of nobody, nothing is believed', () => {
  const team = teamByAttainment({ A: [null] })
  expect(bandConfidence(team, rankingOf(team))).toMatchObject({ probabilities: [], means: [], draws: 0 })
})

it('a whole confidence can be handed to a worker and back', () => {
  const confidence = bandConfidence(teamOfTen, rankingOf(teamOfTen))
  expect(structuredClone(confidence)).toEqual(confidence)
})
