/** What stands around the digits of a number, and the digits themselves with their separators. */
export interface NumberShape {
  readonly negative: boolean
  readonly percent: boolean
  /** Digits, points and commas; groups made by spaces or apostrophes are already closed up. */
  readonly digits: string
  /** Groups were made by spaces or apostrophes, so a point or comma can only be the decimal sign. */
  readonly spaced: boolean
  /** Written short, `1.2k`: the power of ten. Absent for a number in full. */
  readonly scale?: 3 | 6
}

const LONGEST = 48
const CURRENCY_CODES =
  'EUR|USD|GBP|CHF|HUF|PLN|CZK|SEK|NOK|DKK|RON|BGN|HRK|RSD|TRY|UAH|RUB|ILS|AED|SAR|ZAR|INR|JPY|CNY|RMB|KRW|SGD|HKD|TWD|THB|IDR|MYR|PHP|VND|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN'
const CURRENCY = `(?:[A-Z]{1,3}\\$|\\p{Sc}|${CURRENCY_CODES}|SFr\\.?|Fr\\.|Ft\\.?|kr\\.?|zł|Kč|lei|лв\\.?|Rs\\.?)`
const CURRENCY_IN_FRONT = new RegExp(`^()${CURRENCY} ?`, 'iu')
const CURRENCY_BEHIND = new RegExp(`() ?${CURRENCY}$`, 'iu')
const DIGITS = /^[\d.,]+$/
const SPACED = /^([1-9]\d{0,2}(?:[ '’‘ʼ´`]\d{3})+)([.,]\d*)?$/

/**
 * Number shape: the parts of a cell that is written like a number in any convention; null when it is
 * not. Signs (also U+2212, brackets, a minus at the end), currency at either end and `%` are taken off.
 *
 * @param text as `cellText` gives it
 * @example numberShape('(1,234) €') // { negative: true, percent: false, digits: '1,234', spaced: false }
 */
export function numberShape(text: string): NumberShape | null {
  if (text === '' || text.length > LONGEST || !/\d/.test(text)) return null
  let rest = text.replace(/[−‒–﹣－]/g, '-')
  const taken = { minus: 0, plus: 0, percent: 0, currency: 0 }
  const take = (what: keyof typeof taken, pattern: RegExp): void => {
    if (!pattern.test(rest)) return
    rest = rest.replace(pattern, '$1').trim()
    taken[what] += 1
  }
  for (let before = ''; before !== rest && !DIGITS.test(rest);) {
    before = rest
    take('minus', /^\(([^()]*)\)$/)
    take('minus', /^()-|()-$/)
    take('plus', /^()\+/)
    take('percent', /^()[%٪％]|()[%٪％]$/)
    take('currency', CURRENCY_IN_FRONT)
    take('currency', CURRENCY_BEHIND)
  }
  if (taken.minus + taken.plus > 1 || taken.percent > 1 || taken.currency > 1) return null
  const spaced = SPACED.exec(rest)
  const digits = spaced ? (spaced[1] ?? '').replace(/\D/g, '') + (spaced[2] ?? '') : rest
  // 0123 is a code, not a number: nobody writes an amount so.
  if (!DIGITS.test(digits) || !/\d/.test(digits) || /^0\d/.test(digits)) return null
  return { negative: taken.minus === 1, percent: taken.percent === 1, digits, spaced: spaced !== null }
}
