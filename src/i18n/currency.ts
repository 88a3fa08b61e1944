const NBSP = '\u00a0'

/**
 * An amount in the currency of the table, as it is written in English: a sign stands before the number, a
 * code with a space, and a word such as kr or zł behind it.
 *
 * @param amount already written, `18,200` or `−18,200`
 */
export function inCurrency(amount: string, currency: string | undefined): string {
  if (currency === undefined) return amount
  if (/^\p{Ll}|\p{Ll}\.?$/u.test(currency)) return `${amount}${NBSP}${currency}`
  const between = /\p{L}$/u.test(currency) ? NBSP : ''
  return amount.replace(/^\u2212?/, (minus) => minus + currency + between)
}
