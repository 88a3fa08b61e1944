import { type MarkBand, reachOf } from './band-mark.ts'

export interface Stackable {
  /** Middle of the mark, in pixels, in ascending order. */
  readonly x: number
  readonly band: MarkBand
}

export interface Stack {
  /** Level of each mark, 0 on the line. */
  readonly levels: readonly number[]
  /** Height of a level, in pixels. */
  readonly pitch: number
  /** How far the highest mark reaches above the line, in pixels. */
  readonly height: number
}

const GAP = 1

/**
 * Marks that would touch, stacked upward: each takes the lowest level where it touches nobody.
 *
 * @example stackUpward([{ x: 0, band: 'middle' }, { x: 4, band: 'middle' }], 6).levels // [0, 1]
 */
export function stackUpward(marks: readonly Stackable[], radius: number): Stack {
  const ends: number[] = []
  const levels = marks.map(({ x, band }) => {
    const reach = reachOf(band, radius)
    const free = ends.findIndex((end) => x - reach >= end + GAP)
    const level = free === -1 ? ends.length : free
    ends[level] = x + reach
    return level
  })
  const pitch = 2 * widestInTouch(marks, levels, radius) + GAP
  const top = levels.reduce((most, level) => Math.max(most, level), 0)
  return { levels, pitch, height: top * pitch + radius * 1.22 }
}

/** Diamonds are taller than discs: where one is stacked, every level has to be as high as they are. */
function widestInTouch(marks: readonly Stackable[], levels: readonly number[], radius: number): number {
  const tall = reachOf('top', radius)
  const isTallStacked = marks.some(
    ({ band, x }, i) =>
      band === 'top' &&
      marks.some(
        (other, j) => Math.abs((levels[i] ?? 0) - (levels[j] ?? 0)) === 1 && Math.abs(other.x - x) < 2 * tall,
      ),
  )
  return isTallStacked ? tall : radius
}
