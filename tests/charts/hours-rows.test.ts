import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursLayouts, hoursRows } from '../../src/charts/hours-rows.ts'
import { along } from '../../src/charts/scale.ts'
import { fromHighest } from '../../src/domain/order.ts'
import type { Team } from '../../src/domain/team.ts'
import { arbitraryTeam } from '../domain/arbitrary-team.ts'
import { planOf, spreadOut, teamOf, ten, tenHours } from './teams.ts'

const words = { targeted: 'targeted', today: 'today', extremes: 'extremes', equal: 'equal' }
const rowsOf = (team: Team, hours?: number, layout: keyof typeof hoursLayouts = 'beside') => {
  const plan = planOf(team, hours)
  return hoursRows(plan, fromHighest(plan.ranking), words, hoursLayouts[layout])
}
const sample = teamOf(ten, tenHours)

describe('hours as rows', () => {
  it('tell the plan and what it is compared with', () => {
    const { rows } = rowsOf(sample, 20)
    expect(rows.map(({ targeted }) => targeted).reduce((sum, hours) => sum + hours, 0)).toBe(20)
    expect(rows.map(({ today }) => today)).toEqual([3, 3, 1.5, 1.5, 1.5, 1, 1, 1, 2.5, 4])
    expect(rows.map(({ extremes }) => extremes)).toEqual([4.5, 4.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 4, 4])
  })

  it('are honey in the middle alone', () => {
    const middle = rowsOf(sample).rows.filter(({ isMiddle }) => isMiddle)
    expect(middle).toHaveLength(6)
    expect(rowsOf(teamOf([0.5, 0.9, 1.2])).rows.some(({ isMiddle }) => isMiddle)).toBe(false)
  })

  it('have one line for an equal share, and a tick a row where shares differ', () => {
    expect(rowsOf(sample, 20).equal?.hours).toBe(2)
    const odd = rowsOf(sample, 21)
    expect(odd.equal).toBeNull()
    expect(odd.labels.some(({ name }) => name === 'equal')).toBe(true)
  })

  it('bear their words in the first rows with room', () => {
    expect(rowsOf(sample, 20).labels.map(({ name, row }) => [name, row])).toEqual([
      ['targeted', 0],
      ['today', 0],
      ['extremes', 1],
    ])
  })

  it('explain in a key what found no room', () => {
    const alone = rowsOf(teamOf([0.9], [1]), 3)
    const told = [...alone.labels.map(({ name }) => name), ...alone.key.map(({ mark }) => mark)]
    expect(told.sort()).toEqual(['targeted', 'today'])
    expect(alone.boxHeight - alone.frame.height).toBe(alone.key.length > 0 ? 30 : 0)
  })

  it('keep the axis of the whole team when some rows are shown', () => {
    const plan = planOf(teamOf(spreadOut(200), spreadOut(200)))
    const order = fromHighest(plan.ranking)
    const shown = (count: number) =>
      hoursRows(plan, order.slice(0, count), words, hoursLayouts.beside).frame.scale
    expect(shown(100)).toEqual(shown(200))
  })

  it('are as high as the table beside them', () => {
    expect(rowsOf(sample, 20).frame.height).toBe(60 + 10 * 36)
    expect(rowsOf(sample, 20, 'phone').frame.height).toBe(60 + 10 * 42)
  })

  it('have bars in proportion to their hours, all marks inside the box, whatever the team', () => {
    fc.assert(
      fc.property(arbitraryTeam(), fc.integer({ min: 0, max: 200 }), (team, hours) => {
        const { rows, frame } = rowsOf(team, hours)
        const length = (value: number) => along(frame.scale, value) - along(frame.scale, 0)
        for (const row of rows) {
          expect(length(row.targeted)).toBeCloseTo(row.targeted * length(1))
          for (const value of [row.targeted, row.equal, row.today ?? 0, row.extremes ?? 0])
            expect(along(frame.scale, value)).toBeLessThanOrEqual(100 - (4 / frame.length) * 100)
        }
      }),
    )
  })
})
