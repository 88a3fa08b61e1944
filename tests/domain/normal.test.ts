import { describe, expect, it } from 'vitest'
import { normalsFrom } from '../../src/domain/normal.ts'
import { uniformsFrom } from '../../src/domain/uniform.ts'
import { cases } from './cases.ts'
import { expectAllNearly } from './nearly.ts'

describe('the normal numbers', () => {
  it('are the worked ones', () => {
    const normal = normalsFrom(uniformsFrom(cases.random.seed))
    expectAllNearly(
      cases.random.normals.map(() => normal()),
      cases.random.normals,
    )
  })

  it('take the cosine first and keep the sine', () => {
    const rest = [0.5, 0.25, 0.5, 0]
    const normal = normalsFrom(() => rest.shift() ?? NaN)
    const radius = Math.sqrt(-2 * Math.log(0.5))
    expectAllNearly([normal(), normal(), normal()], [0, radius, radius])
    expect(rest).toEqual([])
  })

  it('have mean 0 and variance 1', () => {
    const normal = normalsFrom(uniformsFrom(1))
    const drawn = Array.from({ length: 20000 }, normal)
    const mean = drawn.reduce((sum, z) => sum + z, 0) / drawn.length
    expect(mean).toBeCloseTo(0, 1)
    expect(drawn.reduce((sum, z) => sum + (z - mean) ** 2, 0) / drawn.length).toBeCloseTo(1, 1)
  })
})
