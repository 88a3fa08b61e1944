import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type CoachingChoices, type CoachingPlan, coachingPlan } from '../../src/domain/coaching-plan.ts'
import type { PlanName } from '../../src/domain/plan-hours.ts'
import type { Person, Team } from '../../src/domain/team.ts'
import { arbitraryTeam } from './arbitrary-team.ts'
import { law } from './law.ts'
import { expectNearly } from './nearly.ts'

type Plan = (team: Team, choices: CoachingChoices) => CoachingPlan

const SESSION = 0.5
const CAP = 5
const quality = fc.constantFrom('poor', 'average', 'best')
const choices: fc.Arbitrary<CoachingChoices> = fc.record({
  hoursPerMonth: fc.oneof(
    fc.integer({ min: 0, max: 120 }).map((halves) => halves / 2),
    fc.integer({ min: 0, max: 2500 }).map((tenths) => tenths / 10),
  ),
  qualityToday: quality,
  qualityPlanned: quality,
})

const sum = (hours: readonly number[]) => hours.reduce((total, one) => total + one, 0)
/** The plans that are made, not entered. */
const made = ({ hours: { targeted, equal, extremes } }: CoachingPlan) =>
  [targeted, equal, ...(extremes === null ? [] : [extremes])] as const

const mapCells = (team: Team, change: (cell: number) => number): Team => ({
  ...team,
  people: team.people.map((one): Person => {
    const all = (cells: readonly (number | null)[]) =>
      cells.map((cell) => (cell === null ? null : change(cell)))
    return { ...one, results: all(one.results), quotas: all(one.quotas) }
  }),
})
const withPeople = (team: Team, people: readonly Person[]): Team => ({ ...team, people })

/** Nobody can be told from another by name and distance from 100 %: the only case in which rows may matter. */
const sameClaim = (plan: CoachingPlan, person: number): string => {
  const { name, score } = plan.people[person] ?? { name: '', score: null }
  return `${name}|${score === null ? 'listed' : Math.floor(Math.abs(score - 1) * 1e9 + 0.5)}`
}
/** Hours by claim: people of one claim may swap theirs. */
function hoursByClaim(plan: CoachingPlan, hours: readonly number[] | null): [string, number][] | null {
  if (hours === null) return null
  const rows = hours.map((one, person): [string, number] => [sameClaim(plan, person), one])
  return rows.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y))
}
const byPlan = (plan: CoachingPlan) =>
  Object.entries(plan.gains) as [PlanName, CoachingPlan['gains'][PlanName]][]

function expectSameGains(found: CoachingPlan, expected: CoachingPlan): void {
  for (const [name, gain] of byPlan(expected)) {
    if (gain === null) expect(found.gains[name]).toBeNull()
    else expectNearly(found.gains[name]?.expected, gain.expected, name)
  }
  expectNearly(found.howWell, expected.howWell, 'howWell')
  expectNearly(found.who, expected.who, 'who')
}

