import { describe, expect, it } from 'vitest'
import { likelierBand, shownConfidence, statedConfidence } from '../../src/domain/stated-confidence.ts'

const probabilities = { weakest: 0.2, edge: 0.25, middle: 0.4, top: 0.15 }

describe('the stated confidence', () => {
  it.each([
    ['weakest', 0.45],
    ['edge', 0.45],
    ['middle', 0.4],
    ['top', 0.15],
  ] as const)('of the band %s is %d', (band, stated) => {
    expect(statedConfidence(band, probabilities)).toBeCloseTo(stated, 12)
  })
})

describe('the likelier band', () => {
  it.each([
    ['weakest', null],
    ['edge', null],
    ['middle', 'lowest'],
    ['top', 'lowest'],
  ] as const)('than the shown %s is %s', (band, likelier) => {
    expect(likelierBand(band, probabilities)).toBe(likelier)
  })

  it('is none where two are equally likely', () => {
    expect(likelierBand('top', { weakest: 0, edge: 0, middle: 0.5, top: 0.5 })).toBeNull()
  })

  it('is the middle for somebody shown at an end by a hair', () => {
    expect(likelierBand('top', { weakest: 0, edge: 0.1, middle: 0.5, top: 0.4 })).toBe('middle')
    expect(likelierBand('middle', { weakest: 0, edge: 0, middle: 0.4, top: 0.6 })).toBe('top')
  })
})

describe('the shown confidence', () => {
  it.each([
    [0, 0.05, 'under', 'tossUp'],
    [0.0249, 0.05, 'under', 'tossUp'],
    [0.025, 0.05, null, 'tossUp'],
    [0.574, 0.55, null, 'tossUp'],
    [0.575, 0.6, null, 'likely'],
    [0.7749, 0.75, null, 'likely'],
    [0.775, 0.8, null, 'clear'],
    [0.8755, 0.9, null, 'clear'],
    [0.9749, 0.95, null, 'clear'],
    [0.975, 0.95, 'over', 'clear'],
    [1, 0.95, 'over', 'clear'],
  ])('of %d is %d (%s), in a word %s', (stated, share, limit, word) => {
    expect(shownConfidence(stated)).toEqual({ share, limit, word })
  })

  it('wants a share', () => {
    expect(() => shownConfidence(NaN)).toThrow(new RangeError('stated must be from 0 to 1, got NaN'))
  })
})
