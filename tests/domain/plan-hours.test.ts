import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/domain/allocation-limits.ts'
import { planHours } from '../../src/domain/plan-hours.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { responsesOf } from '../../src/domain/response.ts'
import type { Team } from '../../src/domain/team.ts'
import { teamByAttainment, withHoursToday } from './a-team.ts'
import { cases, plannedCases, teamOfTen } from './cases.ts'

function planned(team: Team, hoursPerMonth: number, limits = defaultLimits) {
  const ranking = rankingOf(team)
  const bands = ranking.ranked.map(({ band }) => band)
  return planHours(team, ranking, responsesOf(bands, ranking.tooFew), hoursPerMonth, { limits })
}
const byName = (team: Team, hours: readonly number[] | null) =>
  Object.fromEntries((hours ?? []).map((count, i) => [team.people[i]?.name ?? '', count]))

/** Six who can be ranked, from A to F, and two who cannot. */
const withTwoListed = teamByAttainment({
  Y: [null],
  A: [0.1],
  B: [0.5],
  C: [0.8],
  X: [null],
  D: [1],
  E: [1.2],
  F: [1.5],
})

describe.each(plannedCases)('the hours of %s', (_, team, { budgetHours, hours }) => {
  const plans = planned(team, budgetHours)

  it.each([
    ['targeted', plans.targeted, hours.byBand],
    ['equal', plans.equal, hours.equal],
    ['extremes', plans.extremes, hours.extremes],
  ])('under the plan %s are the worked ones', (_plan, found, worked) => {
    expect(byName(team, found)).toEqual(worked)
  })
})

it.each(cases.allocationByBand)(
  'the team of ten gets the worked hours of $budgetHours h',
  ({ budgetHours, hours }) => {
    expect(byName(teamOfTen, planned(teamOfTen, budgetHours).targeted)).toEqual(hours)
  },
)

describe('people who cannot be ranked', () => {
  it('get one session each off the top of every plan', () => {
    const { targeted, equal, extremes } = planned(withTwoListed, 6)
    expect(byName(withTwoListed, targeted)).toEqual({
      Y: 0.5,
      X: 0.5,
      A: 0.5,
      B: 1,
      C: 1,
      D: 1,
      E: 1,
      F: 0.5,
    })
    expect(byName(withTwoListed, equal)).toEqual({ Y: 0.5, X: 0.5, A: 0.5, B: 1, C: 1, D: 1, E: 1, F: 0.5 })
    expect(byName(withTwoListed, extremes)).toEqual({
      Y: 0.5,
      X: 0.5,
      A: 1.5,
      B: 0.5,
      C: 0.5,
      D: 0.5,
      E: 0.5,
      F: 1.5,
    })
  })

  it('go by name while hours last', () => {
    for (const hours of Object.values(planned(withTwoListed, 0.5)).filter((plan) => plan !== null)) {
      expect(byName(withTwoListed, hours)).toMatchObject({ X: 0.5, Y: 0, A: 0, D: 0 })
    }
  })

  it('get no more than that when nobody can be ranked', () => {
    const team = teamByAttainment({ Anna: [null], Bela: [null] })
    expect(planned(team, 20)).toEqual({
      targeted: [0.5, 0.5],
      equal: [0.5, 0.5],
      extremes: null,
      today: null,
    })
  })
})

describe('the hours of today', () => {
  it('are not known when none were entered', () => {
    expect(planned(teamOfTen, 20).today).toBeNull()
  })

  it('are as entered, a blank beside them being 0', () => {
    const team = withHoursToday(teamOfTen, { Anna: 7.25, Judit: 0 })
    expect(planned(team, 20).today).toEqual([7.25, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })
})

describe('a team of people who cannot be told apart', () => {
  const four = teamByAttainment({ Anna: [0.5], Bela: [0.9], Csaba: [1], Dora: [1.4] })
  const equals = teamByAttainment({ Dora: [0.8], Anna: [0.8], Csaba: [0.8], Bela: [0.8], Erik: [0.8] })

  it.each([
    ['four people', four],
    ['five equals', equals],
  ])('splits the hours of %s evenly and shows no extremes', (_, team) => {
    const { targeted, equal, extremes } = planned(team, 5.5)
    expect(targeted).toEqual(equal)
    expect(extremes).toBeNull()
  })

  it('gives the odd session by name where all are equal', () => {
    expect(byName(equals, planned(equals, 3).equal)).toEqual({
      Anna: 1,
      Bela: 0.5,
      Csaba: 0.5,
      Dora: 0.5,
      Erik: 0.5,
    })
  })
})

it('no hours are no hours for anybody', () => {
  const { targeted, equal, extremes } = planned(withTwoListed, 0)
  for (const hours of [targeted, equal, extremes]) expect(hours).toEqual(new Array(8).fill(0))
})

it('other limits hold for listed people too', () => {
  const { targeted } = planned(withTwoListed, 10, { floorHours: 1, capHours: 1, sessionHours: 1 })
  expect(targeted).toEqual(new Array(8).fill(1))
})

it('negative hours throw', () => {
  expect(() => planned(teamOfTen, -1)).toThrow(new RangeError('hours must be >= 0 and finite, got -1'))
})
