import { cellText, isDisplayedError, isMissing } from './cell-text.ts'
import { headerIndex } from './header.ts'
import { numberShape, type NumberShape } from './number-shape.ts'
import type { TellHead } from './plain-head.ts'
import type { RawRow } from './rows.ts'

export interface Cell {
  readonly text: string
  /** The cell says "no number here". */
  readonly missing: boolean
  /** Null when the cell is not written like a number. */
  readonly shape: NumberShape | null
  /** A spreadsheet program displayed an error in its place. */
  readonly isError?: true
}

export interface Row {
  /** 1-based line in the box. */
  readonly line: number
  /** Only as many as the line has: rows may be ragged. */
  readonly cells: readonly Cell[]
  readonly raw: readonly string[]
}

export interface Table {
  readonly header: Row | null
  /** Titles above the header. */
  readonly above: readonly Row[]
  readonly body: readonly Row[]
  /** Columns that hold anything. */
  readonly width: number
}

/**
 * Table: the rows with each cell looked at once, and the header told from the people.
 *
 * @example tableOf([{ line: 1, cells: ['Name', 'Jan'] }, { line: 2, cells: ['Ann', '1'] }], plainHead).body.length // 1
 */
export function tableOf(
  rawRows: readonly RawRow[],
  tells: TellHead,
  shapeOf: (text: string) => NumberShape | null = numberShape,
): Table {
  const rows = rawRows.map((raw) => rowOf(raw, shapeOf))
  const header = headerIndex(rows, tells)
  return {
    header: header === null ? null : (rows[header] ?? null),
    above: rows.slice(0, header ?? 0),
    body: rows.slice(header === null ? 0 : header + 1),
    width: rows.reduce((width, row) => Math.max(width, row.cells.length), 0),
  }
}

/** The head of a column as pasted; '' without a header. */
export function headOf(table: Table, column: number): string {
  return table.header?.cells[column]?.text ?? ''
}

/** A line with each cell looked at once. */
export function rowOf(raw: RawRow, shapeOf = numberShape): Row {
  const { line, cells: pasted } = raw
  const cells = pasted.map((rawCell) => cellOf(rawCell, shapeOf))
  while (cells.at(-1)?.text === '') cells.pop()
  return { line, cells, raw: pasted }
}

/** A cell looked at once. */
export function cellOf(raw: string, shapeOf: (text: string) => NumberShape | null): Cell {
  const text = cellText(raw)
  const missing = isMissing(text)
  const isError = missing && isDisplayedError(text)
  return { text, missing, shape: missing ? null : shapeOf(text), ...(isError && { isError }) }
}

/** The name in a line, from the columns that make it up; '' when nothing there could be one. */
export function nameIn(row: Row, names: readonly number[]): string {
  const parts = names.map((column) => row.cells[column]?.text ?? '')
  const name = parts.filter((part) => part !== '').join(' ')
  return /[\p{L}\p{N}]/u.test(name) ? name : ''
}
