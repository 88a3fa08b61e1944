import { describe, expect, it } from 'vitest'
import { pinned, type Pins } from '../../src/domain/pins.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { cases, teamOfTen } from './cases.ts'

const ranking = rankingOf(teamOfTen)
const dora = teamOfTen.people.findIndex(({ name }) => name === 'Dora')

describe('a pin', () => {
  it('changes that person alone, as worked', () => {
    const withDora = pinned(ranking, { [dora]: 'top' })
    expect(withDora.ranked.map(({ band }) => band)).toEqual(Object.values(cases.confidencePinned.bands))
    expect(withDora.ranked.flatMap(({ isPinned }, i) => (isPinned ? [i] : []))).toEqual([dora])
  })

  it('on nobody, or on people who are not ranked, changes nothing', () => {
    expect(pinned(ranking, {})).toBe(ranking)
    expect(pinned(ranking, { 77: 'top' })).toBe(ranking)
  })

  it('is one of the four bands', () => {
    const wrong = { 0: 'ramping' } as unknown as Pins
    expect(() => pinned(ranking, wrong)).toThrow(
      new RangeError('pins[0] must be one of weakest, edge, middle, top, got ramping'),
    )
  })
})
