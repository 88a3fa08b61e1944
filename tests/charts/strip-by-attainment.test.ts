import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachOf } from '../../src/charts/band-mark.ts'
import {
  type AttainmentLayout,
  attainmentLayouts,
  stripByAttainment,
} from '../../src/charts/strip-by-attainment.ts'
import { fromHighest } from '../../src/domain/order.ts'
import type { Team } from '../../src/domain/team.ts'
import { arbitraryTeam } from '../domain/arbitrary-team.ts'
import { teamByResult } from '../domain/a-team.ts'
import { planOf, spreadOut, teamOf, ten } from './teams.ts'

const words = { lowest: 'lowest fifth', middle: 'the middle 60 %', top: 'top fifth' }
const stripOf = (team: Team, layout: AttainmentLayout = attainmentLayouts.beside) => {
  const plan = planOf(team)
  return stripByAttainment(plan, fromHighest(plan.ranking), words, layout)
}

describe('the strip on the scale of attainment', () => {
  it('has round ticks', () => {
    expect(stripOf(teamOf(ten)).ticks.map(({ value }) => value)).toEqual([0.6, 0.8, 1, 1.2])
  })

  it('sets the borders halfway between the neighbours', () => {
    const { rows, wash } = stripOf(teamOf(ten))
    const place = (i: number) => rows[i]?.along ?? NaN
    expect(wash?.to).toBeCloseTo((place(1) + place(2)) / 2)
    expect(wash?.from).toBeCloseTo((place(7) + place(8)) / 2)
  })

  it('has a row a person, with the dot where the one on the line is', () => {
    const { rows, dots, boxHeight } = stripOf(teamOf(ten))
    expect(rows).toHaveLength(10)
    expect(boxHeight).toBe(460)
    for (const { person, along } of rows) expect(dots.find((dot) => dot.person === person)?.along).toBe(along)
  })

  it('shades nothing for three people, and names no band', () => {
    const strip = stripOf(teamOf([0.5, 0.9, 1.2]), attainmentLayouts.phone)
    expect(strip.wash).toBeNull()
    expect(strip.words).toEqual([])
  })

  it('draws the result of the team mean where there are no quotas', () => {
    const strip = stripOf(teamByResult({ Anna: [50], Ben: [100], Chiara: [150] }))
    expect(strip.dots.map(({ value }) => value)).toEqual([0.5, 1, 1.5])
  })

  it('draws a person without a value as an empty row', () => {
    const strip = stripOf(teamByResult({ Anna: [50], Ben: [100], Chiara: [null] }))
    expect(strip.rows.map(({ along }) => along === null)).toEqual([false, false, true])
    expect(strip.dots).toHaveLength(2)
  })

  it('stands for nobody', () => {
    const strip = stripOf(teamByResult({ Anna: [null] }))
    expect(strip.dots).toEqual([])
    expect(strip.ticks).toEqual([])
  })

  it.each([
    ['above', 300, 3],
    ['phone', 60, 3],
  ] as const)('%s the table keeps %i people as dots', (layout, people, radius) => {
    const strip = stripOf(teamOf(spreadOut(people)), attainmentLayouts[layout])
    expect(strip.radius).toBe(radius)
  })

  it('keeps all marks inside the box, whatever the team', () => {
    const sizes = fc.integer({ min: 1, max: 1000 }).map((people) => teamOf(spreadOut(people)))
    const layouts = fc.constantFrom(...Object.values(attainmentLayouts))
    fc.assert(
      fc.property(fc.oneof(sizes, arbitraryTeam()), layouts, (team, layout: AttainmentLayout) => {
        const strip = stripOf(team, layout)
        for (const { along, level, band } of strip.dots) {
          const px = (along / 100) * layout.length
          const reach = reachOf(band, strip.radius)
          expect(px).toBeGreaterThanOrEqual(reach)
          expect(px).toBeLessThanOrEqual(layout.length - reach)
          expect(strip.line - level * strip.pitch - reach).toBeGreaterThanOrEqual(strip.wordsAt)
        }
        for (const { along, width, top } of strip.columns) {
          expect(along).toBeGreaterThanOrEqual(0)
          expect(along + width).toBeLessThanOrEqual(100)
          expect(strip.line - top).toBeGreaterThanOrEqual(strip.wordsAt)
        }
      }),
      { numRuns: 80 },
    )
  })
})
