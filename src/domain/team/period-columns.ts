import type { Column } from './columns.ts'
import { isDates } from './deal-roles.ts'
import { tellsPerson } from './name-columns.ts'
import { periodOf } from './period-head.ts'
import { isDated, isSpanHead } from './shape-of-rows.ts'
import type { Row } from './table.ts'

/**
 * Period columns: where a table of one row per person and period says which period a row is about; a year
 * and a month may stand apart.
 */
export function periodColumns(columns: readonly Column[]): readonly Column[] {
  // When somebody began is no period, however often the name comes again; nor is somebody called April.
  const filled = columns.filter(
    (column) => column.cells.length > 0 && column.telling !== 'startDate' && !tellsPerson(column),
  )
  const spans = filled.filter(({ head }) => isSpanHead(head))
  const told = spans.filter((column) => column.isNumeric || saysPeriods(column))
  if (told.length > 0) return told
  const found = filled.find((column) => saysPeriods(column))
  return found ? [found] : []
}

function saysPeriods(column: Column): boolean {
  return isDates(column) || column.cells.filter(({ text }) => isDated(text)).length * 2 > column.cells.length
}

/**
 * The period that a row is about, as written; a bare number is told with its head, `Month 3`. '' for none.
 *
 * @param columns as {@link periodColumns} gives them
 */
export function periodIn({ cells }: Row, columns: readonly Column[]): string {
  const parts = columns.map(({ index }) => cells[index]).filter((cell) => cell?.missing === false)
  const text = parts.map((cell) => cell?.text ?? '').join(' ')
  if (parts.length < columns.length || text === '') return ''
  const [only] = columns
  return columns.length === 1 && only !== undefined && /^\d{1,2}$/.test(text) ? `${only.head} ${text}` : text
}

/** True when a text names a period. */
export function isPeriod(text: string): boolean {
  return periodOf(text) !== null
}
