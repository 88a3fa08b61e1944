import Papa from 'papaparse'
import { cellText } from './cell-text.ts'
import { numberShape } from './number-shape.ts'
import { type CutCells, plainCells } from './rows.ts'

/**
 * Quoted cells: cells of a text in which some stand in quotes, with delimiters, quotes or line breaks inside.
 * Where quotes do not close properly they are taken as ordinary signs.
 *
 * @example quotedCells('"Doe, Ann",1', ['"Doe, Ann",1'], ',') // [['Doe, Ann', '1']]
 */
export const quotedCells: CutCells = (body, lines, delimiter) => {
  const unquoted = () => plainCells(body, lines, delimiter)
  if (!body.includes('"')) return unquoted()
  const quoted = Papa.parse<string[]>(body, { delimiter, newline: '\n' })
  const broken = quoted.errors.some((error) => error.type === 'Quotes')
  return broken || swallowsLines(quoted.data, delimiter) ? unquoted() : quoted.data
}

/**
 * Two stray quotes on different lines can close each other without an error. Then a cell holds whole
 * rows: each of its lines alone has numbers, and as many cells as a row of this table.
 */
function swallowsLines(table: readonly string[][], delimiter: string): boolean {
  const widths = new Map<number, number>()
  for (const cells of table) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const usual = [...widths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const isRow = (cells: readonly string[]) =>
    cells.length === usual && cells.some((cell) => numberShape(cellText(cell)) !== null)
  return table.some(
    (cells) =>
      cells.some((cell) => cell.includes('\n')) &&
      cells
        .join(delimiter)
        .split('\n')
        .every((line) => isRow(line.split(delimiter))),
  )
}
