import type { BandConfidence } from './band-confidence.ts'
import { certainly } from './band-probabilities.ts'
import { bandsInOrder } from './bands.ts'
import type { Ranking } from './ranking.ts'

/**
 * The confidence with pins: a pinned person is certainly in the band that was set, in every draw.
 *
 * @param ranking with its pins
 * @example withPins(confidence, pinned(ranking, { 3: 'top' })).probabilities[3].top // 1
 */
export function withPins(confidence: BandConfidence, { ranked }: Ranking): BandConfidence {
  if (!ranked.some(({ isPinned }) => isPinned)) return confidence
  const bands = confidence.bands.slice()
  ranked.forEach(({ band, isPinned }, i) => {
    if (!isPinned) return
    for (let place = i; place < bands.length; place += ranked.length)
      bands[place] = bandsInOrder.indexOf(band)
  })
  const probabilities = confidence.probabilities.map((one, i) =>
    ranked[i]?.isPinned === true ? certainly(ranked[i].band) : one,
  )
  return { ...confidence, probabilities, bands }
}
