import { describe, expect, it } from 'vitest'
import { diamondPath, halfPath, reachOf } from '../../src/charts/band-mark.ts'

describe('a mark', () => {
  it('reaches farther as a diamond, unless it is too small to be one', () => {
    expect(reachOf('top', 10)).toBeCloseTo(12.2)
    expect(reachOf('middle', 10)).toBe(10)
    expect(reachOf('top', 3)).toBe(3)
  })

  it('is drawn round the origin', () => {
    expect(diamondPath(10)).toBe('M0 -12.2l12.2 12.2l-12.2 12.2l-12.2 -12.2z')
    expect(halfPath(6)).toBe('M0 -6a6 6 0 0 1 0 12z')
  })
})
