import { describe, expect, it } from 'vitest'
import { aheadShare, rangeOf } from '../../src/domain/range.ts'
import { expectNearly } from './nearly.ts'

const gain = { low: 0.03, expected: 0.04, ceiling: 0.05 }
const drawn = Float64Array.from({ length: 11 }, (_, i) => ((i * 7) % 11) / 100)

describe('the range of a plan', () => {
  it('leaves a tenth of the draws out at either end, whatever their order', () => {
    const { p10, p50, p90 } = rangeOf(gain, drawn)
    expectNearly(p10, 0.01)
    expectNearly(p50, 0.05)
    expectNearly(p90, 0.09)
    expect(drawn[1]).toBe(0.07)
  })

  it('goes up to the ceiling, or to P90 where that is more', () => {
    expect(rangeOf(gain, Float64Array.of(0.02, 0.04)).upTo).toBe(0.05)
    expectNearly(rangeOf(gain, drawn).upTo, 0.09)
    expect(rangeOf({ low: -0.01, expected: -0.02, ceiling: -0.03 }, Float64Array.of(-0.02)).upTo).toBe(-0.01)
  })

  it('asks for draws', () => {
    expect(() => rangeOf(gain, new Float64Array(0))).toThrow(RangeError)
  })
})

it('a plan is ahead where it gains enough more to see', () => {
  const equal = Float64Array.of(0.02, 0.02, 0.02, 0)
  expect(aheadShare(Float64Array.of(0.03, 0.0204, 0.01, 0.0005), equal)).toBe(0.5)
})
