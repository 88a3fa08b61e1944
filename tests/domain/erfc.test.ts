import { describe, expect, it } from 'vitest'
import { erfc, upperTail } from '../../src/domain/erfc.ts'

/** Within 1e-12 relative, however small. */
const expectClose = (actual: number, expected: number) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-12)

describe('the complementary error function', () => {
  // Abramowitz & Stegun 1964, table 7.1, and the far tail by 50 digits.
  it.each([
    [0, 1],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [2, 0.004677734981047265],
    [3, 2.2090496998585438e-5],
    [5, 1.537459794428035e-12],
    [10, 2.088487583762545e-45],
    [-1, 1.842700792949715],
    [-6, 2],
  ])('of %d is %d', (x, value) => {
    expectClose(erfc(x), value)
  })

  it('has no step where the series hands over to the fraction', () => {
    const slope = (2 / Math.sqrt(Math.PI)) * Math.exp(-4)
    expect(Math.abs(erfc(2 - 1e-9) - erfc(2) - slope * 1e-9)).toBeLessThan(1e-15)
  })

  it('never rises', () => {
    const values = Array.from({ length: 2000 }, (_, i) => erfc(-5 + i / 100))
    expect(values.every((one, i) => i === 0 || one <= (values[i - 1] ?? NaN))).toBe(true)
  })
})

describe('the upper tail', () => {
  it.each([
    [0, 0.5],
    [1.2815515655446004, 0.1],
    [-1.2815515655446004, 0.9],
    [6.5, 4.016000583859118e-11],
  ])('beyond %d is %d', (z, share) => {
    expectClose(upperTail(z), share)
  })

  it('is certain at the ends', () => {
    expect([upperTail(-Infinity), upperTail(Infinity)]).toEqual([1, 0])
  })
})
