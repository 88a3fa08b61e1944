import { describe, expect, it } from 'vitest'
import { responseCurve } from '../../src/domain/response-curve.ts'
import { cases } from './cases.ts'
import { expectNearly } from './nearly.ts'

describe('the response curve', () => {
  it.each(cases.responseCurve)('at %d h is %d', (hours = NaN, share = NaN) => {
    expectNearly(responseCurve(hours), share)
  })

  it('gives less for each next half hour', () => {
    const steps = Array.from({ length: 10 }, (_, i) => responseCurve((i + 1) / 2) - responseCurve(i / 2))
    expect(steps).toEqual([...steps].sort((a, b) => b - a))
    expect(new Set(steps).size).toBe(10)
  })

  it('does more in the first hour when tau is small', () => {
    expect(responseCurve(1, 1)).toBeGreaterThan(responseCurve(1, 2))
    expect(responseCurve(5, 1)).toBe(1)
  })

  it('adds nothing over the hours of the full effect', () => {
    expect(responseCurve(Infinity)).toBe(1)
  })

  it.each([
    [-0.5, 2, 'hoursPerMonth must be >= 0, got -0.5'],
    [NaN, 2, 'hoursPerMonth must be >= 0, got NaN'],
    [1, 0, 'tauHours must be > 0, got 0'],
    [1, -2, 'tauHours must be > 0, got -2'],
  ])('throws for %d h and tau %d', (hours, tau, message) => {
    expect(() => responseCurve(hours, tau)).toThrow(new RangeError(message))
  })
})
