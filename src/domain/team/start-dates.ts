import type { Column } from './columns.ts'
import type { Row } from './table.ts'

/** When people began, from the column that tells it. */
export interface StartDates {
  readonly column: number
  readonly head: string
  /** As 'YYYY-MM-DD'; null when the line does not tell. */
  readonly of: (row: Row) => string | null
  /** True where something stands that is no date. */
  readonly isText: (row: Row) => boolean
}

const ISO = /^\d{4}-\d\d-\d\d$/

export function startDatesOf(column: Column | undefined): StartDates | null {
  if (column === undefined) return null
  const textOf = (row: Row) => row.cells[column.index]
  return {
    column: column.index,
    head: column.head,
    of: (row) => {
      const text = textOf(row)?.text ?? ''
      return ISO.test(text) ? text : null
    },
    isText: (row) => textOf(row)?.missing === false && !ISO.test(textOf(row)?.text ?? ''),
  }
}
