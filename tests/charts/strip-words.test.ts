import { describe, expect, it } from 'vitest'
import { bandWordsOver } from '../../src/charts/strip-words.ts'

const words = { lowest: 'lowest fifth', middle: 'the middle 60 %', top: 'top fifth' }
const over = (from: number, to: number, length: number) =>
  bandWordsOver({ from, to }, words, length).map(({ band, anchor }) => `${band} ${anchor}`)

describe('the words over the shading', () => {
  it('stand centred on it and beside it', () => {
    expect(over(40, 75, 376)).toEqual(['lowest end', 'middle middle', 'top start'])
  })

  it('are left out where they do not fit', () => {
    expect(over(5, 75, 376)).toEqual(['middle middle', 'top start'])
    expect(over(40, 97, 376)).toEqual(['lowest end', 'middle middle'])
  })

  it('keep clear of a middle that is wider than its shading', () => {
    const [lowest, middle, top] = bandWordsOver({ from: 49, to: 51 }, words, 376)
    expect(middle?.along).toBeCloseTo(50)
    expect(lowest?.along).toBeLessThan(40)
    expect(top?.along).toBeGreaterThan(60)
  })

  it('name no end that has nobody', () => {
    expect(over(0, 100, 376)).toEqual(['middle middle'])
  })

  it('are missing where nothing is shaded', () => {
    expect(bandWordsOver(null, words, 376)).toEqual([])
  })
})
