import { describe, expect, it } from 'vitest'
import { type CoachingChoices, coachingPlan } from '../../src/domain/coaching-plan.ts'
import { movesOf } from '../../src/domain/moves.ts'
import { teamByAttainment, withHoursToday } from './a-team.ts'
import { teamOfTen } from './cases.ts'

const choices: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }

describe('moves', () => {
  it('group people by the change of their hours, largest first', () => {
    // Targeted: Anna 3, Dora 2.5, Erik 3, Fanni 2.5, Gabor 3, Judit 3; Imre 1.5; the others 0.5; equal is 2.
    expect(movesOf(coachingPlan(teamOfTen, choices))).toEqual({
      against: 'equal',
      more: [
        { people: [4, 6, 0, 9], hours: 1 },
        { people: [3, 5], hours: 0.5 },
      ],
      less: [
        { people: [2, 7, 1], hours: -1.5 },
        { people: [8], hours: -0.5 },
      ],
      first: 4,
    })
  })
  it('are against today where today is known', () => {
    const plan = coachingPlan(withHoursToday(teamOfTen, { Bela: 20 }), choices)
    expect(movesOf(plan)).toMatchObject({ against: 'today', less: [{ people: [1], hours: -19.5 }] })
  })
  it('name nobody first when nobody gets more', () => {
    const three = teamByAttainment({ A: [0.8], B: [0.9], C: [1] })
    expect(movesOf(coachingPlan(three, { ...choices, hoursPerMonth: 6 }))).toEqual({
      against: 'equal',
      more: [],
      less: [],
      first: null,
    })
  })
  it('add up to nothing against an equal split of the same hours', () => {
    const { more, less } = movesOf(coachingPlan(teamOfTen, choices))
    expect([...more, ...less].reduce((sum, move) => sum + move.hours * move.people.length, 0)).toBe(0)
  })
  it('begin with one person who is alone', () => {
    expect(
      movesOf(coachingPlan(teamByAttainment({ A: [0.8] }), { ...choices, hoursPerMonth: 5 })).first,
    ).toBe(0)
    expect(
      movesOf(coachingPlan(teamByAttainment({ A: [0.8] }), { ...choices, hoursPerMonth: 0 })).first,
    ).toBeNull()
  })
})
