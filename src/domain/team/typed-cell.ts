import { isPercentScale } from './attainment-scale.ts'
import { cellText, isMissing } from './cell-text.ts'
import { coachingHours } from './coaching-hours.ts'
import { columnFormat } from './number-format.ts'
import { numberShape } from './number-shape.ts'
import { parseNumber } from './parse-number.ts'
import type { NumberFormat } from './reading.ts'

/**
 * Typed amount: what a result or a quota typed by hand means, in the convention of the table. Where that does
 * not decide, a number that could be two is none.
 *
 * @returns null for "no number here", undefined when it means nothing
 * @example typedCell('1.234,5 €', 'german') // 1234.5
 */
export function typedCell(text: string, format: NumberFormat): number | null | undefined {
  const typed = cellText(text)
  if (isMissing(typed)) return null
  const shape = numberShape(typed)
  if (shape === null || shape.percent) return undefined
  if (format === 'plain' && columnFormat([shape], false).ambiguous !== null) return undefined
  return parseNumber(shape, format) ?? undefined
}

/**
 * Typed attainment: `92 %`, `92` and `0.92` are one ratio, as in a table.
 *
 * @returns 0-1 and beyond; null for "no number here", undefined when it means nothing
 * @example typedAttainment('92', 'plain') // 0.92
 */
export function typedAttainment(text: string, format: NumberFormat): number | null | undefined {
  const typed = cellText(text)
  if (isMissing(typed)) return null
  const shape = numberShape(typed)
  const plain = shape && parseNumber({ ...shape, percent: false }, small(format, shape.digits))
  if (shape === null || plain === null) return undefined
  const percent = shape.percent || isPercentScale([plain])
  return parseNumber({ ...shape, percent }, small(format, shape.digits)) ?? undefined
}

/**
 * Typed hours: `1.5`, `1,5 h`, `1:30` and `90 min`.
 *
 * @returns hours, >= 0; null for "not said", undefined when it means nothing
 * @example typedHours('1:30', 'english') // 1.5
 */
export function typedHours(text: string, format: NumberFormat): number | null | undefined {
  const typed = cellText(text)
  if (isMissing(typed)) return null
  const hours = coachingHours(typed, small(format, typed))
  return hours === null || hours < 0 ? undefined : hours
}

/** No ratio and no hours are written with a separator of thousands: the one sign is the decimal sign. */
function small(format: NumberFormat, text: string): NumberFormat {
  return /^[^.,]*[.,][^.,]*$/.test(text) ? 'plain' : format
}
