import { describe, expect, it } from 'vitest'
import { along, scaleWithin, valueAt } from '../../src/charts/scale.ts'

describe('a scale', () => {
  it('leaves the margins it is asked for', () => {
    const scale = scaleWithin(0, 8, 10, 10)
    expect(scale).toEqual({ from: -1, to: 9 })
    expect(along(scale, 0)).toBeCloseTo(10)
    expect(along(scale, 8)).toBeCloseTo(90)
  })

  it('finds the value at a place', () => {
    expect(valueAt(scaleWithin(0.5, 1.2, 5, 8), along(scaleWithin(0.5, 1.2, 5, 8), 0.83))).toBeCloseTo(0.83)
  })

  it('refuses to spread nothing', () => {
    expect(() => scaleWithin(1, 1, 0, 0)).toThrow(RangeError)
  })
})
