import { describe, expect, it } from 'vitest'
import { SEED, uniformsFrom } from '../../src/domain/uniform.ts'
import { cases } from './cases.ts'

describe('the uniform numbers', () => {
  it('are the worked ones', () => {
    expect(SEED).toBe(cases.random.seed)
    const uniform = uniformsFrom(SEED)
    expect(cases.random.uniforms.map(() => uniform())).toEqual(cases.random.uniforms)
  })

  it('lie from 0 up to 1 and spread evenly', () => {
    const uniform = uniformsFrom(7)
    const tenths = new Array<number>(10).fill(0)
    for (let i = 0; i < 10000; i++) {
      const tenth = Math.floor(uniform() * 10)
      tenths[tenth] = (tenths[tenth] ?? NaN) + 1
    }
    expect(Math.min(...tenths)).toBeGreaterThan(900)
    expect(Math.max(...tenths)).toBeLessThan(1100)
  })

  it('differ by seed and start afresh at each call', () => {
    expect(uniformsFrom(1)()).not.toBe(uniformsFrom(2)())
    expect(uniformsFrom(1)()).toBe(uniformsFrom(1)())
  })

  it('want a whole seed', () => {
    expect(() => uniformsFrom(0.5)).toThrow(new RangeError('seed must be a whole number, got 0.5'))
  })
})
