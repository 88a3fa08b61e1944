import { assumptions } from '../domain/assumptions.ts'
import { type Change, type Gain, ordered, personGain } from '../domain/projection.ts'
import { responseOfBand } from '../domain/response.ts'
import { roundTicks } from './round-ticks.ts'

/** Whose gain a line of the drawing shows: the top fifth and the lowest tenth respond alike. */
export type CurveLine = 'middle' | 'edge' | 'ends'

export interface CurvePoint {
  /** Hours a month with one person. */
  readonly hours: number
  readonly gain: number
  /** Across the plot and down it, 0-100. */
  readonly along: number
  readonly down: number
}

export interface GainCurve {
  readonly layout: CurveLayout
  readonly lines: Readonly<Record<CurveLine, readonly CurvePoint[]>>
  /** The middle at the research's own low and high. */
  readonly low: readonly CurvePoint[]
  readonly ceiling: readonly CurvePoint[]
  readonly marked: readonly CurvePoint[]
  readonly hourTicks: readonly { readonly value: number; readonly along: number }[]
  readonly gainTicks: readonly { readonly value: number; readonly down: number }[]
  /** Where the words at the line ends stand, in pixels from the top. */
  readonly ends: Readonly<Record<CurveLine, number>>
}

/** The plot's place: shares of 100 across, pixels down. */
export interface CurveLayout {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
  readonly height: number
  readonly mostGainTicks: number
}

export const curveLayouts = {
  wide: { from: 7.5, to: 78.5, top: 39, bottom: 292, height: 330, mostGainTicks: 5 },
  narrow: { from: 10, to: 79, top: 38, bottom: 262, height: 300, mostGainTicks: 4 },
} as const satisfies Record<string, CurveLayout>

const STEPS_PER_HOUR = 10
const MARKED_HOURS = [1, 2, 3]
const LEAST_AXIS = 0.01
/** Words at the line ends: the middle's may have two lines. */
const LINE_HEIGHT = 17

/**
 * Gain in one person's result against hours a month, when coaching quality changes: the middle, the edge,
 * and both ends of the team.
 */
export function gainCurve(change: Change, layout: CurveLayout): GainCurve {
  const most = assumptions.fullEffectHours.value
  const hours = Array.from({ length: most * STEPS_PER_HOUR + 1 }, (_, i) => i / STEPS_PER_HOUR)
  const gainAt = (response: number, h: number): Gain => personGain(response, h, h, change)
  const ranges = hours.map((h) => ordered(gainAt(responseOfBand.middle, h)))
  const lowest = ranges.reduce((least, { low }) => Math.min(least, low), 0)
  const highest = Math.max(
    ranges.reduce((max, { ceiling }) => Math.max(max, ceiling), 0),
    lowest + LEAST_AXIS,
  )
  const down = (gain: number) => ((highest - gain) / (highest - lowest)) * 100
  const point = (h: number, gain: number): CurvePoint => ({
    hours: h,
    gain,
    along: (h / most) * 100,
    down: down(gain),
  })
  const lineOf = (response: number) => hours.map((h) => point(h, gainAt(response, h).expected))
  const lines = {
    middle: lineOf(responseOfBand.middle),
    edge: lineOf(responseOfBand.edge),
    ends: lineOf(responseOfBand.top),
  }
  return {
    layout,
    lines,
    low: hours.map((h, i) => point(h, ranges[i]?.low ?? 0)),
    ceiling: hours.map((h, i) => point(h, ranges[i]?.ceiling ?? 0)),
    marked: MARKED_HOURS.map((h) => point(h, gainAt(responseOfBand.middle, h).expected)),
    hourTicks: Array.from({ length: most + 1 }, (_, h) => ({ value: h, along: (h / most) * 100 })),
    gainTicks: roundTicks(lowest, highest, layout.mostGainTicks).map((value) => ({
      value,
      down: down(value),
    })),
    ends: spread(lines, layout),
  }
}

/** Words at the ends of lines that run close together are moved apart. */
function spread(lines: GainCurve['lines'], { top, bottom }: CurveLayout): Record<CurveLine, number> {
  const px = (line: CurveLine) => top + ((lines[line].at(-1)?.down ?? 0) / 100) * (bottom - top)
  const upward = (['middle', 'edge', 'ends'] as const).slice().sort((a, b) => px(b) - px(a))
  const ends = { middle: 0, edge: 0, ends: 0 }
  // From the lowest up: each keeps its own lines' room above the one below it, and above the hours.
  let limit = bottom + LINE_HEIGHT
  for (const line of upward) {
    ends[line] = Math.min(px(line), limit - (line === 'edge' ? 1 : 2) * LINE_HEIGHT)
    limit = ends[line]
  }
  return ends
}
