import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, levelsIn } from '../../src/charts/rank-columns.ts'

const whole = { from: 0, to: 100 }

describe('columns of a crowd', () => {
  it('are filled in the order of rank, each upward', () => {
    expect(columnsOf(whole, 3, 20, 10)).toEqual([
      { along: 25, level: 0 },
      { along: 25, level: 1 },
      { along: 75, level: 0 },
    ])
  })

  it('hold everybody once, inside the zone, on no more levels than were counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 10, max: 90 }), (people, to) => {
        const zone = { from: 5, to }
        const places = columnsOf(zone, people, 300, 7)
        expect(places).toHaveLength(people)
        expect(new Set(places.map(({ along, level }) => `${along} ${level}`)).size).toBe(people)
        expect(places.every(({ along }) => along > 5 && along < to)).toBe(true)
        expect(Math.max(...places.map(({ level }) => level))).toBeLessThan(levelsIn(zone, people, 300, 7))
      }),
    )
  })
})
