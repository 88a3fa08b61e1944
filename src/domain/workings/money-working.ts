import { sum } from '../answer.ts'
import { assumptions } from '../assumptions.ts'
import { at } from '../at.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { teamGain } from '../projection.ts'
import { resultPerMonth } from '../weight.ts'
import { gainsUnder, weightsIn } from './people-in-plan.ts'
import { assumed, figure, type Working, working } from './working.ts'

/**
 * Working of the break-even share: what the added hours cost, over what the whole effect would bring.
 *
 * share = added hours * hourly cost * M / (gain at share 1 * W * M * margin)
 *
 * @returns null where nothing is told in money
 * @example breakEvenWorking(plan)?.results[0].value // 0.147
 */
export function breakEvenWorking(plan: CoachingPlan): Working | null {
  const { team, ranking, choices, hours, sure } = plan
  const money = sure?.money
  const perMonth = resultPerMonth(
    ranking.ranked.map(({ person }) => at(team.people, person)),
    team.monthsPerPeriod,
  )
  if (money === undefined || money === null || choices.money === undefined || perMonth === null) return null
  const whole = teamGain(gainsUnder(plan, hours.targeted, 1), weightsIn(plan)).expected
  return working('breakEven', money.verdict, {
    figures: [
      figure('hoursPlanned', sum(hours.targeted), 'hours'),
      ...(hours.today === null ? [] : [figure('hoursBefore', sum(hours.today), 'hours', 'table')]),
      figure('addedHours', money.addedHoursPerMonth, 'hours'),
      figure('hourlyCost', choices.money.hourlyCost, 'amount', 'set'),
      assumed('monthsAhead', 'monthsAhead', choices.monthsAhead),
      figure('cost', money.cost, 'amount'),
      figure('wholeGain', whole, 'ratio'),
      figure('perMonth', perMonth, 'number', 'table'),
      assumed('margin', 'margin', choices.money.margin ?? assumptions.margin.value),
    ],
    results: money.breakEvenShare === null ? [] : [figure('breakEven', money.breakEvenShare, 'share')],
  })
}
