import { at } from '../at.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { assumed, figure, type Working, working } from './working.ts'

/** Draws are counted; people who share theirs may have halves. */
const whole = (draws: number) => Math.round(draws * 1e6) / 1e6

/**
 * Working of how sure a band is: in how many of the draws the person stands in it.
 *
 * sure = draws in the band / all draws, weakest and edge taken as one
 *
 * @param person place in `Team.people`
 * @returns null where the person is not ranked, and until the confidence is known
 * @example confidenceWorking(plan, 0)?.shown?.word // 'clear'
 */
export function confidenceWorking({ ranking, sure }: CoachingPlan, person: number): Working | null {
  const place = ranking.ranked.findIndex((one) => one.person === person)
  const own = ranking.ranked[place]
  if (own === undefined || sure === undefined) return null
  const { stated, shown } = at(sure.people, place)
  const { draws, reliability, sigma, basis } = sure.confidence
  if (stated === null) {
    return working('howSure', own.isPinned ? 'setByYou' : 'tooFew', { band: own.band })
  }
  return working('howSure', basis === 'data' ? 'counted' : 'assumed', {
    figures: [
      figure('drawsInBand', whole(stated * draws), 'count'),
      assumed('draws', 'draws', draws),
      figure('months', own.months, 'months', 'table'),
      figure('reliability', reliability, 'share'),
      figure('sigma', sigma, 'ratio'),
      assumed('priorA', 'reliabilityPriorA'),
      assumed('priorB', 'reliabilityPriorB'),
    ],
    results: [figure('stated', stated, 'share')],
    band: own.band,
    shown,
  })
}
