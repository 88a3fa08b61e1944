import { at } from '../at.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { standings } from '../percentile-rank.ts'
import { figure, type Working, working } from './working.ts'

/**
 * Working of a person's percentile rank and band.
 *
 * p = (2L + E) / (2n); under 10 % weakest, under 20 % edge, over 80 % top, else middle
 *
 * @param person place in `Team.people`
 * @returns null where the person is not ranked
 * @example bandWorking(plan, 0)?.band // 'middle'
 */
export function bandWorking({ ranking }: CoachingPlan, person: number): Working | null {
  const { ranked, tooFew, allEqual } = ranking
  const place = ranked.findIndex((one) => one.person === person)
  const own = ranked[place]
  if (own === undefined) return null
  const { below, equal } = at(standings(ranked.map(({ score }) => score)), place)
  const way = own.isPinned
    ? 'setByYou'
    : allEqual
      ? 'allEqual'
      : tooFew
        ? 'tooFew'
        : ranked.length === 5
          ? 'ofFive'
          : 'ofMore'
  return working('band', way, {
    figures: [
      figure('below', below, 'count'),
      figure('equal', equal, 'count'),
      figure('ranked', ranked.length, 'count'),
    ],
    results: [figure('percentileRank', own.percentileRank, 'share')],
    band: own.band,
  })
}
