import { describe, expect, it } from 'vitest'
import { type CoachingChoices, coachingPlan } from '../../src/domain/coaching-plan.ts'
import { noticesOf } from '../../src/domain/notices.ts'
import type { Team } from '../../src/domain/team.ts'
import { aPerson, teamByAttainment, teamByQuota, teamByResult, withHoursToday } from './a-team.ts'
import { teamOfTen } from './cases.ts'

const codes = (team: Team, choices: Partial<CoachingChoices> = {}) =>
  noticesOf(
    coachingPlan(team, { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average', ...choices }),
  ).map(({ code }) => code)
const line = (...values: number[]) =>
  teamByAttainment(Object.fromEntries(values.map((value, i) => [`P${i}`, [value, value]])))

describe('notices', () => {
  it('are none for a complete team with two hours a person', () => {
    expect(codes(teamOfTen)).toEqual([])
  })
  it('say when hours run out, before anything else', () => {
    expect(codes(teamOfTen, { hoursPerMonth: 3 })[0]).toBe('hoursShort')
  })
  it('warn when hours rise and quality stays poor', () => {
    const today = withHoursToday(teamOfTen, { Anna: 5 })
    expect(codes(today, { qualityPlanned: 'poor' })).toContain('poorMoreHours')
    expect(codes(today)).not.toContain('poorMoreHours')
  })
  it('list the people without a usable number', () => {
    expect(codes({ ...teamOfTen, people: [...teamOfTen.people, aPerson({ name: 'New' }, 6)] })).toContain(
      'listed',
    )
  })
  it('say that one period is thin', () => {
    expect(
      codes(
        teamByAttainment({ A: [0.7], B: [0.8], C: [0.9], D: [1], E: [1.1], F: [1.2], G: [1.3], H: [0.6] }),
      ),
    ).toContain('onePeriod')
  })
  it('say that outer bands are one person up to seven people', () => {
    expect(codes(line(0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3))).toContain('outerBandsAreOne')
    expect(codes(line(0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3))).not.toContain('outerBandsAreOne')
  })
  it('say when even the top is under quota, and when even the lowest is on it', () => {
    expect(codes(line(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8))).toContain('topUnderQuota')
    expect(codes(line(1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7))).toContain('lowestOnQuota')
  })
  it('tell of hours that are left over', () => {
    expect(codes(teamOfTen, { hoursPerMonth: 20.3 })).toContain('freeHours')
    expect(codes(teamOfTen, { hoursPerMonth: 60 })).toContain('freeHours')
  })
  it('say that the middle gets under two hours', () => {
    expect(codes(teamOfTen, { hoursPerMonth: 10 })).toContain('thinMiddle')
  })
  it('ask above sixty hours whether it is one team', () => {
    expect(codes(teamOfTen, { hoursPerMonth: 61 })).toContain('manyHours')
  })
  it('say that without quotas nobody is on target or off it', () => {
    const results = teamByResult({
      A: [1, 2],
      B: [2, 3],
      C: [3, 4],
      D: [4, 5],
      E: [5, 6],
      F: [6, 7],
      G: [7, 8],
      H: [8, 9],
    })
    expect(codes(results)).toContain('withoutQuotas')
  })
  it('say when the score and the attainment are apart', () => {
    const quotas = Object.fromEntries('ABCDEFGH'.split('').map((name) => [name, [100, 300]]))
    const results = Object.fromEntries(
      'ABCDEFGH'.split('').map((name, i) => [name, [60 + 10 * i, i === 0 ? null : 450]]),
    )
    expect(codes(teamByQuota(results, quotas))).toContain('adjusted')
  })
  it('flag a quota that looks like a slip, a negative quota and a credit note', () => {
    const quotas = { A: [100, 5, 100], B: [100, 100, -100], C: [100, 100, 100] }
    const results = { A: [90, 90, 90], B: [80, 80, 80], C: [70, -5, 70] }
    expect(
      noticesOf(
        coachingPlan(teamByQuota(results, quotas), {
          hoursPerMonth: 20,
          qualityToday: 'poor',
          qualityPlanned: 'average',
        }),
      ).filter(({ code }) => code === 'flagged'),
    ).toEqual([
      { code: 'flagged', flag: 'tinyQuota', person: 0, period: 1 },
      { code: 'flagged', flag: 'negativeQuota', person: 1, period: 2 },
      { code: 'flagged', flag: 'negativeResult', person: 2, period: 1 },
    ])
  })
})
