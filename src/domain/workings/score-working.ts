import { assumptions } from '../assumptions.ts'
import { at } from '../at.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { fitPeriods } from '../score.ts'
import { assumed, figure, type Working, working } from './working.ts'

/**
 * Working of a person's banding score: every usable period, less what it brought to everybody.
 *
 * score = sum(months (x - effect)) / sum(months)
 *
 * @param person place in `Team.people`
 * @returns null where the person is not ranked
 * @example scoreWorking(plan, 0)?.results[0].value // 0.9933
 */
export function scoreWorking({ team, ranking }: CoachingPlan, person: number): Working | null {
  const { ranked, usable } = ranking
  const own = ranked.find((one) => one.person === person)
  if (own === undefined) return null
  const shrinkage = assumptions.periodShrinkageMonths.value
  const { periodEffects, isAdjusted } = fitPeriods(
    ranked.map((one) => at(usable.metric, one.person)),
    ranked.map((one) => at(usable.weight, one.person)),
    shrinkage,
  )
  const code = team.basis === 'result' ? 'ofMean' : 'periodAttainment'
  const lines = at(usable.metric, person).flatMap((x, period) => {
    if (x === null) return []
    const [effect, weight] = [at(periodEffects, period), at(at(usable.weight, person), period)]
    const figures = [
      figure(code, x, 'ratio', 'table'),
      ...(isAdjusted ? [figure('periodEffect', effect, 'ratio')] : []),
      figure('monthsCounted', weight, 'months'),
      figure('product', weight * (x - effect), 'number'),
    ]
    return [{ period, figures }]
  })
  return working('score', isAdjusted ? 'adjusted' : 'plain', {
    figures: [
      figure(
        'productSum',
        lines.reduce((sum, { figures }) => sum + (figures.at(-1)?.value ?? 0), 0),
        'number',
      ),
      figure('months', own.months, 'months', 'table'),
      ...(isAdjusted ? [assumed('shrinkage', 'periodShrinkageMonths')] : []),
    ],
    lines,
    results: [figure('score', own.score, 'ratio')],
  })
}
