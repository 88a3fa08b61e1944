import { roundTicks } from './round-ticks.ts'
import type { Rule } from './row-rules.ts'
import { along, type Scale, scaleWithin } from './scale.ts'

export interface RowTick {
  readonly along: number
  readonly value: number
}

/** What rows beside a table share: axis, gridlines, rules, and where each row is. */
export interface RowFrame {
  readonly scale: Scale
  readonly ticks: readonly RowTick[]
  /** Line under the head; the rows begin there. */
  readonly head: number
  readonly rowHeight: number
  /** From the top of a row to the middle of its marks. */
  readonly middle: number
  readonly rules: readonly Rule[]
  readonly height: number
  /** Whether names and values stand above the marks, because no table is beside them. */
  readonly isNamed: boolean
  /** The least length it is shown at, in pixels. */
  readonly length: number
}

export interface RowLayout {
  readonly length: number
  readonly head: number
  readonly rowHeight: number
  readonly middle: number
  /** Margins before the lowest and after the highest value, in pixels of the least length. */
  readonly before: number
  readonly after: number
  readonly isNamed: boolean
}

/** Middle of the marks of a row, in pixels from the top. */
export function middleOf({ head, rowHeight, middle }: RowFrame, row: number): number {
  return head + row * rowHeight + middle
}

export function rowFrame(
  low: number,
  high: number,
  mostTicks: number,
  rules: readonly Rule[],
  layout: RowLayout,
): RowFrame {
  const { length, before, after, head, rowHeight, middle, isNamed } = layout
  const scale = scaleWithin(low, high, (before / length) * 100, (after / length) * 100)
  const ticks = roundTicks(low, high, mostTicks).map((value) => ({ value, along: along(scale, value) }))
  return {
    scale,
    ticks,
    head,
    rowHeight,
    middle,
    rules,
    height: head + rules.length * rowHeight,
    isNamed,
    length,
  }
}
