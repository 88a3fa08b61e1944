import { assumptions } from '../assumptions.ts'
import { at } from '../at.ts'
import { bandConfidence } from '../band-confidence.ts'
import type { AnyPlan, CoachingPlan } from '../coaching-plan.ts'
import { gainDraws } from '../gain-draws.ts'
import { withPins } from '../pinned-confidence.ts'
import { ordered, teamGain } from '../projection.ts'
import { quantilePlace } from '../quantile.ts'
import { drawnTeam, ofRanked } from '../sure-parts.ts'
import { gainsUnder, hoursUnder, weightsIn } from './people-in-plan.ts'
import { assumed, type Figure, figure, type Working, working } from './working.ts'

/**
 * Working of the likely range of a plan: its draws in a row, and the two between which a tenth ends.
 *
 * P10 = under + part (over - under), of the draws next to the first tenth; P90 likewise
 *
 * @returns null until the range is known, and where the plan cannot be told
 * @example rangeWorking(plan, 'targeted')?.results[0].value // 0.0324
 */
export function rangeWorking(plan: CoachingPlan, name: AnyPlan): Working | null {
  const range = plan.sure?.ranges[name]
  const planned = hoursUnder(plan, name)
  if (plan.sure === undefined || range === undefined || planned === null) return null
  const weights = weightsIn(plan)
  const [drawn = new Float64Array(0)] = gainDraws(
    [ofRanked(plan.ranking, planned)],
    // The draws do not leave the engine with the plan: they are drawn again, and come out the same.
    drawnTeam(plan, withPins(bandConfidence(plan.team, plan.ranking), plan.ranking), weights),
  )
  const sorted = drawn.slice().sort()
  const next = (share: number, code: string): Figure[] => {
    const { below, part } = quantilePlace(sorted.length, share)
    return [
      figure(`${code}Place`, below + 1, 'count'),
      figure(`${code}Under`, at(sorted, below), 'ratio'),
      figure(`${code}Over`, at(sorted, Math.min(below + 1, sorted.length - 1)), 'ratio'),
      figure(`${code}Part`, part, 'number'),
    ]
  }
  const { ceiling } = ordered(teamGain(gainsUnder(plan, planned), weights))
  return working('likelyRange', 'tenths', {
    figures: [
      assumed('draws', 'draws', sorted.length),
      ...next(0.1, 'low'),
      ...next(0.9, 'high'),
      figure('ceiling', ceiling, 'ratio'),
    ],
    results: [
      figure('p10', range.p10, 'ratio'),
      figure('p90', range.p90, 'ratio'),
      figure('upTo', range.upTo, 'ratio'),
    ],
  })
}

/**
 * Working of "ahead of equal": the draws in which a plan leads by enough to see.
 *
 * ahead = draws ahead / all draws
 *
 * @returns null until it is known; `sameHours` where the plan is an equal split
 * @example aheadWorking(plan, 'targeted')?.results[0].value // 0.93
 */
export function aheadWorking({ sure }: CoachingPlan, name: AnyPlan): Working | null {
  const range = sure?.ranges[name]
  if (range === undefined) return null
  if (range.aheadOfEqual === null) return working('aheadOfEqual', 'sameHours')
  const draws = assumptions.draws.value
  return working('aheadOfEqual', 'counted', {
    figures: [
      figure('drawsAhead', Math.round(range.aheadOfEqual * draws), 'count'),
      assumed('draws', 'draws', draws),
      assumed('lead', 'visibleLead'),
    ],
    results: [figure('ahead', range.aheadOfEqual, 'share')],
  })
}
