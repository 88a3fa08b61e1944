import type { Delimiter } from './delimiter.ts'
import { type RawRow, saysSomething } from './rows.ts'

/** From so many lines on, a line is cut when its cells are asked for: all cells at once would fill the memory. */
const MANY_LINES = 2000
const PAST_END = 0x7fffffff

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
 * Late rows: the rows of a long text without quotes, each cut when it is looked at; null for any other text.
 *
 * @param first the line in the box where the rows begin
 */
export function lateRows(
  lines: readonly string[],
  delimiter: Delimiter,
  first: number,
): readonly RawRow[] | null {
  if (lines.length < MANY_LINES || lines.some((text) => text.includes('"'))) return null
  const rows: RawRow[] = []
  lines.forEach((text, place) => {
    const row = new LateRow(first + place, text, delimiter)
    const begins = !text.startsWith(delimiter) && saysSomething(text.slice(0, 1))
    if (begins || row.cells.some(saysSomething)) rows.push(row)
  })
  return rows
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
