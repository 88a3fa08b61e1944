import { describe, expect, it } from 'vitest'
import { gainsLayouts, gainsRows } from '../../src/charts/gains-rows.ts'
import { along } from '../../src/charts/scale.ts'
import { gainRows } from '../../src/domain/gain-rows.ts'
import type { Quality } from '../../src/domain/projection.ts'
import { planOf, surePlanOf, teamOf, ten, tenHours } from './teams.ts'

const team = teamOf(ten, tenHours)
const changed = (qualityToday: Quality, qualityPlanned: Quality) =>
  gainsRows(
    gainRows(surePlanOf(team, { hoursPerMonth: 20, qualityToday, qualityPlanned })),
    gainsLayouts.beside,
  )

describe('gains as rows', () => {
  it('tell the plans that exist, in the order of the table', () => {
    const { marks, frame } = changed('poor', 'average')
    expect(marks.map(({ plan, row }) => [plan, row])).toEqual([
      ['targeted', 0],
      ['byBand', 1],
      ['today', 2],
      ['equal', 3],
      ['extremes', 4],
    ])
    expect(frame.rules).toHaveLength(5)
  })

  it.each([
    ['poor', 'average'],
    ['average', 'best'],
    ['best', 'poor'],
    ['poor', 'poor'],
  ] as const)('keep every likely range inside the box and show 0, from %s to %s', (from, to) => {
    const { marks, frame } = changed(from, to)
    expect(marks).toHaveLength(5)
    for (const { low, expected, high } of marks) {
      for (const value of [low, expected, high]) {
        expect(along(frame.scale, value)).toBeGreaterThanOrEqual(0)
        expect(along(frame.scale, value)).toBeLessThanOrEqual(100)
      }
      expect(low).toBeLessThanOrEqual(high)
    }
    expect(frame.ticks.some(({ value }) => value === 0)).toBe(true)
  })

  it('keep their places, without marks, until the ranges are known', () => {
    const { marks, frame } = gainsRows(gainRows(planOf(team, 20)), gainsLayouts.beside)
    expect(marks).toEqual([])
    expect(frame.height).toBe(changed('poor', 'average').frame.height)
  })
})
