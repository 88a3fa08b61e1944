import { assumptions } from '../assumptions.ts'
import { at } from '../at.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { assumed, figure, type Working, working } from './working.ts'

/**
 * Working of the people expected on quota: the sum of everybody's chance, before and after.
 *
 * @returns null where no odds are told
 * @example oddsWorking(plan)?.results[1].value // 4.15
 */
export function oddsWorking({ ranking, sure }: CoachingPlan): Working | null {
  const odds = sure?.odds
  if (odds === undefined || odds === null) return null
  return working('odds', 'sum', {
    lines: ranking.ranked.map(({ person }, i) => ({
      person,
      figures: [
        figure('chanceBefore', at(odds.before, i), 'share'),
        figure('chanceAfter', at(odds.after, i), 'share'),
      ],
    })),
    results: [
      figure('expectedBefore', odds.expectedBefore, 'number'),
      figure('expectedAfter', odds.expectedAfter, 'number'),
    ],
  })
}

/**
 * Working of a person's chance to be on quota.
 *
 * chance = share of the normal curve above (1 - level (1 + gain)) / sqrt(spread^2 + sigma^2 / M);
 * a level <= 0 ignores the gain
 *
 * @param person place in `Team.people`
 * @returns null where no odds are told, and where the person is not ranked
 * @example personOddsWorking(plan, 0)?.results[1].value // 0.47
 */
export function personOddsWorking(plan: CoachingPlan, person: number): Working | null {
  const { ranking, sure, choices, people } = plan
  const place = ranking.ranked.findIndex((one) => one.person === person)
  const odds = sure?.odds
  if (sure === undefined || odds === undefined || odds === null || place < 0) return null
  const { means, variances, sigma } = sure.confidence
  const level = at(means, place)
  const months = choices.monthsAhead ?? assumptions.monthsAhead.value
  const gain = level > 0 ? (at(people, person).gain?.expected ?? 0) : 0
  const deviation = Math.sqrt(at(variances, place) + sigma ** 2 / months)
  const apart = (lift: number) => (1 - level * (1 + lift)) / deviation
  return working('odds', 'person', {
    figures: [
      figure('level', level, 'ratio'),
      figure('spread', Math.sqrt(at(variances, place)), 'ratio'),
      figure('sigma', sigma, 'ratio'),
      assumed('monthsAhead', 'monthsAhead', months),
      figure('gain', gain, 'ratio'),
      figure('deviation', deviation, 'ratio'),
      figure('apartBefore', apart(0), 'number'),
      figure('apartAfter', apart(gain), 'number'),
    ],
    results: [
      figure('chanceBefore', at(odds.before, place), 'share'),
      figure('chanceAfter', at(odds.after, place), 'share'),
    ],
  })
}
