import { describe, expect, it } from 'vitest'
import { type CoachingChoices, coachingPlan } from '../../src/domain/coaching-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { teamByAttainment, teamByQuota, teamByResult, withHoursToday } from './a-team.ts'
import { cases, teamOfTen, unevenQuotas } from './cases.ts'
import { expectNearly } from './nearly.ts'

const choices: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }
const noGains = { targeted: null, today: null, equal: null, extremes: null }

/** The team of ten selling the worked results a month: an even quota each, so that the attainments stay. */
const quotaOf = (name: string) =>
  (cases.resultPerMonth[name] ?? NaN) / (cases.confidenceSixMonths.score[name] ?? NaN)
const sellers: Team = teamByQuota(
  Object.fromEntries(
    teamOfTen.people.map(({ name, attainments }) => [
      name,
      attainments.map((x) => (x ?? NaN) * quotaOf(name)),
    ]),
  ),
  Object.fromEntries(
    teamOfTen.people.map(({ name, attainments }) => [name, attainments.map(() => quotaOf(name))]),
  ),
)

describe('the coaching plan of the team of ten', () => {
  const plan = coachingPlan(teamOfTen, choices)

  it('gives everybody, in the order of the table, a band, a rank, an attainment and a gain', () => {
    expect(plan.people.map(({ name }) => name)).toEqual(Object.keys(cases.teamAttainment))
    for (const { name, band, score, percentileRank, attainment, gain } of plan.people) {
      expect(band).toBe(cases.confidenceSixMonths.bands[name])
      expectNearly(score, cases.confidenceSixMonths.score[name] ?? NaN)
      expectNearly(percentileRank, cases.confidenceSixMonths.percentileRank[name] ?? NaN)
      expectNearly(attainment, cases.confidenceSixMonths.score[name] ?? NaN)
      expect(gain?.expected).toBeGreaterThan(0)
    }
  })

  it('gives the worked hours', () => {
    const worked = cases.allocationByBand.find(({ budgetHours }) => budgetHours === 20)?.hours
    expect(
      Object.fromEntries(plan.people.map(({ name, person }) => [name, plan.hours.targeted[person]])),
    ).toEqual(worked)
  })

  it('tells what better coaching brings and what the split brings', () => {
    expectNearly(plan.howWell, plan.gains.equal?.expected ?? NaN)
    expectNearly(plan.howWell + plan.who, plan.gains.targeted?.expected ?? NaN)
    expect(plan.who).toBeGreaterThan(0)
  })

  it('has no plan of today when no hours were entered', () => {
    expect(plan.gains.today).toBeNull()
  })

  it('keeps the team and the choices it was made from', () => {
    expect(plan.team).toBe(teamOfTen)
    expect(plan.choices).toBe(choices)
  })
})

describe('the gains', () => {
  it('of a team are weighted by what people sell', () => {
    const { weight } = cases.unevenQuotas.plan
    const { people, gains } = coachingPlan(unevenQuotas, { ...choices, hoursPerMonth: 24 })
    const total = Object.values(weight).reduce((sum, one) => sum + one, 0)
    const mean =
      people.reduce((sum, { name, gain }) => sum + (weight[name] ?? NaN) * (gain?.expected ?? NaN), 0) / total
    expectNearly(gains.targeted?.expected, mean)
  })

  it('are measured from the hours of today where they are known', () => {
    const { people, hours } = coachingPlan(teamOfTen, choices)
    const likeTargeted = Object.fromEntries(
      people.map(({ name, person }) => [name, hours.targeted[person] ?? NaN]),
    )
    const plan = coachingPlan(withHoursToday(teamOfTen, likeTargeted), {
      ...choices,
      qualityToday: 'average',
    })
    expect(plan.gains.targeted).toEqual({ low: 0, expected: 0, ceiling: 0 })
    expect(plan.gains.today).toEqual({ low: 0, expected: 0, ceiling: 0 })
    expect(plan.gains.equal?.expected).toBeLessThan(0)
    expect(plan.howWell).toBe(0)
    expect(plan.who).toBe(0)
  })

  it('are 0 while coaching stays poor', () => {
    const { gains, howWell, who } = coachingPlan(teamOfTen, { ...choices, qualityPlanned: 'poor' })
    expect([gains.targeted?.ceiling, gains.equal?.ceiling, gains.extremes?.ceiling, howWell, who]).toEqual([
      0, 0, 0, 0, 0,
    ])
  })

  it.each(cases.projectionIfBandsWereCertain.rows)(
    'from $before to $after, $effect effect, are the worked ones',
    (row) => {
      const { gains } = coachingPlan(sellers, {
        ...choices,
        qualityToday: row.before,
        qualityPlanned: row.after,
      })
      expectNearly(gains.targeted?.[row.effect], row.byBand, 'targeted')
      expectNearly(gains.equal?.[row.effect], row.equal, 'equal')
      expectNearly(gains.extremes?.[row.effect], row.extremes, 'extremes')
    },
  )
})

