import type { PlainTable } from './plain-tables.ts'

/** A table on its way to the clipboard. */
export interface Draft {
  readonly table: PlainTable
  readonly grid: readonly (readonly string[])[]
  /** Lines above the first person. */
  readonly top: number
}

/** What happens to the cells of a table; `place` is any number, taken modulo what it chooses from. */
type Mutation = (draft: Draft, place: number) => Draft

const withGrid = (draft: Draft, grid: Draft['grid']): Draft => ({ ...draft, grid })
const pick = (texts: readonly string[], place: number) => texts[place % texts.length] ?? ''
const NUMBER = /^\d+(?:\.\d)?(?: %)?$/
const widthOf = ({ grid }: Draft) => Math.max(...grid.map((row) => row.length))

/** A line behind the first person or further down. */
function withLine(draft: Draft, place: number, row: readonly string[]): Draft {
  const places = Math.max(1, draft.grid.length - draft.top)
  return withGrid(draft, draft.grid.toSpliced(draft.top + 1 + (place % places), 0, row))
}

/**
 * A sum: its label where the names are, numbers below the others, which need not add up: rows may have been
 * filtered.
 */
function sumRow({ grid }: Draft, label: string, from: number): readonly string[] {
  const line = grid.findLast((row) => row.some((cell) => NUMBER.test(cell.trim()))) ?? []
  const texts = line.map((cell) => /\p{L}{2}/u.test(cell))
  return line.map((cell, column) => {
    if (column === texts.indexOf(true)) return label
    return NUMBER.test(cell.trim()) ? `${from + column}${cell.includes('%') ? ' %' : ''}` : ''
  })
}

function totalRow(draft: Draft, place: number): Draft {
  const label = pick(['Total', 'Grand Total', 'Gesamtergebnis', 'Összesen', 'Suma', 'Totaal'], place)
  return withGrid(draft, [...draft.grid, sumRow(draft, label, 1234.5)])
}

function subtotal(draft: Draft, place: number): Draft {
  return withLine(
    draft,
    place,
    sumRow(draft, pick(['Subtotal', 'North Total', 'Zwischensumme'], place), 321.5),
  )
}

function averages(draft: Draft, place: number): Draft {
  const label = pick(['Average', 'Durchschnitt', 'Moyenne', 'Átlag', 'Ø'], place)
  return withGrid(draft, [...draft.grid, sumRow(draft, label, 45.5)])
}

function repeatedHeader(draft: Draft, place: number): Draft {
  const heads = draft.table.hasHeader ? draft.grid[draft.top - 1] : undefined
  return heads === undefined ? draft : withLine(draft, place, heads)
}

function titleAbove(draft: Draft): Draft {
  if (!draft.table.hasHeader || draft.top > 3) return draft
  return { ...draft, grid: [['Report of the year'], ...draft.grid], top: draft.top + 1 }
}

function footer(draft: Draft, place: number): Draft {
  const text = pick(
    ['Copyright 2026 Example Inc., all rights reserved', 'Source: CRM', 'Confidential'],
    place,
  )
  return withGrid(draft, [...draft.grid, [text]])
}

function blankLine(draft: Draft, place: number): Draft {
  return withLine(draft, place, [pick(['', ' ', '\u00A0'], place)])
}

function blankColumn(draft: Draft, place: number): Draft {
  const at = place % (widthOf(draft) + 1)
  return withGrid(
    draft,
    draft.grid.map((row) => (row.length < at ? row : row.toSpliced(at, 0, ''))),
  )
}

function swappedColumns(draft: Draft, place: number): Draft {
  const width = widthOf(draft)
  const [one, other] = [place % width, Math.floor(place / width) % width]
  return withGrid(
    draft,
    draft.grid.map((row) => {
      if (row.length < 2) return row
      const whole = Array.from({ length: width }, (_, column) => row[column] ?? '')
      return whole.with(one, whole[other] ?? '').with(other, whole[one] ?? '')
    }),
  )
}

/** A line that ends before its last cell. */
function raggedLine(draft: Draft, place: number): Draft {
  const at = draft.top + (place % Math.max(1, draft.grid.length - draft.top))
  return withGrid(
    draft,
    draft.grid.map((row, line) => (line === at && row.length > 2 ? row.slice(0, -1) : row)),
  )
}

function noBreakSpaces(draft: Draft): Draft {
  return withGrid(
    draft,
    draft.grid.map((row) => row.map((cell) => `\u00A0${cell.replaceAll(' ', '\u00A0')}\u00A0`)),
  )
}

/** A quote in front of a name, which nothing closes. */
function strayQuote(draft: Draft, place: number): Draft {
  const name = pick(draft.table.names, place)
  return withGrid(
    draft,
    draft.grid.map((row) => row.map((cell) => (cell === name ? `"${cell}` : cell))),
  )
}

/** What happens to the cells, by name. */
export const CELL_MUTATIONS: Readonly<Record<string, Mutation>> = {
  totalRow,
  subtotal,
  averages,
  repeatedHeader,
  titleAbove,
  footer,
  blankLine,
  blankColumn,
  swappedColumns,
  raggedLine,
  noBreakSpaces,
  strayQuote,
}

function quotesAroundCells(text: string, delimiter: string): string {
  const quoted = (line: string) =>
    line
      .split(delimiter)
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(delimiter)
  return text.split('\n').map(quoted).join('\n')
}

/** Cut off in the middle, wherever that is. */
function cutOff(text: string, _: string, place: number): string {
  return text.slice(0, place % Math.max(1, text.length))
}

function byteOrderMark(text: string): string {
  return `\uFEFF${text}`
}

function windowsLineEnds(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

function blankLinesBelow(text: string): string {
  return `${text}\n\n \n`
}

/** What happens to the text, by name and in this order. */
export const TEXT_MUTATIONS: Readonly<
  Record<string, (text: string, delimiter: string, place: number) => string>
> = { quotesAroundCells, blankLinesBelow, cutOff, windowsLineEnds, byteOrderMark }
