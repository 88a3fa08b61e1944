import type { BandProbabilities } from './band-probabilities.ts'
import type { Band } from './bands.ts'
import { requireThat } from './require.ts'

/** Bands as they are told: the lowest fifth is one, since weakest and edge share a border nobody can see. */
export type ToldBand = 'lowest' | 'middle' | 'top'

/** Confidence as shown: rounded to 5 %, never 0 or 100 %. */
export interface ShownConfidence {
  /** 0.05-0.95 in steps of 0.05. */
  readonly share: number
  /** 'under' reads "under 5 %", 'over' reads "over 95 %". */
  readonly limit: 'under' | 'over' | null
  readonly word: ConfidenceWord
}

export type ConfidenceWord = 'clear' | 'likely' | 'tossUp'

const STEPS = 20
/** Draws are counted in whole numbers: an exact half step must round up in every engine. */
const ALMOST = 1e-9

/**
 * Stated confidence: the probability of the shown band, with weakest and edge added together.
 *
 * @source own: nobody acts differently on the lowest tenth and on the tenth above, so one figure is told
 * @example statedConfidence('edge', { weakest: 0.2, edge: 0.3, middle: 0.5, top: 0 }) // 0.5
 */
export function statedConfidence(band: Band, probabilities: BandProbabilities): number {
  return byTold(probabilities)[toldBand(band)]
}

/**
 * Likelier band: another band that has a higher probability than the shown one; null when there is none.
 *
 * @example likelierBand('top', { weakest: 0, edge: 0.1, middle: 0.5, top: 0.4 }) // 'middle'
 */
export function likelierBand(band: Band, probabilities: BandProbabilities): ToldBand | null {
  const told = byTold(probabilities)
  const own = toldBand(band)
  const best = (['lowest', 'middle', 'top'] as const).reduce((a, b) => (told[b] > told[a] ? b : a))
  return told[best] > told[own] + ALMOST ? best : null
}

/**
 * Confidence as shown, with its word: from 80 % clear, from 60 % likely, else a toss-up, by the rounded number.
 *
 * @param stated 0-1
 * @throws RangeError when outside 0-1
 * @source own: a simulation of 2,000 draws is not good to the last per cent, nor is the model
 * @example shownConfidence(0.8755) // { share: 0.9, limit: null, word: 'clear' }
 */
export function shownConfidence(stated: number): ShownConfidence {
  requireThat(stated >= 0 && stated <= 1 + ALMOST, 'stated', stated, 'from 0 to 1')
  const step = Math.floor(stated * STEPS + 0.5 + ALMOST)
  const limit = step < 1 ? 'under' : step > STEPS - 1 ? 'over' : null
  const word = step >= 0.8 * STEPS ? 'clear' : step >= 0.6 * STEPS ? 'likely' : 'tossUp'
  return { share: Math.min(Math.max(step, 1), STEPS - 1) / STEPS, limit, word }
}

function toldBand(band: Band): ToldBand {
  return band === 'middle' || band === 'top' ? band : 'lowest'
}

function byTold({ weakest, edge, middle, top }: BandProbabilities): Record<ToldBand, number> {
  return { lowest: weakest + edge, middle, top }
}
