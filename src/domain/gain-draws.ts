import { assumptions } from './assumptions.ts'
import type { BandConfidence } from './band-confidence.ts'
import { bandsInOrder } from './bands.ts'
import { type Change, effectOfQuality, type Quality } from './projection.ts'
import { requireThat } from './require.ts'
import { responseOfBand } from './response.ts'
import { responseCurve } from './response-curve.ts'
import { triangular } from './triangular.ts'
import { SEED, uniformsFrom } from './uniform.ts'

/** What the plans are drawn for; lists have one entry a ranked person. */
export interface DrawnTeam extends Change {
  /** With its pins. */
  readonly confidence: BandConfidence
  /** Result per month, >= 0, not all 0. */
  readonly weights: readonly number[]
  /** Hours per month before. */
  readonly hoursBefore: readonly number[]
  readonly shareOfEffect: number
}

const BANDS = bandsInOrder.length

/**
 * Gain draws: the gain of the team under each plan, in as many worlds as there are draws, the same for all
 * plans. A world has its effect of coaching, its responses of the bands, its response curve and its bands.
 *
 * Per draw uE, weak, edge, top, tau: E triangular(low, expected, ceiling) by the shared uE;
 * m_weakest = 0.2 u, m_edge = u, m_middle = 1, m_top = 0.2 u; tau = 1.5 + 1.5 u; the bands are those of the
 * draw floor(d S / draws) of the confidence; without any, one uniform a person in canonical order.
 *
 * @param plans hours per month of each ranked person, one list a plan
 * @param draws a whole number > 0
 * @returns one list a plan, one gain a draw
 * @throws RangeError when the draws are not a whole number > 0
 * @source own: draws for each person alone would be wrong, there are always six middles in ten
 * @example gainDraws([targeted, equal], drawn)[0].length // 2000
 */
export function gainDraws(
  plans: readonly (readonly number[])[],
  team: DrawnTeam,
  draws: number = assumptions.draws.value,
): Float64Array[] {
  requireThat(Number.isInteger(draws) && draws > 0, 'draws', draws, 'a whole number > 0')
  const { confidence, weights, shareOfEffect } = team
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  requireThat(total > 0, 'sum of weights', total, '> 0')
  const uniform = uniformsFrom(SEED)
  const mixes = plans.map((hours) => mixOf(team.hoursBefore, hours))
  const gains = plans.map(() => new Float64Array(draws))
  let shown = -1
  for (let d = 0; d < draws; d++) {
    const uE = uniform()
    const today = shareOfEffect * effectAt(uE, team.qualityToday)
    const planned = shareOfEffect * effectAt(uE, team.qualityPlanned)
    const responses = [
      2 * responseOfBand.weakest * uniform(),
      2 * responseOfBand.edge * uniform(),
      responseOfBand.middle,
      2 * responseOfBand.top * uniform(),
    ]
    const { tauShortest, tauLongest } = assumptions
    const tau = tauShortest.value + (tauLongest.value - tauShortest.value) * uniform()
    const vector = Math.floor((d * confidence.draws) / draws)
    if (confidence.draws === 0 || vector !== shown) {
      const bands = confidence.draws === 0 ? drawnBands(confidence, uniform) : vectorOf(confidence, vector)
      for (const mix of mixes) mix.weigh(bands, weights)
      shown = vector
    }
    mixes.forEach((mix, plan) => {
      const sum = mix.sum((hours) => responseCurve(hours, tau), responses, today, planned)
      const drawn = gains[plan]
      if (drawn) drawn[d] = sum / total
    })
  }
  return gains
}

function effectAt(u: number, quality: Quality): number {
  const { low, expected, ceiling } = effectOfQuality[quality]
  return triangular(u, low, expected, ceiling)
}

function vectorOf({ bands, means }: BandConfidence, vector: number): Uint8Array {
  return bands.subarray(vector * means.length, (vector + 1) * means.length)
}

/** One uniform a person, over weakest, edge, middle, top in this order. */
function drawnBands({ canonical, probabilities }: BandConfidence, uniform: () => number): Uint8Array {
  const bands = new Uint8Array(canonical.length)
  for (const i of canonical) {
    const u = uniform()
    let [band, below] = [0, 0]
    for (const name of bandsInOrder) {
      below += probabilities[i]?.[name] ?? 0
      if (u < below) break
      band += 1
    }
    bands[i] = Math.min(band, BANDS - 1)
  }
  return bands
}

/**
 * People of the same hours before and after gain alike in the same band, so a draw needs one gain for each
 * of these kinds, and the weight that stands in it.
 */
function mixOf(before: readonly number[], after: readonly number[]) {
  const kinds: { readonly before: number; readonly after: number }[] = []
  const places = new Map<string, number>()
  const kindOf = Uint32Array.from(before, (from, i) => {
    const to = after[i] ?? 0
    const key = `${from} ${to}`
    const place = places.get(key) ?? kinds.push({ before: from, after: to }) - 1
    places.set(key, place)
    return place * BANDS
  })
  const weighed = new Float64Array(kinds.length * BANDS)
  return {
    weigh(bands: Uint8Array, weights: readonly number[]): void {
      weighed.fill(0)
      for (let i = 0; i < kindOf.length; i++) {
        const place = (kindOf[i] ?? 0) + (bands[i] ?? 0)
        weighed[place] = (weighed[place] ?? 0) + (weights[i] ?? 0)
      }
    },
    sum(
      curve: (hours: number) => number,
      responses: readonly number[],
      today: number,
      planned: number,
    ): number {
      let sum = 0
      kinds.forEach((kind, k) => {
        const from = today === 0 ? 0 : today * curve(kind.before)
        const to = planned === 0 ? 0 : planned * curve(kind.after)
        for (let band = 0; band < BANDS; band++) {
          const m = responses[band] ?? 0
          sum += (weighed[k * BANDS + band] ?? 0) * ((1 + m * to) / (1 + m * from) - 1)
        }
      })
      return sum
    },
  }
}
