import fc from 'fast-check'
import { reading } from 'virtual:sample-team'
import { describe, expect, it } from 'vitest'
import { reachOf } from '../../src/charts/band-mark.ts'
import {
  type AttainmentLayout,
  attainmentLayouts,
  stripByAttainment,
} from '../../src/charts/strip-by-attainment.ts'
import { CUT } from '../../src/charts/spread-lens.ts'
import { at } from '../../src/domain/at.ts'
import type { CoachingPlan } from '../../src/domain/coaching-plan.ts'
import { fromHighest } from '../../src/domain/order.ts'
import type { Team } from '../../src/domain/team.ts'
import { arbitraryTeam } from '../domain/arbitrary-team.ts'
import { teamByResult } from '../domain/a-team.ts'
import { namesOf, planOf, spreadOut, surePlanOf, teamOf, ten } from './teams.ts'

const words = { lowest: 'lowest fifth', middle: 'the middle 60 %', top: 'top fifth' }
const drawn = (plan: CoachingPlan, layout: AttainmentLayout = attainmentLayouts.beside) =>
  stripByAttainment(plan, fromHighest(plan.ranking), words, layout, namesOf(plan))
const stripOf = (team: Team, layout?: AttainmentLayout) => drawn(planOf(team), layout)

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
        const strip = drawn(surePlanOf(team), layout)
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

describe('the spread on the strip', () => {
  const plan = surePlanOf(teamOf(ten))
  const sure = plan.sure!
  const { beside, phone } = attainmentLayouts

  it('is a lens a row, round what is believed and as wide as nine times in ten', () => {
    const { rows } = drawn(plan)
    const placeOf = (value: number) => {
      // The dots stand where the attainments are: two of them tell the scale.
      const [first, last] = [at(rows, 0), at(rows, rows.length - 1)]
      const valueOf = (person: number) => at(plan.people, person).attainment!
      const share = (value - valueOf(last.person)) / (valueOf(first.person) - valueOf(last.person))
      return last.along! + share * (first.along! - last.along!)
    }
    for (const { person, lens } of rows) {
      const i = plan.ranking.ranked.findIndex((one) => one.person === person)
      const mean = at(sure.confidence.means, i)
      const reach = CUT * Math.sqrt(at(sure.confidence.variances, i))
      expect(lens!.along).toBeCloseTo(placeOf(mean - reach), 6)
      expect(lens!.along + lens!.width).toBeCloseTo(placeOf(mean + reach), 6)
    }
  })

  it('is missing where nothing is known of it: at once, for too few, and for a band that was set', () => {
    const lensesOf = (one: CoachingPlan) => drawn(one).rows.map(({ lens }) => lens !== null)
    expect(lensesOf(planOf(teamOf(ten)))).not.toContain(true)
    expect(lensesOf(surePlanOf(teamOf([0.5, 0.9, 1.2])))).not.toContain(true)
    const pinned = drawn(surePlanOf(teamOf(ten), { pins: { 3: 'top' } })).rows
    expect(pinned.filter(({ lens }) => lens === null).map(({ person }) => person)).toEqual([3])
  })

  it('hangs below the line without rows, for those who are not clear', () => {
    const team = reading.team!
    const sixMonths = surePlanOf(team)
    const strip = drawn(sixMonths, phone)
    const unclear = sixMonths.sure!.people.filter(({ shown }) => shown?.word !== 'clear')
    expect(unclear.length).toBeGreaterThan(0)
    expect(unclear.length).toBeLessThan(9)
    expect(strip.hung.map(({ person }) => person).sort()).toEqual(unclear.map(({ person }) => person).sort())
    expect(strip.rows).toEqual([])
    expect(strip.boxHeight).toBe(drawn(planOf(team), phone).boxHeight + 20 * unclear.length)
  })

  it('is left out without rows where it would be a thicket, and says of how many', () => {
    const many = surePlanOf(teamOf(spreadOut(40)))
    const strip = drawn(many, attainmentLayouts.above)
    expect(strip.hung).toEqual([])
    expect(strip.unhung).toBe(many.sure!.people.filter(({ shown }) => shown?.word !== 'clear').length)
    expect(strip.unhung).toBeGreaterThan(8)
    expect(strip.boxHeight).toBe(drawn(planOf(teamOf(spreadOut(40))), attainmentLayouts.above).boxHeight)
  })

  it('lies inside the box, whatever the team, and leaves the dots half the scale', () => {
    let lenses = 0
    fc.assert(
      fc.property(arbitraryTeam(), fc.constantFrom(beside, phone), (team, layout: AttainmentLayout) => {
        const strip = drawn(surePlanOf(team), layout)
        for (const lens of [...strip.hung, ...strip.rows.flatMap((row) => row.lens ?? [])]) {
          lenses += 1
          expect(lens.along).toBeGreaterThanOrEqual(0)
          expect(lens.width).toBeGreaterThanOrEqual(0)
          expect(lens.along + lens.width).toBeLessThanOrEqual(100 + 1e-9)
          expect(lens.from).toBeGreaterThanOrEqual(-1)
          expect(lens.to).toBeLessThanOrEqual(1 + 1e-9)
        }
        const places = strip.dots.map(({ along }) => along)
        const spread = Math.max(...places) - Math.min(...places)
        const room = 100 - (46 / layout.length) * 100
        // Many dots of one value make room for each other, by their own width at most.
        const shift = ((2 * layout.radius) / layout.length) * 100
        if (spread > 2 * shift) expect(spread).toBeGreaterThanOrEqual(room / 2 - shift)
      }),
      { numRuns: 80 },
    )
    expect(lenses).toBeGreaterThan(100)
  })
})
