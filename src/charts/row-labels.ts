import { textWidth } from './text-width.ts'

/** A stretch of a row that is taken, in pixels. */
export interface Taken {
  readonly from: number
  readonly to: number
}

/** A mark that wants its word beside it. */
export interface Wanted<Name extends string> {
  readonly name: Name
  readonly text: string
  /** Where the mark begins and ends in a row, in pixels; null where the row has none. */
  readonly markIn: (row: number) => Taken | null
  /** Rows to try, best first. */
  readonly rows: readonly number[]
}

export interface RowLabel<Name extends string> {
  readonly name: Name
  readonly text: string
  readonly row: number
  readonly along: number
  /** Distance from there, in pixels. */
  readonly dx: number
  readonly anchor: 'start' | 'end'
}

const SIZE = 14
const GAP = 6
const CLEAR = 3

/**
 * Words beside their marks: each in its first row with room, right of the mark or left of it.
 * What fits nowhere is missing from the answer and belongs into a key.
 */
export function placeLabels<Name extends string>(
  wanted: readonly Wanted<Name>[],
  takenIn: (row: number) => readonly Taken[],
  length: number,
): RowLabel<Name>[] {
  const placed: (RowLabel<Name> & Taken)[] = []
  for (const { name, text, markIn, rows } of wanted) {
    const width = textWidth(text, SIZE)
    const isFree = (row: number, { from, to }: Taken, own: Taken) =>
      from >= 0 &&
      to <= length &&
      [
        ...takenIn(row).filter((one) => one.from !== own.from || one.to !== own.to),
        ...placed.filter((one) => one.row === row),
      ].every((one) => to + CLEAR <= one.from || from - CLEAR >= one.to)
    const found = rows
      .flatMap((row) => {
        const mark = markIn(row)
        if (mark === null) return []
        const right = {
          row,
          own: mark,
          anchor: 'start' as const,
          from: mark.to + GAP,
          to: mark.to + GAP + width,
        }
        const left = {
          row,
          own: mark,
          anchor: 'end' as const,
          from: mark.from - GAP - width,
          to: mark.from - GAP,
        }
        return [right, left]
      })
      .find(({ row, own, from, to }) => isFree(row, { from, to }, own))
    if (!found) continue
    const { row, anchor, from, to, own } = found
    const edge = anchor === 'start' ? own.to : own.from
    const dx = anchor === 'start' ? GAP : -GAP
    placed.push({ name, text, row, along: (edge / length) * 100, dx, anchor, from, to })
  }
  return placed.map(({ name, text, row, along, dx, anchor }) => ({ name, text, row, along, dx, anchor }))
}
