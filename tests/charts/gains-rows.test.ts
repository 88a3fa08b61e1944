import { describe, expect, it } from 'vitest'
import { gainsLayouts, gainsRows } from '../../src/charts/gains-rows.ts'
import { along } from '../../src/charts/scale.ts'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import { gainRows } from '../../src/domain/gain-rows.ts'
import type { Quality } from '../../src/domain/projection.ts'
import { planOf, teamOf, ten, tenHours } from './teams.ts'

const team = teamOf(ten, tenHours)
const changed = (qualityToday: Quality, qualityPlanned: Quality) =>
  gainsRows(
    gainRows(coachingPlan(team, { hoursPerMonth: 20, qualityToday, qualityPlanned })),
    gainsLayouts.beside,
  )

describe('gains as rows', () => {
  it('tell the plans that exist, in the order of the table', () => {
    expect(changed('poor', 'average').rows.map(({ plan }) => plan)).toEqual([
      'targeted',
      'equal',
      'today',
      'extremes',
    ])
    const few = gainsRows(gainRows(planOf(teamOf([0.5, 0.9]))), gainsLayouts.beside)
    expect(few.rows.map(({ plan }) => plan)).toEqual(['targeted', 'equal'])
  })

  it.each([
    ['poor', 'average'],
    ['average', 'best'],
    ['best', 'poor'],
    ['poor', 'poor'],
  ] as const)('keep every bar inside the box and show 0, from %s to %s', (from, to) => {
    const { rows, frame } = changed(from, to)
    for (const { gain } of rows) {
      expect(along(frame.scale, gain.low)).toBeGreaterThanOrEqual(0)
      expect(along(frame.scale, gain.ceiling)).toBeLessThanOrEqual(100)
      expect(gain.low).toBeLessThanOrEqual(gain.ceiling)
    }
    expect(frame.ticks.some(({ value }) => value === 0)).toBe(true)
  })
})
