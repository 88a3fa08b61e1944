import { readAmount, readAttainment, readHours, type CellReader } from './cell-values.ts'
import type { Column } from './columns.ts'
import { formatsOf, type Formats } from './formats.ts'
import { measureOf } from './measure.ts'
import { parseNumber } from './parse-number.ts'
import type { NumberFormat, Reading, ReadingChoices, Role } from './reading.ts'

/** A column that counts, and how its cells are read. */
export interface Figure {
  readonly column: number
  readonly head: string
  /** Nobody has anything in it: a month to come. */
  readonly isBlank: boolean
  readonly read: CellReader
}

export interface Figures {
  readonly measure: Reading['measure']
  /** Columns of results or attainments, one a period. */
  readonly periods: readonly Figure[]
  /** None, one for all periods, or one a period. */
  readonly quotas: readonly Figure[]
  readonly hours: Figure | null
  readonly formats: Formats
}

/**
 * Figures: the columns of numbers that make the team, each with its number format; what is measured is
 * decided from them together.
 *
 * @param roles one a column
 */
export function figuresOf(
  columns: readonly Column[],
  roles: readonly Role[],
  choices: ReadingChoices,
): Figures {
  const having = (role: Role) => columns.filter(({ index }) => roles[index] === role)
  const formats = formatsOf(columns, roles, choices.numberFormat)
  const formatOf = ({ index }: Column): NumberFormat => formats.formats[index] ?? 'plain'
  const { measure, columns: periods } = measureOf({
    results: having('result'),
    attainments: having('attainment'),
    quotas: having('quota'),
    valuesOf: (column) => column.shapes.flatMap((shape) => parseNumber(shape, formatOf(column)) ?? []),
    choice: choices.measure,
  })
  const figure = (column: Column, readIn: (format: NumberFormat) => CellReader): Figure => ({
    column: column.index,
    head: column.head,
    isBlank: column.cells.length === 0,
    read: readIn(formatOf(column)),
  })
  const readMoney = (format: NumberFormat) => readAmount(format, choices.readsShort)
  const readMeasure = measure.value === 'attainment' ? readAttainment(periods, formatOf) : readMoney
  const [hours = null] = having('coachingHours').map((column) => figure(column, readHours))
  const quotas = measure.value === 'attainment' ? [] : having('quota')
  // As many quotas as periods pair up in order; else the first stands for all.
  const paired = quotas.length === periods.length ? quotas : quotas.slice(0, 1)
  return {
    measure,
    periods: periods.map((column) => figure(column, readMeasure)),
    quotas: paired.map((column) => figure(column, readMoney)),
    hours,
    formats,
  }
}
