import { expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import { gainRows } from '../../src/domain/gain-rows.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { teamByAttainment, withHoursToday } from './a-team.ts'
import { cases, fourPeople, selling, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

const choices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' } as const
const rowsOf = (team: Team) => gainRows(surePlan(team, choices, beliefOf(team)))
const plansOf = (team: Team) => rowsOf(team).map(({ plan }) => plan)

it('lists the plans that can be told, targeted first', () => {
  expect(plansOf(teamOfTen)).toEqual(['targeted', 'byBand', 'equal', 'extremes'])
  expect(plansOf(withHoursToday(teamOfTen, { Anna: 1 }))).toEqual([
    'targeted',
    'byBand',
    'today',
    'equal',
    'extremes',
  ])
  expect(plansOf(teamByAttainment({}))).toEqual([])
})

it('has no plan by band where there are no bands', () => {
  expect(plansOf(fourPeople)).toEqual(['targeted', 'equal'])
})

it('tells the expected gain and the likely range of the worked case', () => {
  const { teamGain, range, upTo, aheadOfEqual } = cases.planSixMonths
  const rows = Object.fromEntries(rowsOf(selling(teamOfTen)).map(({ plan, figures }) => [plan, figures]))
  for (const plan of ['targeted', 'byBand', 'equal', 'extremes'] as const) {
    expectNearly(rows[plan]?.expected, teamGain.expected[plan] ?? NaN)
    expectNearly(rows[plan]?.p10, range[plan]?.p10 ?? NaN)
    expectNearly(rows[plan]?.p90, range[plan]?.p90 ?? NaN)
    expectNearly(rows[plan]?.upTo, upTo[plan] ?? NaN)
    expect(rows[plan]?.aheadOfEqual).toBe(aheadOfEqual[plan] ?? null)
  }
})

it('tells no figures, but the same plans, before it is known how sure the bands are', () => {
  const atOnce = gainRows(coachingPlan(teamOfTen, choices))
  expect(atOnce).toEqual(plansOf(teamOfTen).map((plan) => ({ plan, figures: null })))
})
