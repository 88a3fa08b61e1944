import { type SheetCell, sheetCellText } from './sheet-cell.ts'

/**
 * Sheet text: the rows of a workbook's sheet as they would come from the clipboard: tabs between cells, and a
 * cell with a tab, a quote or a line break in quotes. Rows keep their numbers, so nothing is cut off above; blank
 * columns at both edges and blank rows below are.
 *
 * @param rows of cells, may be ragged
 * @param most characters
 * @returns '' for a blank sheet; null when there is more text than that
 * @example sheetText([[{ value: 'Ann', format: '' }, { value: 0.92, format: '0%' }]], 100) // 'Ann\t92%'
 */
export function sheetText(rows: Iterable<readonly SheetCell[]>, most: number): string | null {
  const lines: (readonly string[])[] = []
  let length = 0
  let [from, to, height] = [Infinity, 0, 0]
  for (const row of rows) {
    const cells = row.map((cell) => quoted(sheetCellText(cell)))
    length += cells.reduce((sum, cell) => sum + cell.length + 1, 0)
    if (length > most) return null
    lines.push(cells)
    const first = cells.findIndex((cell) => cell.trim() !== '')
    if (first === -1) continue
    from = Math.min(from, first)
    to = Math.max(to, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
    height = lines.length
  }
  const line = (cells: readonly string[]) =>
    cells.every((cell) => cell.trim() === '')
      ? ''
      : Array.from({ length: to - from }, (_, place) => cells[from + place] ?? '').join('\t')
  return lines.slice(0, height).map(line).join('\n')
}

function quoted(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
