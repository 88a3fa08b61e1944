import { describe, expect, it } from 'vitest'
import { triangular } from '../../src/domain/triangular.ts'
import { uniformsFrom } from '../../src/domain/uniform.ts'
import { expectNearly } from './nearly.ts'

describe('the triangular number', () => {
  it.each([
    [0, 0.06],
    [0.125, 0.065],
    [0.5, 0.07],
    [0.875, 0.075],
    [1, 0.08],
  ])('at %d of 0.06, 0.07, 0.08 is %d', (u, value) => {
    expectNearly(triangular(u, 0.06, 0.07, 0.08), value)
  })

  it('is the one value where all three are the same', () => {
    expect(triangular(0.3, 0, 0, 0)).toBe(0)
  })

  it('has its mean at a third of the sum', () => {
    const uniform = uniformsFrom(1)
    const drawn = Array.from({ length: 20000 }, () => triangular(uniform(), 0.08, 0.13, 0.19))
    expect(drawn.reduce((sum, x) => sum + x, 0) / drawn.length).toBeCloseTo(0.4 / 3, 3)
  })

  it('wants the three in order and u from 0 to 1', () => {
    expect(() => triangular(0.5, 2, 1, 3)).toThrow(new RangeError('likeliest must be from 2 to 3, got 1'))
    expect(() => triangular(-1, 1, 2, 3)).toThrow(new RangeError('u must be from 0 to 1, got -1'))
  })
})
