import { describe, expect, it } from 'vitest'
import { bandConfidence } from '../../src/domain/band-confidence.ts'
import { bandsInOrder } from '../../src/domain/bands.ts'
import { pinned } from '../../src/domain/pins.ts'
import { withPins } from '../../src/domain/pinned-confidence.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { cases, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

const ranking = rankingOf(teamOfTen)
const confidence = bandConfidence(teamOfTen, ranking)
const dora = teamOfTen.people.findIndex(({ name }) => name === 'Dora')

describe('the confidence with a pin', () => {
  const withDora = pinned(ranking, { [dora]: 'top' })
  const sure = withPins(confidence, withDora)

  it('changes that person alone, as worked', () => {
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

  it('is the same where nobody is pinned', () => {
    expect(withPins(confidence, ranking)).toBe(confidence)
  })
})
