import { cellText, isMissing } from './cell-text.ts'
import type { Column } from './columns.ts'
import { columnFormat } from './number-format.ts'
import { numberShape, type NumberShape } from './number-shape.ts'
import { parseNumber } from './parse-number.ts'
import type { NumberFormat } from './reading.ts'
import type { Cell } from './table.ts'

/** Written alike in every convention, or with one or two decimals behind a point. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(\.\d\d?)?$/

export interface DealAmounts {
  /** The column with all its cells, for deciding how its numbers are written. */
  readonly column: Column
  /** NaN for a cell that says nothing, null for one that says something else than a number. */
  readonly read: (text: string, format: NumberFormat) => number | null
}

/**
 * Deal amounts: the amounts of a long list, looked at in one pass. Most are written plainly; only the others
 * are taken apart.
 *
 * @param column of a sample of the rows
 * @param texts of all rows
 */
export function dealAmounts(column: Column, texts: readonly string[]): DealAmounts {
  const shapes: NumberShape[] = []
  const cells: Cell[] = []
  let decimals: RegExpExecArray | null = null
  let whole: NumberShape | null = null
  const seen = new Map<string, Cell>()
  for (const raw of texts) {
    if (raw === '') continue
    const plain = PLAIN.exec(raw)
    if (plain !== null) {
      if (plain[1] !== undefined) decimals ??= plain
      else whole ??= numberShape(raw)
      continue
    }
    let cell = seen.get(raw)
    if (cell === undefined) seen.set(raw, (cell = cellOf(raw)))
    if (cell.missing) continue
    cells.push(cell)
    if (cell.shape !== null) shapes.push(cell.shape)
  }
  for (const shape of [whole, decimals && numberShape(decimals[0])]) if (shape !== null) shapes.push(shape)
  return {
    column: { ...column, cells, shapes, format: columnFormat(shapes, false) },
    read: (raw, format) => {
      if (raw === '') return Number.NaN
      if (format !== 'german' && PLAIN.test(raw)) return Number(raw)
      const { missing, shape } = seen.get(raw) ?? cellOf(raw)
      if (missing) return Number.NaN
      return shape === null || shape.percent ? null : parseNumber(shape, format)
    },
  }
}

function cellOf(raw: string): Cell {
  const text = cellText(raw)
  const missing = isMissing(text)
  return { text, missing, shape: missing ? null : numberShape(text) }
}
