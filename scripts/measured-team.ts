import { beliefOf } from '../src/domain/belief.ts'
import { type CoachingChoices } from '../src/domain/coaching-plan.ts'
import { surePlan } from '../src/domain/sure-plan.ts'
import { normalsFrom } from '../src/domain/normal.ts'
import type { Team } from '../src/domain/team.ts'
import { uniformsFrom } from '../src/domain/uniform.ts'

const MONTHS = 12
const QUOTA = 100

/** A team of so many people over a year, with a gap here and there: the same at each run. */
export function teamToMeasure(people: number): Team {
  const uniform = uniformsFrom(people)
  const normal = normalsFrom(uniform)
  const periods = Array.from({ length: MONTHS }, (_, month) => `M${month + 1}`)
  return {
    basis: 'quota',
    monthsPerPeriod: 1,
    periods,
    people: Array.from({ length: people }, (_, i) => {
      const level = QUOTA * (1 + 0.2 * normal())
      return {
        name: `Person ${i + 1}`,
        results: periods.map(() => (uniform() < 0.05 ? null : Math.round(level + 25 * normal()))),
        quotas: periods.map(() => QUOTA),
        attainments: periods.map(() => null),
        hoursToday: null,
      }
    }),
  }
}

export function choicesToMeasure(team: Team, hoursPerPerson = 2): CoachingChoices {
  const hoursPerMonth = hoursPerPerson * team.people.length
  return { hoursPerMonth, qualityToday: 'poor', qualityPlanned: 'average', money: { hourlyCost: 40 } }
}

/** Milliseconds of a whole plan, from a table of numbers to ranges, odds and money. */
export function timeOfPlan(team: Team): number {
  return timeOf(() => surePlan(team, choicesToMeasure(team), beliefOf(team)))
}

/** Milliseconds that something takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle of several times, so that one interruption does not decide. */
export function usualTime(times: number, measure: () => number): number {
  const all = Array.from({ length: times }, measure).sort((a, b) => a - b)
  return all[times >> 1] ?? NaN
}
