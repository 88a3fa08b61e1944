import type { NumberShape } from './number-shape.ts'
import type { NumberFormat } from './reading.ts'

const WRITTEN: Readonly<Record<NumberFormat, RegExp>> = {
  plain: /^\d*[.,]?\d*$/,
  // The second form groups lakhs and crores: 12,34,567.
  english: /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}|\d*)(?:\.\d*)?$/,
  german: /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d*)(?:,\d*)?$/,
}

/**
 * Parse number: the value of a number written in one convention; null when it is not written so.
 * Percent is taken as the ratio, `92 %` is 0.92.
 *
 * @param shape as `numberShape` gives it
 * @param format plain: a point or a comma is the decimal sign and nothing groups; english `1,234.5`;
 *   german `1.234,5`
 * @example parseNumber({ negative: false, percent: false, digits: '1.234,5', spaced: false }, 'german') // 1234.5
 */
export function parseNumber(shape: NumberShape, format: NumberFormat): number | null {
  const { digits } = shape
  // Where spaces group, the one sign left is the decimal sign in every convention.
  const known = shape.spaced ? 'plain' : format
  if (!WRITTEN[known].test(digits)) return null
  const group = known === 'english' ? ',' : known === 'german' ? '.' : ''
  const plain = (group === '' ? digits : digits.replaceAll(group, '')).replace(',', '.')
  // The exponent keeps 41.6 % exactly 0.416, which a division by 100 would not, and so with 1.1k.
  const value = Number(shape.percent ? `${plain}e-2` : shape.scale ? `${plain}e${shape.scale}` : plain)
  if (!Number.isFinite(value)) return null
  return shape.negative && value !== 0 ? -value : value
}
