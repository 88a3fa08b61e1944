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

/** Cells of a text without quotes. */
export const plainCells: CutCells = (_, lines, delimiter) => lines.map((line) => line.split(delimiter))

/** From so many lines on, a line is cut when its cells are asked for: all cells at once would fill the memory. */
const MANY_LINES = 2000
const PAST_END = 0x7fffffff
const SEP_LINE = /^"?sep=(.)"?$/i

/**
 * Rows: the pasted text cut into cells. No text is lost and no two lines are merged: where quotes do
 * not close properly they are taken as ordinary signs.
 *
 * @param text as pasted, with any line ends, with or without a byte order mark
 * @param cut `quotedCells` where the text holds a quote
 * @example splitRows('Ann\t1\r\n\r\nBen\t2', plainCells).rows.map((row) => row.line) // [1, 3]
 */
export function splitRows(text: string, cut: CutCells): RawTable {
  const broken = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const clean = broken.replace(/^\uFEFF/, '').replace(/\n$/, '')
  const firstLine = clean.split('\n', 1)[0] ?? ''
  const announced = SEP_LINE.exec(firstLine.trim())?.[1]
  const body = announced === undefined ? clean : clean.slice(firstLine.length + 1)
  const lines = body === '' ? [] : body.split('\n')
  const delimiter = known(announced) ?? delimiterOf(lines)

  const sepLine = announced === undefined ? null : { line: 1, cells: [firstLine] }
  const first = announced === undefined ? 1 : 2
  if (delimiter !== null && lines.length >= MANY_LINES && !body.includes('"')) {
    const late = rowsCutLate(lines, delimiter, first)
    return { delimiter, rows: late, blankLines: lines.length - late.length, sepLine }
  }
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
  return sign === '\t' || sign === ',' || sign === ';' ? sign : null
}

class LateRow implements RawRow {
  readonly line: number
  readonly #text: string
  readonly #delimiter: Delimiter

  constructor(line: number, text: string, delimiter: Delimiter) {
    this.line = line
    this.#text = text
    this.#delimiter = delimiter
  }

  get cells(): readonly string[] {
    return this.#text.split(this.#delimiter)
  }

  pick(columns: readonly number[], into: string[]): void {
    let start = 0
    let column = 0
    for (let place = 0; place < columns.length; place += 1) {
      const wanted = columns[place] ?? 0
      for (; column < wanted && start !== PAST_END; column += 1) start = this.#after(start)
      const end = start === PAST_END ? -1 : this.#text.indexOf(this.#delimiter, start)
      into[place] = end === -1 ? this.#text.slice(start) : this.#text.slice(start, end)
    }
  }

  #after(start: number): number {
    const end = this.#text.indexOf(this.#delimiter, start)
    return end === -1 ? PAST_END : end + 1
  }
}

/**
 * Picks the cells of a few columns, without cutting the others.
 *
 * @param columns ascending
 * @param into takes one text a column, '' where the row is too short
 */
export function pickCells(row: RawRow, columns: readonly number[], into: string[]): void {
  if (row instanceof LateRow) row.pick(columns, into)
  else
    for (let place = 0; place < columns.length; place += 1) into[place] = row.cells[columns[place] ?? 0] ?? ''
}

function rowsCutLate(lines: readonly string[], delimiter: Delimiter, first: number): readonly RawRow[] {
  const rows: RawRow[] = []
  lines.forEach((text, place) => {
    const row = new LateRow(first + place, text, delimiter)
    if (beginsWithSign(text, delimiter) || row.cells.some(saysSomething)) rows.push(row)
  })
  return rows
}

function beginsWithSign(text: string, delimiter: Delimiter): boolean {
  return !text.startsWith(delimiter) && saysSomething(text.slice(0, 1))
}

/** Most cells begin with a letter or a digit: only the others are looked at closely. */
function saysSomething(cell: string): boolean {
  const first = cell.charCodeAt(0)
  return (first > 0x20 && first < 0x7f) || cellText(cell) !== ''
}

function breaksIn(cell: string): number {
  return cell.split('\n').length - 1
}
