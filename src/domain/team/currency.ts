/** A currency as people write it, and the ISO codes it may stand for. */
export interface Currency {
  /** A symbol or an ISO code: `€`, `zł`, `EUR`. */
  readonly text: string
  readonly codes: readonly string[]
}

const CODES =
  'EUR|USD|GBP|CHF|HUF|PLN|CZK|SEK|NOK|DKK|RON|BGN|HRK|RSD|TRY|UAH|RUB|ILS|AED|SAR|ZAR|INR|JPY|CNY|RMB|KRW|SGD|HKD|TWD|THB|IDR|MYR|PHP|VND|AUD|NZD|CAD|MXN|BRL|ARS|CLP|COP|PEN'

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '£': 'GBP',
  '¥': 'JPY|CNY|RMB',
  '₹': 'INR',
  Rs: 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₩': 'KRW',
  '₪': 'ILS',
  zł: 'PLN',
  Ft: 'HUF',
  Kč: 'CZK',
  kr: 'SEK|NOK|DKK',
  lei: 'RON',
  лв: 'BGN',
  'Fr.': 'CHF',
  SFr: 'CHF',
}

const known: ReadonlyMap<string, Currency> = new Map(
  [...CODES.split('|').map((code) => [code, code] as const), ...Object.entries(SYMBOLS)].map(
    ([text, codes]) => [keyOf(text), { text, codes: codes.split('|') }] as const,
  ),
)

const WORDS = [...CODES.split('|'), 'zł', 'Ft', 'Kč', 'kr'].join('|')
const SIGN = `[A-Z]{1,3}\\$|\\p{Sc}|${WORDS}`
/** Alone in brackets, or first or last word: `Umsatz (EUR)`, `Sales in USD`, `€ won`. */
const IN_HEAD = new RegExp(
  `[(\\[] ?(${SIGN}) ?[)\\]]|(?<![\\p{L}\\d])(${SIGN})$|^(${SIGN})(?![\\p{L}\\d])`,
  'u',
)
/** `k€`, `TEUR`, `$m`, `in thousands`: what stands below is not in the currency itself. */
const IS_SCALED = new RegExp(
  `(?:^|[^\\p{L}])(?:k|m|t|mm|mio|tsd|tys|mln|mn|bn)\\.? ?(?:${SIGN})|(?:\\p{Sc}|${CODES}) ?(?:k|m|t|mm|mio|tsd|tys|mln|mn|bn)(?![\\p{L}])|thousand|million|tausend|\\b000s?\\b`,
  'iu',
)

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\.$/, '')
}

/**
 * Currency: what a text that is nothing but a symbol or an ISO code stands for; null for anything else.
 *
 * @example currencyOf('eur')?.text // 'EUR'
 */
export function currencyOf(text: string): Currency | null {
  const found = known.get(keyOf(text))
  if (found !== undefined) return found
  return /^\p{Sc}$/u.test(text) ? { text, codes: [text] } : null
}

/**
 * Currency at either end of a number.
 *
 * @param text of a cell that is a number
 * @example currencyAt('1.234,50 €')?.text // '€'
 */
export function currencyAt(text: string): Currency | null {
  for (const part of text.match(/[^\d.,\s()+\-−–%'’]+\.?/gu) ?? []) {
    const found = currencyOf(part) ?? currencyOf(part.replace(/^(?:k|m|mio\.?|mln\.?|tsd\.?|tys\.?)/iu, ''))
    if (found !== null) return found
  }
  return null
}

/**
 * Currency in the head of a column; null where the head says thousands or millions of it, since the
 * numbers below are then not in the currency itself.
 *
 * @example currencyInHead('Umsatz (EUR)')?.text // 'EUR'
 * @example currencyInHead('Umsatz (T€)') // null
 */
export function currencyInHead(head: string): Currency | null {
  if (saysScale(head)) return null
  const found = IN_HEAD.exec(head)
  return found === null ? null : currencyOf(found[1] ?? found[2] ?? found[3] ?? '')
}

/** Whether a head says that the numbers below are thousands or millions. */
export function saysScale(head: string): boolean {
  return IS_SCALED.test(head)
}

/** Whether two may be the same money: `$` and CAD may, `€` and `$` may not. */
export function mayBeSame(one: Currency, other: Currency): boolean {
  return one.codes.some((code) => other.codes.includes(code))
}
