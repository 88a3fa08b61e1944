import { expect, test } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import { noticesOf } from '../../src/domain/notices.ts'
import { notesOf } from '../../src/domain/notes.ts'
import { planWarnings } from '../../src/domain/plan-warnings.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import { teamByAttainment, teamByQuota } from './a-team.ts'
import { cases } from './cases.ts'

const choices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' } as const
const planOf = (values: Parameters<typeof teamByAttainment>[0]) => {
  const team = teamByAttainment(values)
  return surePlan(team, choices, beliefOf(team))
}

test('notices and warnings stand in one list, none twice', () => {
  const plan = planOf(cases.teamAttainment)
  const codes = notesOf(plan).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const all = [...noticesOf(plan), ...planWarnings(plan)].map(({ code }) => code)
  expect(codes.every((code) => all.includes(code))).toBe(true)
})

test('one month says it once that it is too little, not also that its swing is assumed', () => {
  const plan = planOf({ A: [0.7], B: [0.8], C: [0.9], D: [1], E: [1.1], F: [1.2] })
  expect(planWarnings(plan).map(({ code }) => code)).toContain('assumedSwing')
  const codes = notesOf(plan).map(({ code }) => code)
  expect(codes).toContain('onePeriod')
  expect(codes).not.toContain('assumedSwing')
})

test('people without quotas among people with quotas are named once', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F']
  const of = (cells: (i: number) => (number | null)[]) =>
    Object.fromEntries(names.map((name, i) => [name, cells(i)]))
  const team = teamByQuota(
    of((i) => [10 + i, 12]),
    of((i) => (i === 5 ? [null, null] : [12, 12])),
  )
  const codes = notesOf(surePlan(team, choices, beliefOf(team))).map(({ code }) => code)
  expect(codes).toContain('mixedQuotas')
  expect(codes).not.toContain('listed')
})

test('an outlier is asked about before anything but the hours', () => {
  const values = Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `P${i}`,
      [0.8 + i / 50, 0.81 + i / 50, i === 3 ? 9 : 0.79 + i / 50, 0.8],
    ]),
  )
  expect(notesOf(planOf(values))[0]?.code).toBe('outlier')
})
