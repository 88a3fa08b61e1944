import type { AnyPlan } from '../domain/coaching-plan.ts'
import type { GainRow } from '../domain/gain-rows.ts'
import { type RowFrame, rowFrame, type RowLayout } from './row-frame.ts'

/** A likely range with its expected value, in its row of the table. */
export interface GainMark {
  readonly plan: AnyPlan
  readonly row: number
  readonly low: number
  readonly expected: number
  readonly high: number
}

export interface GainsRows {
  readonly frame: RowFrame
  /** None while the ranges are being worked out. */
  readonly marks: readonly GainMark[]
  readonly barHeight: number
  /** Radius of the plan's disc, and of the others' rings. */
  readonly radius: { readonly plan: number; readonly other: number }
}

/** Beside the table, and with names of its own on a phone. */
export const gainsLayouts = {
  beside: { length: 376, head: 60, rowHeight: 36, middle: 18, before: 14, after: 24, isNamed: false },
  phone: { length: 288, head: 30, rowHeight: 46, middle: 31, before: 8, after: 20, isNamed: true },
} as const satisfies Record<string, RowLayout>

const LEAST_AXIS = 0.01
const MOST_TICKS = 5

/** Gains as rows: a bar for the likely range, a disc at the expected gain; one row a plan, as in the table. */
export function gainsRows(rows: readonly GainRow[], layout: RowLayout): GainsRows {
  const marks = rows.flatMap(({ plan, figures }, row): GainMark[] =>
    figures === null ? [] : [{ plan, row, low: figures.p10, expected: figures.expected, high: figures.p90 }],
  )
  const low = marks.reduce((least, mark) => Math.min(least, mark.low, mark.expected), 0)
  const high = marks.reduce((most, mark) => Math.max(most, mark.high, mark.expected), 0)
  const rules = rows.map((_, i) => (i === rows.length - 1 ? ('axis' as const) : ('hair' as const)))
  const frame = rowFrame(low, Math.max(high, low + LEAST_AXIS), MOST_TICKS, rules, layout)
  return { frame, marks, barHeight: 10, radius: { plan: 6, other: 5 } }
}
