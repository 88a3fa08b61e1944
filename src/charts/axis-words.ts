import { textWidth } from './text-width.ts'

/** How an axis speaks: its numbers, and the unit once, after the last of them. */
export interface AxisWords {
  readonly tick: (value: number) => string
  readonly unit: string
}

export const AXIS_SIZE = 13

/** From the middle of a number to where the unit after it begins, in pixels. */
export function unitGap({ tick }: AxisWords, value: number): number {
  return Number((textWidth(tick(value), AXIS_SIZE) / 2 + 3).toFixed(1))
}
