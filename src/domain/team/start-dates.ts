import { columnDates } from './dates.ts'
import type { Column } from './columns.ts'
import type { DateOrder } from './reading.ts'
import type { Row } from './table.ts'

/** When people began, from the column that tells it. */
export interface StartDates {
  readonly column: number
  readonly head: string
  /** As 'YYYY-MM-DD'; null when the line does not tell. */
  readonly of: (row: Row) => string | null
  /** A date of which nobody can tell whether the day or the month comes first. */
  readonly unsure: string | null
  /** True where something stands that is no date. */
  readonly isText: (row: Row) => boolean
}

/**
 * Start dates: when somebody began, one a line.
 *
 * @param column with the role Start date; none tells nothing
 */
export function startDatesOf(column: Column | undefined, order?: DateOrder): StartDates | null {
  if (column === undefined) return null
  const dates = columnDates(
    column.cells.map(({ text }) => text),
    order,
  )
  const of = (row: Row) => dates.of(row.cells[column.index]?.text ?? '')
  return {
    column: column.index,
    head: column.head,
    of,
    unsure: dates.unsure,
    isText: (row) => row.cells[column.index]?.missing === false && of(row) === null,
  }
}
