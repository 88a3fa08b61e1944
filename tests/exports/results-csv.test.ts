import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { resultsCsv } from '../../src/exports/results-csv.ts'
import { aPerson, teamByQuota, teamByResult, withHoursToday } from '../domain/a-team.ts'
import { teamOfTen } from '../domain/cases.ts'

const rowsOf = (team: Team, names = team.people.map(({ name }) => name)) =>
  Papa.parse<Record<string, string>>(
    resultsCsv(
      coachingPlan(team, { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }),
      names,
    ),
    { header: true, skipEmptyLines: true },
  ).data

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
})
