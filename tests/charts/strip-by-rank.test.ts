import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachOf } from '../../src/charts/band-mark.ts'
import { type RankLayout, rankLayouts } from '../../src/charts/rank-layouts.ts'
import { stripByRank } from '../../src/charts/strip-by-rank.ts'
import { arbitraryTeam } from '../domain/arbitrary-team.ts'
import { namesOf, planOf, spreadOut, teamOf, ten } from './teams.ts'

const stripOf = (attainments: readonly number[], layout: RankLayout = rankLayouts.hero) => {
  const plan = planOf(teamOf(attainments))
  return stripByRank(plan, namesOf(plan), layout)
}

describe('the strip in rank spacing', () => {
  it('sets ten people evenly apart, with three fifths shaded', () => {
    const strip = stripOf(ten)
    expect(strip.marks.map(({ along }) => along)).toEqual([5, 15, 25, 35, 45, 55, 65, 75, 85, 95])
    expect(strip.marks.map(({ band }) => band).join(' ')).toBe(
      'weakest edge middle middle middle middle middle middle top top',
    )
    expect(strip.wash).toEqual({ from: 20, to: 80 })
    expect(strip.radius).toBe(11)
  })

  it.each([
    ['three people', [0.5, 0.9, 1.2]],
    ['a team with one score', [0.9, 0.9, 0.9, 0.9, 0.9, 0.9]],
  ])('shades nothing for %s', (_, attainments) => {
    const strip = stripOf(attainments)
    expect(strip.wash).toBeNull()
    expect(strip.marks.every(({ band }) => band === 'middle')).toBe(true)
  })

  it('moves the border to where a tie ends', () => {
    const strip = stripOf([0.5, 0.5, 0.5, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4])
    expect(strip.wash).toEqual({ from: 30, to: 80 })
  })

  it.each([
    [10, 11],
    [36, 9],
    [60, 5],
    [100, 3],
    [1000, 3],
  ])('draws %i people with the radius %f', (people, radius) => {
    expect(stripOf(spreadOut(people)).radius).toBe(radius)
  })

  it('shades exactly the middle, whatever the team', () => {
    fc.assert(
      fc.property(arbitraryTeam(), (team) => {
        const plan = planOf(team)
        const { marks, wash } = stripByRank(plan, namesOf(plan), rankLayouts.hero)
        expect(marks).toHaveLength(plan.ranking.ranked.length)
        if (wash === null) return
        for (const { along, band } of marks)
          expect(along > wash.from && along < wash.to).toBe(band === 'middle')
      }),
    )
  })

  it('keeps every mark inside the box, on nobody else, from 1 to 1,000 people', () => {
    const layout = fc.constantFrom(...Object.values(rankLayouts))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), layout, (people, room: RankLayout) => {
        const { marks, radius, pitch } = stripOf(spreadOut(people), room)
        const places = new Set<string>()
        const deep = room.isUpright ? room.across - room.line : room.line
        for (const { along, level, band } of marks) {
          const px = (along / 100) * room.length
          const reach = reachOf(band, radius)
          expect(px - reach).toBeGreaterThanOrEqual(-1e-9)
          expect(px + reach).toBeLessThanOrEqual(room.length + 1e-9)
          expect(level * pitch + radius).toBeLessThanOrEqual(deep)
          places.add(`${along} ${level}`)
        }
        expect(places.size).toBe(people)
      }),
      { numRuns: 60 },
    )
  })
})
