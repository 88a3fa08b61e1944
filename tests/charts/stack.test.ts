import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachOf } from '../../src/charts/band-mark.ts'
import { stackUpward } from '../../src/charts/stack.ts'

describe('a stack', () => {
  it.each([
    ['apart', [0, 13, 26], [0, 0, 0]],
    ['touching', [0, 4, 8], [0, 1, 2]],
    ['apart again', [0, 4, 13], [0, 1, 0]],
    ['equal', [5, 5, 5], [0, 1, 2]],
  ])('of marks %s', (_, xs, levels) => {
    expect(
      stackUpward(
        xs.map((x) => ({ x, band: 'middle' })),
        6,
      ).levels,
    ).toEqual(levels)
  })

  it('is higher where diamonds stand on each other', () => {
    const two = (band: 'top' | 'middle') =>
      stackUpward(
        [
          { x: 0, band },
          { x: 2, band },
        ],
        6,
      ).pitch
    expect(two('middle')).toBe(13)
    expect(two('top')).toBeCloseTo(15.64)
  })

  it('lets no two marks overlap', () => {
    const mark = fc.record({
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      band: fc.constantFrom('edge', 'middle', 'top'),
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), fc.constantFrom(2, 3, 4, 6, 6.5), (unsorted, radius) => {
        const marks = unsorted.sort((a, b) => a.x - b.x)
        const { levels, pitch } = stackUpward(marks, radius)
        marks.forEach((one, i) =>
          marks.slice(0, i).forEach((other, j) => {
            const dx = Math.abs(one.x - other.x)
            const dy = Math.abs(levels[i]! - levels[j]!) * pitch
            const reach = reachOf(one.band, radius) + reachOf(other.band, radius)
            const isApart = dx >= reach || dy >= reach || Math.hypot(dx, dy) >= 2 * radius
            expect(isApart).toBe(true)
          }),
        )
      }),
    )
  })
})
