/**
 * Head words: the words of a head, small, in order; `SalesAgent`, `sales_agent` and `Sales agent` are one.
 *
 * @example headWords('% of Quota (Q1)') // ['%', 'of', 'quota', 'q1']
 */
export function headWords(head: string): string[] {
  return head
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\d%#:]+/u)
    .map((word) => word.replace(/^:+|:+$/g, ''))
    .filter((word) => word !== '')
    .flatMap((word) => (word.length > 1 && word.startsWith('%') ? ['%', word.slice(1)] : [word]))
    .flatMap((word) => (word.length > 1 && word.endsWith('%') ? [word.slice(0, -1), '%'] : [word]))
}
