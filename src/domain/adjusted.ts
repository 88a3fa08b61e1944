import type { PersonPlan } from './coaching-plan.ts'

/** Further apart than half a point, score and attainment are both told. */
const APART = 0.005

/**
 * Adjusted: whether a person's place rests on a score that differs visibly from plain attainment, because
 * the periods were unequally strong.
 *
 * @source own: method, section 1
 * @example isAdjusted({ ...anna, score: 0.95, attainment: 0.9 }) // true
 */
export function isAdjusted({ score, attainment }: Pick<PersonPlan, 'score' | 'attainment'>): boolean {
  return score !== null && attainment !== null && Math.abs(score - attainment) > APART
}
