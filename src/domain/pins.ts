import { type Band, bandsInOrder } from './bands.ts'
import type { Ranking } from './ranking.ts'
import { requireThat } from './require.ts'

/** Bands set by the manager, by place in `Team.people`. */
export type Pins = Readonly<Record<number, Band>>

/**
 * The ranking with pins: a pin changes that person's shown band; everybody else stays, and so does n.
 *
 * @throws RangeError when a pin is no band
 * @source own: a manager may know what a table cannot
 * @example pinned(ranking, { 3: 'top' }).ranked[3].band // 'top'
 */
export function pinned(ranking: Ranking, pins: Pins): Ranking {
  for (const [place, band] of Object.entries(pins)) {
    requireThat(bandsInOrder.includes(band), `pins[${place}]`, band, `one of ${bandsInOrder.join(', ')}`)
  }
  const ranked = ranking.ranked.map((one) => {
    const band = pins[one.person]
    return band === undefined ? one : { ...one, band, isPinned: true }
  })
  return ranked.some(({ isPinned }) => isPinned) ? { ...ranking, ranked } : ranking
}
