import { assumptions } from './assumptions.ts'
import { at } from './at.ts'
import type { CoachingPlan } from './coaching-plan.ts'
import { addedHours, type Money, moneyOf } from './money.ts'
import type { GainOf } from './sure-parts.ts'
import { resultPerMonth } from './weight.ts'

const FULL_EFFECT = 1

/**
 * Money of a plan: the targeted hours against today's, at the margin and cost that were entered.
 *
 * @returns null until a cost was entered, and where the results of the team are not known
 * @throws RangeError for a margin outside 0-1 or a negative cost
 * @source own: see `moneyOf`
 * @example planMoney(plan, gainOf)?.breakEvenShare // 0.15
 */
export function planMoney(
  {
    team,
    choices,
    ranking,
    hours,
    gains,
  }: Pick<CoachingPlan, 'team' | 'choices' | 'ranking' | 'hours' | 'gains'>,
  gainOf: GainOf,
): Money | null {
  const banded = ranking.ranked.map(({ person }) => at(team.people, person))
  const perMonth = resultPerMonth(banded, team.monthsPerPeriod)
  if (choices.money === undefined || perMonth === null || gains.targeted === null) return null
  const { hourlyCost, margin = assumptions.margin.value, isNewTime = false } = choices.money
  return moneyOf({
    gain: gains.targeted.expected,
    gainAtFullEffect: gainOf(hours.targeted, FULL_EFFECT)?.expected ?? 0,
    resultPerMonth: perMonth,
    monthsAhead: choices.monthsAhead ?? assumptions.monthsAhead.value,
    margin,
    hourlyCost,
    addedHoursPerMonth: addedHours(hours.targeted, hours.today, isNewTime),
  })
}
