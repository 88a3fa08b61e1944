import { isPercentScale } from './attainment-scale.ts'
import { coachingHours } from './coaching-hours.ts'
import type { Column } from './columns.ts'
import { parseNumber } from './parse-number.ts'
import type { NumberFormat } from './reading.ts'
import type { Cell } from './table.ts'

/** What a cell holds: nothing, a number, or something that is not one. */
export type CellValue =
  /** Told already, as an error or a number written short, where `isTold`. */
  | { readonly kind: 'missing'; readonly isTold?: true }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }

export type CellReader = (cell: Cell | undefined) => CellValue

const MISSING: CellValue = { kind: 'missing' }
const TOLD: CellValue = { kind: 'missing', isTold: true }

/**
 * Reads results and quotas in one convention.
 *
 * @param readsShort whether somebody has said that `1.2k` is 1,200; until then it is missing
 */
export function readAmount(format: NumberFormat, readsShort = false): CellReader {
  const read = reader((cell) => cell.shape && parseNumber(cell.shape, format))
  return (cell) => (cell?.shape?.scale !== undefined && !readsShort ? TOLD : read(cell))
}

/** Reads coaching hours in one convention; less than none cannot be meant. */
export function readHours(format: NumberFormat): CellReader {
  return reader((cell) => coachingHours(cell.text, format))
}

/**
 * Reads attainments as ratios: `92 %` is 0.92, and so is `92` where the columns are in percent.
 *
 * @param columns all attainment columns, decided together
 * @param formatOf the convention of each
 */
export function readAttainment(
  columns: readonly Column[],
  formatOf: (column: Column) => NumberFormat,
): (format: NumberFormat) => CellReader {
  const plain = columns.flatMap((column) =>
    column.shapes.flatMap((shape) => (shape.percent ? [] : (parseNumber(shape, formatOf(column)) ?? []))),
  )
  const percent = isPercentScale(plain)
  return (format) =>
    reader(({ shape }) =>
      shape && !shape.scale ? parseNumber({ ...shape, percent: percent || shape.percent }, format) : null,
    )
}

function reader(numberIn: (cell: Cell) => number | null): CellReader {
  return (cell) => {
    if (cell === undefined || cell.missing) return cell?.isError ? TOLD : MISSING
    const value = numberIn(cell)
    return value === null ? { kind: 'text', text: cell.text } : { kind: 'number', value }
  }
}
