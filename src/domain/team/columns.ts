import { saysTheSame } from './header.ts'
import { columnFormat, type ColumnFormat } from './number-format.ts'
import type { NumberShape } from './number-shape.ts'
import { periodOf } from './period-head.ts'
import { headOf, type Cell, type Table } from './table.ts'
import type { TellHead } from './plain-head.ts'
import type { Telling } from './telling-head.ts'

/** One column of the table, looked at as a whole: what its head says and what its cells are. */
export interface Column {
  readonly index: number
  readonly head: string
  readonly telling: Telling | null
  /** The head names a month, quarter, half-year or year. */
  readonly isPeriod: boolean
  /** Cells that say something, top to bottom. */
  readonly cells: readonly Cell[]
  readonly shapes: readonly NumberShape[]
  /** Numbers are at least half of what it says, and stand in more than every fiftieth line. */
  readonly isNumeric: boolean
  readonly format: ColumnFormat
}

const FEWEST_CELLS = 50

/**
 * Columns: the table from above, in time linear in its cells.
 */
export function columnsOf(table: Table, tells: TellHead): readonly Column[] {
  const cells: Cell[][] = Array.from({ length: table.width }, () => [])
  for (const row of table.body) {
    if (table.header !== null && saysTheSame(row, table.header)) continue
    row.cells.forEach((cell, index) => {
      if (!cell.missing) cells[index]?.push(cell)
    })
  }
  return cells.map((filled, index) => {
    const head = headOf(table, index)
    const telling = tells(head)
    const shapes = filled.flatMap((cell) => cell.shape ?? [])
    const isSmall = telling === 'attainment' || telling === 'coachingHours'
    const enough = shapes.length > 0 && shapes.length * FEWEST_CELLS >= table.body.length
    return {
      index,
      head,
      telling,
      isPeriod: periodOf(head) !== null,
      cells: filled,
      shapes,
      isNumeric: enough && shapes.length * 2 >= filled.length,
      format: columnFormat(shapes, isSmall),
    }
  })
}
