import type { Band } from '../domain/bands.ts'

export type MarkBand = Band | 'ramping' | 'unranked'

/** How much farther than a disc's radius the points of the diamond reach. */
const DIAMOND = 1.22

/** Below this radius nobody can see a half or a corner: all marks are discs, told apart by their fill. */
export const LEAST_SHAPED = 4

/** How far a mark reaches from its middle, in pixels, without its line. */
export function reachOf(band: MarkBand, radius: number): number {
  return band === 'top' && radius >= LEAST_SHAPED ? radius * DIAMOND : radius
}

/** The diamond of the top fifth round the origin, as an SVG path. */
export function diamondPath(radius: number): string {
  const reach = Number((radius * DIAMOND).toFixed(2))
  return `M0 ${-reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`
}

/** The inner, filled half of the edge's disc round the origin, on the side of the middle. */
export function halfPath(radius: number): string {
  return `M0 ${-radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}z`
}
