import { expect, it } from 'vitest'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import { gainRows } from '../../src/domain/gain-rows.ts'
import { teamByAttainment, withHoursToday } from './a-team.ts'
import { teamOfTen } from './cases.ts'

const choices = { hoursPerMonth: 20, qualityToday: 'average', qualityPlanned: 'average' } as const

it('lists the plans that can be told', () => {
  expect(gainRows(coachingPlan(teamOfTen, choices)).map(({ plan }) => plan)).toEqual([
    'targeted',
    'equal',
    'extremes',
  ])
  expect(
    gainRows(coachingPlan(withHoursToday(teamOfTen, { Anna: 1 }), choices)).map(({ plan }) => plan),
  ).toEqual(['targeted', 'equal', 'today', 'extremes'])
  expect(gainRows(coachingPlan(teamByAttainment({}), choices))).toEqual([])
})

it('shows low and ceiling in order when a plan loses', () => {
  const { gain } = gainRows(coachingPlan(teamOfTen, choices)).find(({ plan }) => plan === 'extremes')!
  expect(gain.low).toBeLessThan(gain.expected)
  expect(gain.expected).toBeLessThan(gain.ceiling)
  expect(gain.ceiling).toBeLessThan(0)
})

it('measures every plan against the equal split', () => {
  const [targeted, equal] = gainRows(coachingPlan(teamOfTen, choices))
  expect(equal!.againstEqual).toBeNull()
  expect(targeted!.againstEqual).toBeCloseTo(targeted!.gain.expected - equal!.gain.expected, 15)
})
