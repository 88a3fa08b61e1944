import type { NumberShape } from './number-shape.ts'
import { parseNumber } from './parse-number.ts'
import type { NumberFormat } from './reading.ts'

/** What one column says about how its numbers are written. */
export interface ColumnFormat {
  /** The convention all its cells together decide; null when they fit both. */
  readonly decided: 'english' | 'german' | null
  /** The first cell that both conventions read, each differently; null when there is none. */
  readonly ambiguous: NumberShape | null
}

type Evidence = 'english' | 'german' | 'either' | 'none'

/**
 * Number format: the one convention of a column, from all its cells together.
 * Decisive are: both signs in one number, a sign repeated, other than three digits behind the sign,
 * a leading zero (`0,925`), groups made by spaces, and a percent sign (nobody reaches 102345 %).
 * When a column holds both conventions the more frequent one stands, the earlier one of equals.
 *
 * @param shapes the numbers of the column, in order
 * @param small true where a number above 1,000 cannot be meant (attainment, hours): `1.234` is decimal
 * @example columnFormat([numberShape('1.234')!, numberShape('12,5')!], false).decided // 'german'
 */
export function columnFormat(shapes: readonly NumberShape[], small: boolean): ColumnFormat {
  const votes = { english: 0, german: 0 }
  const unsure: NumberShape[] = []
  let first: 'english' | 'german' | null = null
  for (const shape of shapes) {
    let evidence = evidenceOf(shape)
    if (evidence === 'either' && small) evidence = decimalSign(shape)
    if (evidence === 'either') unsure.push(shape)
    if (evidence === 'either' || evidence === 'none') continue
    votes[evidence] += 1
    first ??= evidence
  }
  if (first === null && unsure.length > 0) {
    const group = groupBesideWholeNumbers(shapes, unsure)
    if (group !== null) votes[(first = group)] += 1
  }
  const decided =
    first === null
      ? null
      : votes.english === votes.german
        ? first
        : votes.english > votes.german
          ? 'english'
          : 'german'
  return { decided, ambiguous: decided === null ? (unsure[0] ?? null) : null }
}

/**
 * Table format: the convention that columns which cannot decide follow, because a clipboard has one
 * locale: that of most columns which can, of the first one when equal; null when none can.
 */
export function tableFormat(columns: readonly ColumnFormat[]): 'english' | 'german' | null {
  const decided = columns.flatMap((column) => column.decided ?? [])
  const english = decided.filter((format) => format === 'english').length
  if (english * 2 === decided.length) return decided[0] ?? null
  return english * 2 > decided.length ? 'english' : 'german'
}

/** True when at least half of the numbers can be read so: a choice made for another table does no harm. */
export function suits(shapes: readonly NumberShape[], format: NumberFormat): boolean {
  const fitting = shapes.filter((shape) => parseNumber(shape, format) !== null).length
  return fitting * 2 >= shapes.length
}

/** True when a point or comma groups digits in at least one of the numbers. */
export function groupsDigits(shapes: readonly NumberShape[], format: NumberFormat): boolean {
  if (format === 'plain') return false
  const group = format === 'english' ? ',' : '.'
  return shapes.some(
    (shape) => shape.digits.includes(group) && !shape.spaced && parseNumber(shape, format) !== null,
  )
}

function evidenceOf(shape: NumberShape): Evidence {
  const points = shape.digits.split('.').length - 1
  const commas = shape.digits.split(',').length - 1
  if (points + commas === 0) return 'none'
  if (points + commas === 1) {
    const [whole = '', behind = ''] = shape.digits.split(/[.,]/)
    const couldGroup = behind.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
    return couldGroup && !shape.spaced && !shape.percent ? 'either' : decimalSign(shape)
  }
  if (parseNumber(shape, 'english') !== null) return 'english'
  return parseNumber(shape, 'german') !== null ? 'german' : 'none'
}

function decimalSign(shape: NumberShape): 'english' | 'german' {
  return shape.digits.includes('.') ? 'english' : 'german'
}

/**
 * A cell format writes every number of a column alike. Three decimals that end in 0 would make a whole
 * number end in ,000 too: so beside `950`, the sign in `1,500` groups.
 */
function groupBesideWholeNumbers(
  shapes: readonly NumberShape[],
  unsure: readonly NumberShape[],
): 'english' | 'german' | null {
  const whole = shapes.some((shape) => /^[1-9]\d*$/.test(shape.digits) && !shape.spaced)
  const trailingZero = unsure.find((shape) => shape.digits.endsWith('0'))
  if (!whole || !trailingZero) return null
  return trailingZero.digits.includes(',') ? 'english' : 'german'
}
