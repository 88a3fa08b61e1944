import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'

const STEP = 5

/**
 * Default hours: what a manager's coaching month is taken to be before anything is typed.
 *
 * 2 h a person, rounded to 5 h, at least 5 h
 *
 * @param people everybody in the team, >= 0
 * @returns hours per month
 * @source own: two hours a person is where the reports begin to see full quota
 * @example defaultHours(10) // 20
 */
export function defaultHours(people: number): number {
  requireThat(people >= 0, 'people', people, '>= 0')
  return Math.max(STEP, Math.round((assumptions.defaultHoursPerPerson.value * people) / STEP) * STEP)
}

/** Upper end of the hours slider: the larger of 60 h and 5 h a person. */
export function mostHours(people: number): number {
  return Math.max(60, assumptions.capHours.value * people)
}