describe('a team of which little is known', () => {
  it('without anybody has no gains', () => {
    const plan = coachingPlan({ basis: 'quota', monthsPerPeriod: 1, periods: [], people: [] }, choices)
    expect(plan.people).toEqual([])
    expect(plan.gains).toEqual(noGains)
    expect([plan.howWell, plan.who]).toEqual([0, 0])
  })

  it('without any number lists everybody, gives a session each and has no gains', () => {
    const plan = coachingPlan(teamByAttainment({ Anna: [null], Bela: [null] }), choices)
    expect(
      plan.people.map(({ band, score, percentileRank, attainment, gain }) => [
        band,
        score,
        percentileRank,
        attainment,
        gain,
      ]),
    ).toEqual([
      ['unranked', null, null, null, null],
      ['unranked', null, null, null, null],
    ])
    expect(plan.hours.targeted).toEqual([0.5, 0.5])
    expect(plan.gains).toEqual(noGains)
  })

  it('of one person gives that person the hours, up to the cap', () => {
    const plan = coachingPlan(teamByAttainment({ Anna: [0.8] }), choices)
    expect(plan.hours.targeted).toEqual([5])
    expect(plan.hours.equal).toEqual([20])
    expect(plan.gains.targeted).toEqual(plan.gains.equal)
    expectNearly(plan.gains.targeted?.expected, 0.68 * 0.07)
  })

  it('that sold nothing counts everybody alike', () => {
    const plan = coachingPlan(teamByQuota({ Anna: [0], Bela: [0] }, { Anna: [100], Bela: [100] }), choices)
    expect(plan.people.map(({ score }) => score)).toEqual([0, 0])
    expectNearly(plan.gains.equal?.expected, 0.68 * 0.07)
  })

  it('that sold nothing and has no quotas lists everybody', () => {
    expect(coachingPlan(teamByResult({ Anna: [0], Bela: [0] }), choices).ranking.listed).toEqual([0, 1])
  })

  it('leaves people without a number out of the gain', () => {
    const five = { A: [0.1], B: [0.5], C: [0.8], D: [1], E: [1.2] }
    const alone = coachingPlan(teamByAttainment(five), choices)
    const plan = coachingPlan(teamByAttainment({ ...five, X: [null] }), { ...choices, hoursPerMonth: 20.5 })
    expect(plan.gains).toEqual(alone.gains)
    expect(plan.hours.targeted).toEqual([...alone.hours.targeted, 0.5])
  })
})

it.each([
  [-1, 'hours must be >= 0 and finite, got -1'],
  [NaN, 'hours must be >= 0 and finite, got NaN'],
])('%d hours throw', (hoursPerMonth, message) => {
  expect(() => coachingPlan(teamOfTen, { ...choices, hoursPerMonth })).toThrow(new RangeError(message))
})
