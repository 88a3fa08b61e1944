import { expect } from 'vitest'
import { beliefOf } from '../../../src/domain/belief.ts'
import type { CoachingChoices, CoachingPlan } from '../../../src/domain/coaching-plan.ts'
import { surePlan } from '../../../src/domain/sure-plan.ts'
import type { Team } from '../../../src/domain/team.ts'
import type { Working } from '../../../src/domain/workings/working.ts'
import { aPerson, teamByAttainment, withHoursToday } from '../a-team.ts'
import {
  fourPeople,
  selling,
  teamOfTen,
  tiesAndNames,
  turnover,
  unevenQuotas,
  withoutQuotas,
} from '../cases.ts'
import { expectNearly } from '../nearly.ts'
import { formulas } from './formulas.ts'

const choices: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }

export const planFor = (team: Team, chosen: Partial<CoachingChoices> = {}): CoachingPlan =>
  surePlan(team, { ...choices, ...chosen }, beliefOf(team))

/** Somebody without a number, and somebody too new to be measured. */
const withOthers: Team = {
  ...unevenQuotas,
  periodStarts: unevenQuotas.periods.map((_, t) => new Date(Date.UTC(2025, t, 1)).toISOString().slice(0, 10)),
  people: [
    ...unevenQuotas.people,
    aPerson({ name: 'Listed' }, unevenQuotas.periods.length),
    aPerson(
      {
        name: 'New',
        startDate: '2025-01-15',
        results: unevenQuotas.periods.map(() => 5),
        quotas: unevenQuotas.periods.map(() => 10),
      },
      unevenQuotas.periods.length,
    ),
  ],
}

export const today = withHoursToday(
  selling(teamOfTen),
  Object.fromEntries(teamOfTen.people.map(({ name }, i) => [name, (i % 4) + 0.5])),
)
const money = { hourlyCost: 40, margin: 0.25, isNewTime: true }

const oneMonth = (people: number): Team => ({
  ...teamOfTen,
  periods: ['P1'],
  people: teamOfTen.people
    .slice(0, people)
    .map((one) => ({ ...one, results: [null], quotas: [null], attainments: one.attainments.slice(0, 1) })),
})

/** Plans of every kind, as rows of a table. */
export const workedPlans: readonly (readonly [string, CoachingPlan])[] = [
  ['ten people who sell', planFor(selling(teamOfTen))],
  [
    'ten people with hours of today, from average to best',
    planFor(today, {
      qualityToday: 'average',
      qualityPlanned: 'best',
      hoursPerMonth: 33,
      monthsAhead: 6,
      money,
    }),
  ],
  ['uneven quotas with gaps and a slip', planFor(unevenQuotas, { shareOfEffect: 0.5, money })],
  ['listed and new people', planFor(withOthers, { hoursPerMonth: 25 })],
  ['results without quotas', planFor(withoutQuotas, { hoursPerMonth: 13, money })],
  ['people present three to six months of twelve', planFor(turnover, { hoursPerMonth: 90 })],
  ['ties', planFor(tiesAndNames, { hoursPerMonth: 17 })],
  ['hours that are too short', planFor(selling(teamOfTen), { hoursPerMonth: 3 })],
  ['no hours', planFor(teamOfTen, { hoursPerMonth: 0 })],
  ['more hours than caps', planFor(teamOfTen, { hoursPerMonth: 80 })],
  ['bands set by the manager', planFor(selling(teamOfTen), { pins: { 0: 'top', 3: 'weakest' } })],
  ['size weighting', planFor(selling(teamOfTen), { weighBySize: true, hoursPerMonth: 22 })],
  [
    'other limits',
    planFor(teamOfTen, { limits: { floorHours: 1, capHours: 4, sessionHours: 0.5 }, hoursPerMonth: 14 }),
  ],
  ['five people in one month', planFor(oneMonth(5), { hoursPerMonth: 12 })],
  [
    'six people who are all equal',
    planFor(teamByAttainment(Object.fromEntries([...'ABCDEF'].map((name) => [name, [0.9, 0.9]])))),
  ],
  ['money, and no added hours', planFor(selling(teamOfTen), { money: { hourlyCost: 40 } })],
  ['money, and coaching as poor as today', planFor(selling(teamOfTen), { money, qualityPlanned: 'poor' })],
  ['four people', planFor(fourPeople, { hoursPerMonth: 7 })],
]

/** Applies the formula of a working to the figures that go in, and holds it against what comes out. */
export function expectToWorkOut(working: Working, what: string): void {
  const { topic, figures, lines, results } = working
  const all = new Map(figures.map(({ code, value }) => [code, value]))
  const found = formulas[topic]!({
    of: (code) => all.get(code) ?? NaN,
    has: (code) => all.has(code),
    lines: lines.map((line) => Object.fromEntries(line.figures.map(({ code, value }) => [code, value]))),
  })
  for (const { code, value } of results) {
    const title = `${what}, ${topic} (${working.way}): ${code}`
    if (topic === 'targeted' && found.fewestHours !== undefined) {
      expect(value, title).toBeGreaterThanOrEqual(found.fewestHours)
      expect(value, title).toBeLessThanOrEqual(found.mostHours!)
      expectNearly(all.get('response'), found.response!, title)
    } else if (topic === 'odds') expect(Math.abs(value - found[code]!), title).toBeLessThan(1e-6)
    else expectNearly(value, found[code]!, title)
  }
}
