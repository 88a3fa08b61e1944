import type { Column } from './columns.ts'
import { columnFormat } from './number-format.ts'
import { parseNumber } from './parse-number.ts'
import type { NumberFormat } from './reading.ts'
import { scaledShape } from './scaled-shape.ts'
import { type Cell, cellOf } from './table.ts'

/** Written alike in every convention, or with one or two decimals behind a point. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d\d?)?$/

/** The amounts of a long list while it is being read. */
export interface AmountNotes {
  readonly note: (row: number, raw: string) => void
  /** The column with what can tell how its numbers are written. */
  readonly columnOf: (sample: Column) => Column
  /** One a row, NaN for none; and the cells that say something else than a number, by row. */
  readonly read: (
    format: NumberFormat,
    readsShort?: boolean,
  ) => {
    readonly amounts: Float64Array
    readonly wrong: ReadonlyMap<number, string>
  }
  /** Cells that are more than digits, by row; and how many are digits alone. */
  readonly marked: () => { readonly cells: ReadonlyMap<number, Cell>; readonly bare: number }
}

/**
 * Deal amounts: the amounts of a long list, taken in one pass. Most are written plainly and mean the same in
 * every convention; only the others are kept and taken apart.
 *
 * @param rows how many
 */
export function amountNotes(rows: number): AmountNotes {
  const plain = new Float64Array(rows).fill(Number.NaN)
  const others = new Map<number, Cell>()
  const errors = new Map<number, Cell>()
  const seen = new Map<string, Cell>()
  let bare = 0
  const examples: { whole?: string; decimal?: string } = {}
  return {
    note: (row, raw) => {
      if (raw === '') return
      if (PLAIN.test(raw)) {
        plain[row] = Number(raw)
        bare += 1
        if (raw.includes('.')) examples.decimal ??= raw
        else examples.whole ??= raw
      } else {
        let cell = seen.get(raw)
        if (cell === undefined) seen.set(raw, (cell = cellOf(raw, scaledShape)))
        if (!cell.missing) others.set(row, cell)
        else if (cell.isError) errors.set(row, cell)
      }
    },
    columnOf: (sample) => {
      const { whole, decimal } = examples
      const cells = [
        ...others.values(),
        ...[whole, decimal].flatMap((raw) => (raw ? cellOf(raw, scaledShape) : [])),
      ]
      const shapes = cells.flatMap(({ shape }) => shape ?? [])
      return { ...sample, cells, shapes, format: columnFormat(shapes, false) }
    },
    read: (format, readsShort = false) => {
      const amounts = plain.slice()
      const wrong = new Map<number, string>()
      for (const [row, { shape, text }] of others) {
        if (shape?.scale !== undefined && !readsShort) continue
        const value = shape === null || shape.percent ? null : parseNumber(shape, format)
        if (value === null) wrong.set(row, text)
        else amounts[row] = value
      }
      return { amounts, wrong }
    },
    marked: () => ({
      cells: new Map([...others, ...errors]),
      bare,
    }),
  }
}