describe('the laws of the coaching plan', () => {
  law<Plan>('scaling results and quotas together changes nothing', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(
        arbitraryTeam(['quota', 'result']),
        choices,
        fc.constantFrom(0.001, 0.7, 3, 1000),
        (team, chosen, factor) => {
          const before = plan(team, chosen)
          const after = plan(
            mapCells(team, (cell) => cell * factor),
            chosen,
          )
          const ranks = ({ people }: CoachingPlan) =>
            people.map(({ band, percentileRank }) => ({ band, percentileRank }))
          expect(ranks(after)).toEqual(ranks(before))
          expect(after.hours).toEqual(before.hours)
          expectSameGains(after, before)
        },
      ),
    mistakes: {
      'small amounts are taken for nothing': (team, chosen) =>
        coachingPlan(
          mapCells(team, (cell) => (Math.abs(cell) < 4 ? 0 : cell)),
          chosen,
        ),
    },
  })

  law<Plan>('the order of the rows changes nothing, two people of one name and equal values apart', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(
        arbitraryTeam(),
        choices,
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        (team, chosen, dice) => {
          const rows = team.people.map((_, i) => i).sort((a, b) => (dice[a] ?? 0) - (dice[b] ?? 0) || a - b)
          const before = plan(team, chosen)
          const after = plan(
            withPeople(
              team,
              rows.map((row) => team.people[row]).filter((one) => one !== undefined),
            ),
            chosen,
          )
          rows.forEach((row, place) => {
            const [one, other] = [before.people[row], after.people[place]]
            expect([other?.band, other?.percentileRank]).toEqual([one?.band, one?.percentileRank])
            if (typeof one?.score === 'number') expectNearly(other?.score, one.score, 'score')
          })
          for (const name of ['targeted', 'equal', 'extremes'] as const) {
            expect(hoursByClaim(after, after.hours[name])).toEqual(hoursByClaim(before, before.hours[name]))
          }
          const claims = new Set(before.ranking.ranked.map(({ person }) => sameClaim(before, person)))
          if (claims.size === before.ranking.ranked.length) expectSameGains(after, before)
        },
      ),
    mistakes: {
      'names do not break ties': (team, chosen) => {
        const unnamed = coachingPlan(
          withPeople(
            team,
            team.people.map((one) => ({ ...one, name: '' })),
          ),
          chosen,
        )
        return {
          ...unnamed,
          people: unnamed.people.map((one, i) => ({ ...one, name: team.people[i]?.name ?? '' })),
        }
      },
    },
    runs: 300,
  })

  law<Plan>('the same input gives the same output, and is left as it was', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, (team, chosen) => {
        const copy = structuredClone(team)
        const first = plan(deepFrozen(team), Object.freeze(chosen))
        expect(plan(copy, { ...chosen })).toEqual(first)
        expect(team).toEqual(copy)
      }),
    mistakes: { 'the plan remembers how often it was asked': everLonger() },
  })

  law<Plan>('planned and free hours make H, in whole sessions', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, (team, chosen) => {
        const found = plan(team, chosen)
        const { ranked, listed } = found.ranking
        const whole = Math.floor(chosen.hoursPerMonth / SESSION + 1e-9) * SESSION
        const offTop = Math.min(whole, listed.length * SESSION)
        for (const hours of made(found)) {
          expect(hours.every((one) => Number.isInteger(one / SESSION) && one >= 0)).toBe(true)
          expect(sum(listed.map((person) => hours[person] ?? NaN))).toBe(offTop)
          expect(hours.length).toBe(team.people.length)
        }
        expect(sum(found.hours.equal)).toBe(ranked.length === 0 ? offTop : whole)
        expect(sum(found.hours.targeted)).toBe(offTop + Math.min(whole - offTop, ranked.length * CAP))
        if (found.hours.extremes) expect(sum(found.hours.extremes)).toBe(whole)
      }),
    mistakes: {
      'listed people come on top': (team, chosen) => {
        const { ranking } = coachingPlan(team, chosen)
        return coachingPlan(team, {
          ...chosen,
          hoursPerMonth: chosen.hoursPerMonth + ranking.listed.length * SESSION,
        })
      },
    },
  })

  law<Plan>('floors and caps hold for everybody who is ranked', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, (team, chosen) => {
        const { ranking, hours } = plan(team, chosen)
        const isEnough = chosen.hoursPerMonth >= team.people.length * SESSION
        for (const { person } of ranking.ranked) {
          expect(hours.targeted[person]).toBeLessThanOrEqual(isEnough ? CAP : SESSION)
          if (isEnough) expect(hours.targeted[person]).toBeGreaterThanOrEqual(SESSION)
        }
      }),
    mistakes: {
      'the plan is the equal one': (team, chosen) => {
        const found = coachingPlan(team, chosen)
        return { ...found, hours: { ...found.hours, targeted: found.hours.equal } }
      },
    },
  })

  law<Plan>('people who tie have one band and hours within a session, in every plan', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, (team, chosen) => {
        const found = plan(team, chosen)
        const { ranked } = found.ranking
        for (const rank of new Set(ranked.map(({ percentileRank }) => percentileRank))) {
          const group = ranked.filter(({ percentileRank }) => percentileRank === rank)
          expect(new Set(group.map(({ band }) => band)).size).toBe(1)
          for (const hours of made(found)) {
            const theirs = group.map(({ person }) => hours[person] ?? NaN)
            expect(Math.max(...theirs) - Math.min(...theirs)).toBeLessThanOrEqual(SESSION)
          }
        }
      }),
    mistakes: {
      'the first row gets two sessions more': (team, chosen) => {
        const found = coachingPlan(team, chosen)
        const targeted = found.hours.targeted.map((one, i) => (i === 0 ? one + 2 * SESSION : one))
        return { ...found, hours: { ...found.hours, targeted } }
      },
    },
  })

  law<Plan>('one more session never takes hours from anyone, in every plan', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, (team, chosen) => {
        const before = made(plan(team, chosen))
        const after = made(plan(team, { ...chosen, hoursPerMonth: chosen.hoursPerMonth + SESSION }))
        before.forEach((hours, which) => {
          expect(after[which]?.every((one, person) => one >= (hours[person] ?? NaN))).toBe(true)
        })
      }),
    mistakes: {
      'long plans are cut': (team, chosen) =>
        coachingPlan(team, { ...chosen, hoursPerMonth: chosen.hoursPerMonth % 40 }),
    },
  })

  law<Plan>('how well and who make up the gain of the plan, which is 0 where today is kept', {
    subject: coachingPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, (team, chosen) => {
        const { gains, howWell, who, hours, ranking } = plan(team, chosen)
        expectNearly(howWell + who, gains.targeted?.expected ?? 0)
        const kept = hours.today === null ? gains.equal : gains.today
        expectNearly(howWell, kept?.expected ?? 0)
        if (chosen.qualityToday === chosen.qualityPlanned) expect(howWell).toBe(0)
        expect(gains.targeted === null).toBe(ranking.ranked.length === 0)
      }),
    mistakes: {
      'better coaching is counted twice': (team, chosen) => {
        const found = coachingPlan(team, chosen)
        return { ...found, who: found.who + found.howWell }
      },
    },
  })
})

function everLonger(): Plan {
  let calls = 0
  return (team, chosen) =>
    coachingPlan(team, { ...chosen, hoursPerMonth: chosen.hoursPerMonth + SESSION * calls++ })
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen)
  return value
}
