import { beliefOf } from '../../src/domain/belief.ts'
import { type CoachingChoices, coachingPlan, type CoachingPlan } from '../../src/domain/coaching-plan.ts'
import type { Change } from '../../src/domain/projection.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { aPerson } from '../domain/a-team.ts'

/** A team by one attainment each: Person 1, Person 2 ... */
export function teamOf(attainments: readonly number[], hoursToday: readonly number[] = []): Team {
  const people = attainments.map((attainment, i) =>
    aPerson({ name: `Person ${i + 1}`, attainments: [attainment], hoursToday: hoursToday[i] ?? null }),
  )
  return { basis: 'attainment', monthsPerPeriod: 1, periods: ['P1'], people }
}

const poorToAverage: Change = { qualityToday: 'poor', qualityPlanned: 'average' }

export function planOf(team: Team, hoursPerMonth = 2 * team.people.length): CoachingPlan {
  return coachingPlan(team, { hoursPerMonth, ...poorToAverage })
}

/** The plan that knows how sure its bands are, as far as two hundred draws can tell. */
export function surePlanOf(
  team: Team,
  { hoursPerMonth = 2 * team.people.length, pins = {}, ...change }: Partial<CoachingChoices> = {},
): CoachingPlan {
  return surePlan(team, { hoursPerMonth, pins, ...poorToAverage, ...change }, beliefOf(team, 200), 200)
}

export function namesOf({ team }: CoachingPlan): string[] {
  return team.people.map(({ name }) => name)
}

/** Attainments that swing round 95 %, the same ones each time. */
export function spreadOut(people: number, width = 0.8): number[] {
  return Array.from({ length: people }, (_, i) => 0.95 + width * (((i * 0.6180339887) % 1) - 0.5))
}

/** The ten people of the sample, by pooled attainment. */
export const ten = [0.992, 0.514, 1.218, 0.83, 1.107, 0.8, 1.027, 1.18, 0.763, 0.846]
export const tenHours = [1.5, 4, 3, 1, 1.5, 1, 1.5, 3, 2.5, 1]
