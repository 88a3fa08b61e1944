const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** What people and spreadsheet programs write where there is no number. */
const MISSING =
  /^(?:[-–—−‒―.…?]+|n\.? ?[ad]\.?|n\/[ad]|#+|#\p{L}[\p{L}\d/]+[!?]?|k\. ?a\.?|nan|null|none|tbd|tbc|\(blank\)|\(leer\)|\(empty\))$/iu

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
  return text === '' || (text.length <= 12 && (MISSING.test(text) || DASH_WITH_CURRENCY.test(text)))
}
