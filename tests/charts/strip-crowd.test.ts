import { describe, expect, it } from 'vitest'
import { scaleWithin } from '../../src/charts/scale.ts'
import { drawCrowd } from '../../src/charts/strip-crowd.ts'
import { spreadOut } from './teams.ts'

const crowdOf = (values: readonly number[], depth = 110) => {
  const placed = [...values]
    .sort((a, b) => a - b)
    .map((value, person) => ({ person, band: 'middle' as const, value }))
  const scale = scaleWithin((placed[0]?.value ?? 0) - 0.05, (placed.at(-1)?.value ?? 1) + 0.05, 3, 4)
  return drawCrowd(placed, scale, 740, depth, 6.5)
}

describe('a crowd on the strip', () => {
  it.each([
    ['a dot each for 20 people', 20, 6.5],
    ['small dots from 60 people on', 60, 3],
    ['small dots for 300 people', 300, 3],
  ])('is %s', (_, people, radius) => {
    const crowd = crowdOf(spreadOut(people))
    expect(crowd.radius).toBe(radius)
    expect(crowd.dots).toHaveLength(people)
    expect(crowd.columns).toEqual([])
  })

  it('stands in round steps', () => {
    const { dots } = crowdOf(spreadOut(300))
    const places = new Set(dots.map(({ along }) => along.toFixed(6)))
    expect(places.size).toBeLessThan(100)
  })

  it('is drawn smaller where ties would rise above the room', () => {
    expect(crowdOf([...new Array<number>(10).fill(0.9), 1.2], 42).radius).toBeLessThan(4)
  })

  it('becomes columns as high as the room where no dots fit', () => {
    const { columns, dots } = crowdOf(spreadOut(3000))
    expect(dots).toEqual([])
    expect(Math.max(...columns.map(({ top }) => top))).toBeCloseTo(110)
  })

  it('gives each column a height in proportion to its people', () => {
    const { columns } = crowdOf([...new Array<number>(400).fill(0.8), ...new Array<number>(100).fill(1.1)])
    const heights = columns.map(({ bottom, top }) => top - bottom)
    expect(heights[1]! / heights[0]!).toBeCloseTo(0.25)
  })

  it('puts the bands of a column on each other, the lowest at the bottom', () => {
    const placed = Array.from({ length: 200 }, (_, person) => ({
      person,
      band: person < 50 ? ('weakest' as const) : ('middle' as const),
      value: 1,
    }))
    const { columns } = drawCrowd(placed, scaleWithin(0.5, 1.5, 3, 4), 376, 42, 6)
    expect(columns.map(({ band, bottom, top }) => [band, bottom, top])).toEqual([
      ['weakest', 0, 10.5],
      ['middle', 10.5, 42],
    ])
  })
})
