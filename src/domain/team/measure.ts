import { median } from '../usable.ts'
import type { Column } from './columns.ts'
import type { Reading } from './reading.ts'

/** The highest attainment that a ratio is taken for, and the span in which a quota is believed to fit. */
const HIGHEST_RATIO = 3
const FITTING = { least: 0.4, most: 2.5 }

export interface MeasureInput {
  readonly results: readonly Column[]
  readonly attainments: readonly Column[]
  readonly quotas: readonly Column[]
  /** The numbers of a column, read in its convention. */
  readonly valuesOf: (column: Column) => readonly number[]
  readonly choice: 'attainment' | 'result' | undefined
}

export interface Measure {
  readonly measure: Reading['measure']
  /** The columns that are measured, one a period. */
  readonly columns: readonly Column[]
}

/**
 * Measure: whether the periods hold attainment or results, decided for all of them together: as chosen,
 * else by a telling header, else attainment when the cells carry % or all lie in 0-3 and one has
 * decimals, else results. Small numbers beside quotas of their own size are results (in millions, say).
 */
export function measureOf(input: MeasureInput): Measure {
  const { results, attainments, quotas, choice } = input
  const as = (
    value: 'attainment' | 'result',
    from: Reading['measure']['from'],
    columns: readonly Column[],
  ) => ({
    measure: { value, from },
    columns,
  })
  if (choice === 'attainment') return as(choice, 'choice', attainments.length > 0 ? attainments : results)
  if (choice === 'result') return as(choice, 'choice', results.length > 0 ? results : attainments)

  if (results.length > 0) {
    const isSummary = results.length > 1 && attainments.length === 1
    if (attainments.length === 0 || isSummary) {
      if (carryPercent(results)) return as('attainment', 'percent', results)
      const told = results.every((column) => column.telling === 'result')
      const values = results.flatMap(input.valuesOf)
      const inRange = !told && looksLikeAttainment(values) && !quotasFit(values, input)
      if (inRange) return as('attainment', 'range', results)
      if (!isSummary) return as('result', told ? 'header' : 'default', results)
    }
    if (quotas.length > 0) {
      return as(
        'result',
        results.every((column) => column.telling === 'result') ? 'header' : 'default',
        results,
      )
    }
  }
  if (attainments.some((column) => column.telling === 'attainment'))
    return as('attainment', 'header', attainments)
  if (attainments.length === 0) return as('result', 'default', results)
  return as('attainment', carryPercent(attainments) ? 'percent' : 'choice', attainments)
}

/**
 * True when every number lies in 0-3 and at least one has decimals.
 *
 * @example looksLikeAttainment([0.92, 1, 1.1]) // true
 */
export function looksLikeAttainment(values: readonly number[]): boolean {
  return (
    values.every((value) => value >= 0 && value <= HIGHEST_RATIO) &&
    values.some((value) => !Number.isInteger(value))
  )
}

function carryPercent(columns: readonly Column[]): boolean {
  const shapes = columns.flatMap((column) => column.shapes)
  return shapes.filter((shape) => shape.percent).length * 2 > shapes.length
}

function quotasFit(values: readonly number[], { results, quotas, valuesOf }: MeasureInput): boolean {
  const quota = median(quotas.flatMap(valuesOf))
  if (quotas.length === 0 || !(quota > 0)) return false
  const ratio = median(values) / quota
  return [ratio, ratio * results.length].some((share) => share >= FITTING.least && share <= FITTING.most)
}
