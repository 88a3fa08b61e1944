/** From here on numbers are written with an exponent. */
const EXPONENT_FROM = 1e21

/**
 * Decimal text: a number written with a point and all its digits, and no exponent; it reads back to the same
 * number. `1.234` would fit two conventions, so it gets a zero more.
 *
 * @param value finite
 * @param shift how many places the point moves to the right: 2 for a percent
 * @throws RangeError when the value is not finite
 * @example decimalText(0.925, 2) // '92.5'
 * @example decimalText(1.234) // '1.2340'
 */
export function decimalText(value: number, shift = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`)
  if (shift === 0 && Number.isInteger(value) && Math.abs(value) < EXPONENT_FROM) return String(value)
  const [digits = '', exponent = '0'] = Math.abs(value).toString().split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  const point = whole.length + Number(exponent) + shift
  const all = `${whole}${fraction}`.padEnd(point, '0')
  const padded = point < 1 ? '0'.repeat(1 - point) + all : all
  const before = padded.slice(0, Math.max(point, 1)).replace(/^0+(?=\d)/, '')
  const behind = padded.slice(Math.max(point, 1)).replace(/0+$/, '')
  const text = behind === '' ? before : `${before}.${behind}`
  const plain = /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
  return value < 0 ? `-${plain}` : plain
}
