import { median } from '../usable.ts'
import type { Column } from './columns.ts'
import { looksLikeAttainment } from './measure.ts'
import { parseNumber } from './parse-number.ts'
import type { Role } from './reading.ts'

interface Figures {
  readonly column: Column
  readonly values: readonly number[]
  /** Shares of the figures written with a percent sign. */
  readonly percent: number
}

const MOST_HOURS = 12
const QUARTERS = 4
/** log10 of 5: a column in steps of five is rounder than one in steps of one. */
const FEWEST_DIGITS = Math.log10(5) - 1e-9
/** log10 of 100: numbers that just happen to be so round would be met once in a hundred tables. */
const CERTAINTY = 2

/**
 * Roles by content: what columns of numbers under heads that say nothing are. Row numbers and sums are
 * ignored; a column of rounder numbers at either end is the quota; quarter hours behind figures of
 * another size are coaching hours; the rest are results, one column a period.
 *
 * @param columns of numbers, left to right
 * @param hasQuota a head has told the quota already
 */
export function rolesByContent(
  columns: readonly Column[],
  hasQuota: boolean,
): readonly (readonly [Column, Role])[] {
  const figures = columns.map(figuresOf)
  const roles = new Map<Column, Role>()
  const rest = () => figures.filter(({ column }) => !roles.has(column))
  const numbered = figures.filter(isRowNumber)
  if (numbered.length < figures.length) for (const { column } of numbered) roles.set(column, 'ignore')

  const ratios = rest().filter(({ percent }) => percent > 0.5)
  if (ratios.length > 0 && ratios.length < rest().length)
    for (const { column } of ratios) roles.set(column, 'attainment')

  const last = rest().at(-1)
  if (last && isHours(last, rest().slice(0, -1))) roles.set(last.column, 'coachingHours')
  if (!hasQuota) {
    const quota = [rest()[0], rest().at(-1)].find(
      (end) =>
        end &&
        isQuota(
          end,
          rest().filter((other) => other !== end),
        ),
    )
    if (quota) roles.set(quota.column, 'quota')
  }
  const sum = rest().at(-1)
  if (sum && isSum(sum, rest().slice(0, -1))) roles.set(sum.column, 'ignore')
  for (const { column } of rest()) roles.set(column, 'result')
  return [...roles]
}

function figuresOf(column: Column): Figures {
  const format = column.format.decided ?? 'english'
  const values = column.shapes.flatMap((shape) => parseNumber(shape, format) ?? [])
  const percent = column.shapes.filter((shape) => shape.percent).length / Math.max(1, column.shapes.length)
  return { column, values, percent }
}

/** 1, 2, 3 down the column. */
function isRowNumber({ values }: Figures): boolean {
  return values.length > 2 && values.every((value, place) => value === place + 1)
}

function isHours(last: Figures, others: readonly Figures[]): boolean {
  if (others.length < 2 || last.values.length < 2) return false
  const quarters = (value: number) => Number.isInteger(value * QUARTERS)
  const all = others.flatMap(({ values }) => values)
  const size = median(all)
  return (
    last.values.every((value) => value >= 0 && value <= MOST_HOURS && quarters(value)) &&
    all.filter(quarters).length * 2 < all.length &&
    (size > 10 * median(last.values) || (size < 3 && last.values.some((value) => value > 1)))
  )
}

/** Quotas are set, results happen: quotas end in more zeros, or are the same for all while results are not. */
function isQuota(candidate: Figures, others: readonly Figures[]): boolean {
  if (others.length === 0 || candidate.values.length < 2 || candidate.values.some((value) => !(value > 0)))
    return false
  if (looksLikeAttainment(others.flatMap(({ values }) => values))) return false
  const mine = roundness(candidate.values)
  const rounder = others.every(({ values }) => {
    const gain = mine - roundness(values)
    return gain >= FEWEST_DIGITS && gain * candidate.values.length >= CERTAINTY
  })
  const same =
    isConstant(candidate.values) &&
    candidate.values.length > 2 &&
    !others.some(({ values }) => isConstant(values))
  const ratio = median(others.flatMap(({ values }) => values)) / median(candidate.values)
  return (rounder || same) && ratio * others.length > 0.2 && ratio < 5
}

/** log10 of the step in which all numbers of the column go: 0.1 is -1, 5 is 0.7, 100 is 2. */
function roundness(values: readonly number[]): number {
  const others = values.filter((value) => value !== 0)
  const exponent = others.reduce(
    (least, value) => Math.min(least, lastDigit(value)),
    Number.POSITIVE_INFINITY,
  )
  if (!Number.isFinite(exponent)) return 0
  const inFives = others.every((value) => Math.round(Math.abs(value) / 10 ** exponent) % 5 === 0)
  return exponent + (inFives ? FEWEST_DIGITS : 0)
}

/** Place of the last digit that is not 0: 41.6 has it at -1, 1,200 at 2. */
function lastDigit(value: number): number {
  const [whole = '', behind = ''] = String(Math.abs(value)).split('.')
  return behind === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -behind.length
}

/** The last column adds up the others, in every line. */
function isSum(last: Figures, others: readonly Figures[]): boolean {
  const lines = last.values.length
  if (others.length < 3 || lines < 2 || others.some(({ values }) => values.length !== lines)) return false
  return last.values.every((value, line) => {
    const sum = others.reduce((total, { values }) => total + (values[line] ?? 0), 0)
    return Math.abs(sum - value) <= 1e-6 * Math.abs(sum) && sum !== 0
  })
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0])
}
