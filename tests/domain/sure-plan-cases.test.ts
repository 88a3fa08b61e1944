import { describe, expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import { type AnyPlan, type CoachingChoices } from '../../src/domain/coaching-plan.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { thresholdHours } from '../../src/domain/threshold-plan.ts'
import { type ByName, withHoursToday } from './a-team.ts'
import {
  cases,
  fourPeople,
  hundredAndThirty,
  selling,
  type SurePlanCase,
  teamOfTen,
  tiesAndNames,
  unevenQuotas,
  withoutQuotas,
} from './cases.ts'
import { expectNearly } from './nearly.ts'

const ten = selling(teamOfTen)
const place = (team: Team, name: string) => team.people.findIndex((one) => one.name === name)
const twoHoursEach = Object.fromEntries(teamOfTen.people.map(({ name }) => [name, 2]))
const pins = { [place(ten, 'Dora')]: 'top', [place(ten, 'Gabor')]: 'weakest' } as const

const planCases: readonly (readonly [string, Team, SurePlanCase, Partial<CoachingChoices>])[] = [
  ['ten people over six months', ten, cases.planSixMonths, {}],
  ['two pins, half of the effect', ten, cases.pinnedPlan, { pins }],
  ['average quality with fewer hours', withHoursToday(ten, twoHoursEach), cases.averageToAverage, {}],
  ['uneven quotas', unevenQuotas, cases.unevenQuotas.plan, {}],
  ['results without quotas', withoutQuotas, cases.withoutQuotas.plan, {}],
  ['four people', selling(fourPeople), cases.fourPeople.plan, {}],
  ['a hundred and thirty people', hundredAndThirty, cases.hundredAndThirty.plan, {}],
]

const byName = (team: Team, hours: readonly number[], like: ByName<number>) =>
  Object.fromEntries(
    team.people.flatMap(({ name }, person) => (name in like ? [[name, hours[person] ?? NaN] as const] : [])),
  )

describe.each(planCases)('the plan of %s', (_, team, expected, more) => {
  const { budgetHours: hoursPerMonth, qualityToday, qualityPlanned, shareOfEffect } = expected
  const choices = { hoursPerMonth, qualityToday, qualityPlanned, shareOfEffect, ...more }
  const plan = surePlan(team, choices, beliefOf(team))
  const sure = plan.sure!
  const everyHours = { ...plan.hours, byBand: sure.byBand.hours }
  const everyGain = { ...plan.gains, byBand: sure.byBand.gain }
  const names = Object.keys(expected.hours) as (keyof typeof expected.hours & AnyPlan)[]

  it.each(names)('gives the worked hours, %s', (name) => {
    expect(byName(team, everyHours[name] ?? [], expected.hours[name] ?? {})).toEqual(expected.hours[name])
  })

  it('leaves the worked hours free', () => {
    expectNearly(
      plan.hours.targeted.reduce((free, hours) => free - hours, hoursPerMonth),
      expected.freeHours,
    )
  })

  it('suggests the worked conversations about fit', () => {
    const suggested = sure.people.filter(({ fit }) => fit === 'conversation')
    expect(suggested.map(({ person }) => team.people[person]?.name)).toEqual(expected.fitConversation)
  })

  it('expects the worked responses', () => {
    for (const [name, response] of Object.entries(expected.meanResponse)) {
      const found = sure.people.find(({ person }) => person === place(team, name))
      expectNearly(found?.response, response, name)
    }
  })

  it('projects the worked gains of people', () => {
    for (const [name, gain] of Object.entries(expected.gain)) {
      expectNearly(plan.people[place(team, name)]?.gain?.expected, gain, name)
    }
    expectNearly(plan.howWell, expected.howWell)
    expectNearly(plan.who, expected.who)
  })

  it.each(names)('projects the worked gains of the team, %s', (name) => {
    for (const level of ['low', 'expected', 'ceiling'] as const) {
      expectNearly(orderedLevel(everyGain[name], level), expected.teamGain[level][name] ?? NaN, level)
    }
  })

  it.each(names)('has the worked range, %s', (name) => {
    const range = sure.ranges[name]
    expectNearly(range?.p10, expected.range[name]?.p10 ?? NaN, 'p10')
    expectNearly(range?.p50, expected.range[name]?.p50 ?? NaN, 'p50')
    expectNearly(range?.p90, expected.range[name]?.p90 ?? NaN, 'p90')
    expectNearly(range?.upTo, expected.upTo[name] ?? NaN, 'up to')
  })

  it.each(names)('is ahead of an equal split in the worked share of draws, %s', (name) => {
    const ahead = expected.aheadOfEqual[name] ?? null
    if (ahead === null) expect(sure.ranges[name]?.aheadOfEqual).toBeNull()
    else expectNearly(sure.ranges[name]?.aheadOfEqual, ahead)
  })
})

function orderedLevel(
  gain: { low: number; expected: number; ceiling: number } | null,
  level: 'low' | 'expected' | 'ceiling',
) {
  if (gain === null) return NaN
  const all = Object.values(gain)
  return level === 'expected' ? gain.expected : level === 'low' ? Math.min(...all) : Math.max(...all)
}

const choices: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }
const belief = beliefOf(ten)

