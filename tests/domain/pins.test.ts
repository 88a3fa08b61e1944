import { describe, expect, it } from 'vitest'
import { bandConfidence } from '../../src/domain/band-confidence.ts'
import { bandsInOrder } from '../../src/domain/bands.ts'
import { pinned, type Pins, withPins } from '../../src/domain/pins.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { cases, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

const ranking = rankingOf(teamOfTen)
const confidence = bandConfidence(teamOfTen, ranking)
const dora = teamOfTen.people.findIndex(({ name }) => name === 'Dora')

describe('a pin', () => {
  const withDora = pinned(ranking, { [dora]: 'top' })
  const sure = withPins(confidence, withDora)

  it('changes that person alone, as worked', () => {
    expect(withDora.ranked.map(({ band }) => band)).toEqual(Object.values(cases.confidencePinned.bands))
    expect(withDora.ranked.flatMap(({ isPinned }, i) => (isPinned ? [i] : []))).toEqual([dora])
    teamOfTen.people.forEach(({ name }, i) => {
      for (const band of bandsInOrder) {
        const expected = cases.confidencePinned.probability[name]?.[band] ?? NaN
        expectNearly(sure.probabilities[i]?.[band], expected, `${name} ${band}`)
      }
    })
  })

  it('holds in every draw, and leaves the draws of the others and those that were remembered', () => {
    const top = bandsInOrder.indexOf('top')
    sure.bands.forEach((band, place) => {
      expect(band).toBe(place % 10 === dora ? top : confidence.bands[place])
    })
    expect(confidence.probabilities[dora]?.middle).toBeGreaterThan(0.9)
    expect(confidence.bands[dora]).toBe(bandsInOrder.indexOf('middle'))
  })

  it('on nobody, or on people who are not ranked, changes nothing', () => {
    expect(pinned(ranking, {})).toBe(ranking)
    expect(pinned(ranking, { 77: 'top' })).toBe(ranking)
    expect(withPins(confidence, ranking)).toBe(confidence)
  })

  it('is one of the four bands', () => {
    const wrong = { 0: 'ramping' } as unknown as Pins
    expect(() => pinned(ranking, wrong)).toThrow(
      new RangeError('pins[0] must be one of weakest, edge, middle, top, got ramping'),
    )
  })
})
