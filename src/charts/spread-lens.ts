import type { CoachingPlan } from '../domain/coaching-plan.ts'
import type { ConfidenceWord } from '../domain/stated-confidence.ts'
import { along, type Scale } from './scale.ts'

/** Where a person could really stand: the middle 90 % of what is believed of the level, in units of the score. */
export interface Spread {
  readonly person: number
  readonly low: number
  readonly mean: number
  readonly high: number
  readonly word: ConfidenceWord
}

/** A spread on a scale, cut at the box. Places and widths are shares of 100. */
export interface Lens {
  readonly along: number
  readonly width: number
  /** The stretch of the whole shape that is inside the box: from -1 to 1 when all of it is. */
  readonly from: number
  readonly to: number
  readonly isUnsure: boolean
}

/** 90 % of a normal distribution are within this many standard deviations. */
export const CUT = 1.6448536269514722

/** The normal density between the cuts, mirrored, from -1 to 1 both ways: within a hundredth by two curves. */
export const lensPath = 'M-1 0C-.6-.38-.34-1 0-1S.6-.38 1 0C.6.38.34 1 0 1S-.6.38-1 0z'

/** Spreads of everybody whose band is not certain; none before the confidence is known. */
export function spreadsOf({ sure }: Pick<CoachingPlan, 'sure'>): Spread[] {
  return (sure?.people ?? []).flatMap(({ person, shown }, i): Spread[] => {
    const mean = sure?.confidence.means[i]
    if (shown === null || mean === undefined) return []
    const reach = CUT * Math.sqrt(sure?.confidence.variances[i] ?? 0)
    return [{ person, low: mean - reach, mean, high: mean + reach, word: shown.word }]
  })
}

/**
 * The lens of a spread on a scale.
 *
 * @example lensOn({ from: 0, to: 1 }, { person: 0, low: 0.2, mean: 0.3, high: 0.4, word: 'clear' }).width // 20
 */
export function lensOn(scale: Scale, { low, high, word }: Spread): Lens {
  const whole = along(scale, high) - along(scale, low)
  const from = inBox(along(scale, low))
  const to = inBox(along(scale, high))
  // A spread hardly wider than the rounding of its own place must not stick out of itself.
  const within = (place: number) =>
    whole === 0 ? 0 : Math.min(Math.max(((place - along(scale, low)) / whole) * 2 - 1, -1), 1)
  return { along: from, width: to - from, from: within(from), to: within(to), isUnsure: word === 'tossUp' }
}

const inBox = (place: number) => Math.min(Math.max(place, 0), 100)