describe('the hours of the team of ten', () => {
  it.each(cases.allocationByConfidence)(
    'by confidence, $budgetHours h',
    ({ budgetHours, hours, freeHours }) => {
      const { targeted } = surePlan(ten, { ...choices, hoursPerMonth: budgetHours }, belief).hours
      expect(byName(ten, targeted, hours)).toEqual(hours)
      expect(targeted.reduce((left, one) => left - one, budgetHours)).toBeCloseTo(freeHours, 9)
    },
  )

  it('by size', () => {
    const { hours, budgetHours } = cases.allocationBySize
    const bySize = { ...choices, hoursPerMonth: budgetHours, weighBySize: true }
    expect(byName(ten, surePlan(ten, bySize, belief).hours.targeted, hours)).toEqual(hours)
  })

  it.each(cases.allocationHill)('over a threshold, $budgetHours h', ({ budgetHours, hours }) => {
    const plan = surePlan(ten, { ...choices, hoursPerMonth: budgetHours }, belief)
    expect(byName(ten, thresholdHours(plan), hours)).toEqual(hours)
  })
})

describe('the hours of people who tie', () => {
  const tied = beliefOf(tiesAndNames)

  it.each(Object.entries(cases.tiesAndNames.hours))('%s h', (hoursPerMonth, expected) => {
    const plan = surePlan(tiesAndNames, { ...choices, hoursPerMonth: Number(hoursPerMonth) }, tied)
    const found = { ...plan.hours, byBand: plan.sure?.byBand.hours, hill: thresholdHours(plan) }
    for (const name of ['targeted', 'byBand', 'equal', 'extremes', 'hill'] as const) {
      expect(byName(tiesAndNames, found[name] ?? [], expected[name]), name).toEqual(expected[name])
    }
  })
})

describe('odds and money of the team of ten', () => {
  const plan = surePlan(ten, { ...choices, money: { hourlyCost: 40, isNewTime: true } }, belief)
  const sure = plan.sure!

  it('are the worked odds', () => {
    ten.people.forEach(({ name }, i) => {
      expectNearly(sure.odds?.before[i], cases.quotaOdds.before[name] ?? NaN, name)
      expectNearly(sure.odds?.after[i], cases.quotaOdds.after[name] ?? NaN, name)
    })
    expectNearly(sure.odds?.expectedBefore, cases.quotaOdds.expectedOnQuotaBefore)
    expectNearly(sure.odds?.expectedAfter, cases.quotaOdds.expectedOnQuotaAfter)
  })

  it('are the worked money, in thousands', () => {
    // The case counts the results in thousands and the cost in ones.
    const inOnes = { hourlyCost: cases.money.hourlyCost / 1000, isNewTime: true }
    const { money } = surePlan(ten, { ...choices, money: inOnes }, belief).sure!
    expectNearly((money?.contribution ?? NaN) * 1000, cases.money.contribution)
    expectNearly((money?.cost ?? NaN) * 1000, cases.money.cost)
    expectNearly(money?.returnOnCost, cases.money.returnOnInvestment)
    expectNearly(money?.breakEvenGain, cases.money.breakEvenGain)
    expectNearly(money?.breakEvenShare, cases.money.breakEvenShare)
  })
})
