const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** What people and spreadsheet programs write where there is no number. */
const MISSING =
  /^(?:[-–—−‒―.…?]+|n\.? ?[ad]\.?|n\/[ad]|k\. ?a\.?|nan|null|none|tbd|tbc|\(blank\)|\(leer\)|\(empty\))$/iu

/** What a spreadsheet program displays in place of a number: `#####`, `#N/A`, `#¡VALOR!`, `Err:502`. */
const ERROR = /^(?:#+|#[¡¿]?\p{L}[\p{L}\d/_.]{0,22}[!?]?|err:\d{3})$/iu

/** The dash of an accounting format, `- €` or `$ -`. */
const DASH_WITH_CURRENCY = /^(?:\p{Sc} ?[-–—−]|[-–—−] ?\p{Sc})$/u

/**
 * Cell text: what a cell says, without what nobody sees: invisible marks, outer white space,
 * and white space of any kind (no-break, narrow, line break) written as one plain space.
 *
 * @example cellText(' Anna\u00A0 Kovács\n') // 'Anna Kovács'
 */
export function cellText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/**
 * Missing: a cell that says "no number here": empty, a dash, `n/a`, `k.A.`, or a displayed spreadsheet
 * error such as `#N/A` or `#####`. Never read as 0.
 *
 * @param text as {@link cellText} gives it
 * @example isMissing('#N/A') // true
 */
export function isMissing(text: string): boolean {
  if (text === '' || isDisplayedError(text)) return true
  return text.length <= 12 && (MISSING.test(text) || DASH_WITH_CURRENCY.test(text))
}

/**
 * Displayed error: what a spreadsheet program shows where it has no number to show: `#####` in a column
 * that is too narrow, `#N/A`, `#WERT!`, `Err:502`.
 *
 * @param text as {@link cellText} gives it
 * @example isDisplayedError('#DIV/0!') // true
 */
export function isDisplayedError(text: string): boolean {
  return ERROR.test(text)
}
