import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import { type CoachingChoices, coachingPlan, type CoachingPlan } from '../../src/domain/coaching-plan.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { resultsCsv } from '../../src/exports/results-csv.ts'
import { aPerson, teamByQuota, teamByResult, withHoursToday } from '../domain/a-team.ts'
import { cases, teamOfTen, unevenQuotas } from '../domain/cases.ts'

const choices: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }
const rowsOfPlan = (plan: CoachingPlan, names = plan.people.map(({ name }) => name)) =>
  Papa.parse<Record<string, string>>(resultsCsv(plan, names), { header: true, skipEmptyLines: true }).data
const rowsOf = (team: Team, names?: string[]) => rowsOfPlan(coachingPlan(team, choices), names)
const sureRowsOf = (team: Team, more: Partial<CoachingChoices> = {}) =>
  rowsOfPlan(surePlan(team, { ...choices, ...more }, beliefOf(team)))
const confidences = (rows: readonly Record<string, string>[]) => rows.map((row) => row['confidence'])

describe('the CSV of the results', () => {
  it('has one row a person, unrounded, with a point', () => {
    const [anna] = rowsOf(teamOfTen)
    expect(anna).toMatchObject({
      name: 'Anna',
      result: '',
      quota: '',
      band: 'middle',
      percentile: '0.55',
      confidence: '',
      hours_today: '',
      hours_equal: '2',
      hours_extremes: '0.5',
      hours_targeted: '3',
    })
    expect(Number(anna!['attainment'])).toBe(5.63 / 6)
    expect(anna!['gain_expected']).toMatch(/^0\.0\d{10,}/)
  })
  it('sums result and quota over the periods that the attainment pools', () => {
    const team = teamByQuota({ A: [10, 20, null] }, { A: [10, null, 30] })
    expect(rowsOf(team)[0]).toMatchObject({ result: '10', quota: '10', attainment: '1' })
  })
  it('sums every result present without quotas', () => {
    expect(rowsOf(teamByResult({ A: [10, null, 5], B: [1, 1, 1] }))[0]).toMatchObject({
      result: '15',
      quota: '',
      attainment: '',
    })
  })
  it('leaves empty what is unknown, and never writes zero for it', () => {
    const team = { ...teamOfTen, people: [...teamOfTen.people, aPerson({ name: 'New' }, 6)] }
    expect(rowsOf(team)[10]).toMatchObject({
      band: 'unranked',
      attainment: '',
      percentile: '',
      gain_low: '',
      hours_targeted: '0.5',
    })
  })
  it('writes a blank beside entered hours as 0', () => {
    expect(rowsOf(withHoursToday(teamOfTen, { Anna: 2 })).map((row) => row['hours_today'])).toEqual([
      '2',
      ...new Array<string>(9).fill('0'),
    ])
  })
  it.each([
    ['=1+1', "'=1+1"],
    ['  +49 170', "'  +49 170"],
    ['-Anna', "'-Anna"],
    ['@home', "'@home"],
    ['＝1', "'＝1"],
    ['Anna\n=1', "'Anna\n=1"],
    ['Kovács, Anna', 'Kovács, Anna'],
    ['"Ann"', '"Ann"'],
  ])('writes the name %j so that no program computes it', (name, read) => {
    expect(rowsOf(teamByResult({ [name]: [1] }))[0]!['name']).toBe(read)
  })
  it('carries the names it is given', () => {
    expect(rowsOf(teamByResult({ Anna: [1] }), ['Person 1'])[0]!['name']).toBe('Person 1')
  })
  it('has the probability of the shown band, unrounded, with weakest and edge added', () => {
    const rows = sureRowsOf(teamOfTen)
    const worked = cases.confidenceSixMonths.confidence
    rows.forEach((row) => expect(Number(row['confidence'])).toBeCloseTo(worked[row['name']!]!, 9))
    expect(rows).toHaveLength(Object.keys(worked).length)
  })
  it('has no confidence for a band that was set, for people who are not ranked, and where nobody can be told apart', () => {
    const team = { ...teamOfTen, people: [...teamOfTen.people, aPerson({ name: 'New' }, 6)] }
    const shown = confidences(sureRowsOf(team, { pins: { 2: 'middle' } }))
    expect(shown.flatMap((one, i) => (one === '' ? [i] : []))).toEqual([2, 10])
    expect(confidences(sureRowsOf(teamByResult({ A: [1], B: [2], C: [3] })))).toEqual(['', '', ''])
    expect(new Set(confidences(rowsOf(teamOfTen)))).toEqual(new Set(['']))
  })
  it('has the hours of the plan that knows how sure it is', () => {
    const plan = surePlan(unevenQuotas, choices, beliefOf(unevenQuotas))
    const hours = rowsOfPlan(plan).map((row) => Number(row['hours_targeted']))
    expect(hours).toEqual(plan.hours.targeted)
    expect(hours).not.toEqual(plan.sure?.byBand.hours)
  })
  it('says who is new', () => {
    const plan = coachingPlan(teamOfTen, choices)
    const people = plan.people.map((one) => (one.person === 0 ? { ...one, band: 'ramping' as const } : one))
    expect(rowsOfPlan({ ...plan, people })[0]!['band']).toBe('ramping')
  })
})
