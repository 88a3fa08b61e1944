import type { Column } from './columns.ts'
import { columnFormat, groupsDigits, suits, tableFormat } from './number-format.ts'
import { parseNumber } from './parse-number.ts'
import type { Blocked, NumberFormat, Role } from './reading.ts'

export interface Formats {
  /** One a column. */
  readonly formats: readonly NumberFormat[]
  /** What the page says about the whole table. */
  readonly shown: NumberFormat
  /** The one question, when a column that counts fits two conventions and no column decides. */
  readonly question: Extract<Blocked, { code: 'numberFormat' }> | null
}

/**
 * Formats: the convention of every column: as chosen where that fits, else its own, else the table's.
 *
 * @param roles one a column
 * @param choice the answer to the question, or a correction
 */
export function formatsOf(
  columns: readonly Column[],
  roles: readonly Role[],
  choice: NumberFormat | undefined,
): Formats {
  const isSmall = (column: Column) =>
    roles[column.index] === 'attainment' || roles[column.index] === 'coachingHours'
  const own = columns.map((column) => (isSmall(column) ? columnFormat(column.shapes, true) : column.format))
  const table = tableFormat(own)
  const formats = columns.map((column, index): NumberFormat => {
    if (choice !== undefined && suits(column.shapes, choice)) return choice
    return own[index]?.decided ?? table ?? 'plain'
  })

  const used = columns.filter(({ index }) => roles[index] !== 'ignore' && roles[index] !== 'name')
  const grouped = used.find((column) => groupsDigits(column.shapes, formats[column.index] ?? 'plain'))
  const chosen = choice !== undefined && used.some((column) => suits(column.shapes, choice))
  const unsure =
    choice === undefined && table === null ? used.find(({ index }) => own[index]?.ambiguous) : undefined
  return {
    formats,
    shown: chosen ? choice : grouped ? (formats[grouped.index] ?? 'plain') : 'plain',
    question: unsure ? questionAbout(unsure) : null,
  }
}

function questionAbout(column: Column): Formats['question'] {
  const cell = column.cells.find(({ shape }) => shape !== null && shape === column.format.ambiguous)
  if (!cell?.shape) return null
  return {
    code: 'numberFormat',
    example: cell.text,
    head: column.head,
    english: parseNumber(cell.shape, 'english') ?? Number.NaN,
    german: parseNumber(cell.shape, 'german') ?? Number.NaN,
  }
}
