import { cellText } from './cell-text.ts'
import { delimiterOf, type Delimiter } from './delimiter.ts'

export interface RawRow {
  /** 1-based line in the box where the row begins. */
  readonly line: number
  /** As pasted. */
  readonly cells: readonly string[]
}

export interface RawTable {
  readonly delimiter: Delimiter | null
  /** Every row that says something, in order. */
  readonly rows: readonly RawRow[]
  readonly blankLines: number
  /** The line `sep=;` with which a spreadsheet program announces the delimiter. */
  readonly sepLine: RawRow | null
}

/** Cuts lines into cells; `body` is all of them, with their line breaks. */
export type CutCells = (
  body: string,
  lines: readonly string[],
  delimiter: Delimiter,
) => readonly (readonly string[])[]

/** Rows that are cut when they are looked at; null where they are better cut at once. */
export type CutLate = (
  lines: readonly string[],
  delimiter: Delimiter,
  first: number,
) => readonly RawRow[] | null

/** Cells of a text without quotes. */
export const plainCells: CutCells = (_, lines, delimiter) => lines.map((line) => line.split(delimiter))

const SEP_LINE = /^"?sep=(.)"?$/i

/**
 * Rows: the pasted text cut into cells. No text is lost and no two lines are merged: where quotes do
 * not close properly they are taken as ordinary signs.
 *
 * @param text as pasted, with any line ends, with or without a byte order mark
 * @param cut `quotedCells` where the text holds a quote
 * @param cutLate `lateRows` where a long text may come
 * @example splitRows('Ann\t1\r\n\r\nBen\t2', plainCells).rows.map((row) => row.line) // [1, 3]
 */
export function splitRows(text: string, cut: CutCells, cutLate: CutLate = () => null): RawTable {
  const broken = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const clean = broken.replace(/^\uFEFF/, '').replace(/\n$/, '')
  const firstLine = clean.split('\n', 1)[0] ?? ''
  const announced = SEP_LINE.exec(firstLine.trim())?.[1]
  const body = announced === undefined ? clean : clean.slice(firstLine.length + 1)
  const lines = body === '' ? [] : body.split('\n')
  const delimiter = known(announced) ?? delimiterOf(lines)

  const sepLine = announced === undefined ? null : { line: 1, cells: [firstLine] }
  const first = announced === undefined ? 1 : 2
  const late = delimiter === null ? null : cutLate(lines, delimiter, first)
  if (late !== null) return { delimiter, rows: late, blankLines: lines.length - late.length, sepLine }
  const table = delimiter === null ? lines.map((line) => [line]) : cut(body, lines, delimiter)
  const rows: RawRow[] = []
  // A cell with a line break makes one row of several lines; without one there is no need to look.
  const isBroken = table.length !== lines.length
  let line = first
  let blankLines = 0
  for (const cells of table) {
    const height = isBroken ? cells.reduce((sum, cell) => sum + breaksIn(cell), 1) : 1
    if (cells.some(saysSomething)) rows.push({ line, cells })
    else blankLines += height
    line += height
  }
  return { delimiter, rows, blankLines, sepLine }
}

function known(sign: string | undefined): Delimiter | null {
  return sign === '\t' || sign === ',' || sign === ';' || sign === '|' ? sign : null
}

/** A cell that is not blank. Most begin with a letter or a digit: only the others are looked at closely. */
export function saysSomething(cell: string): boolean {
  const first = cell.charCodeAt(0)
  return (first > 0x20 && first < 0x7f) || cellText(cell) !== ''
}

function breaksIn(cell: string): number {
  return cell.split('\n').length - 1
}
