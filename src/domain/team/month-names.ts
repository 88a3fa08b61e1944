/** The languages whose tables are read. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'hu']

/** Short forms that people type and the calendar of no browser gives. */
const TYPED: Readonly<Record<string, number>> = {
  sept: 9,
  sep: 9,
  mär: 3,
  mrz: 3,
  maerz: 3,
  jänner: 1,
  feber: 2,
  okt: 10,
  dez: 12,
}

let names: ReadonlyMap<string, number> | null = null

/**
 * Month named: which month a word names in one of ten languages, long or short, 1-12; null when it names none.
 *
 * @param word small, without a point behind it
 * @example monthNamed('mars') // 3
 * @example monthNamed('anna') // null
 */
export function monthNamed(word: string): number | null {
  names ??= monthNames()
  return names.get(word) ?? null
}

/** As the calendar of the browser writes them: alone, and beside a day, where some languages bend them. */
function monthNames(): ReadonlyMap<string, number> {
  const found = new Map(Object.entries(TYPED))
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const beside = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
      const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2026, month - 1, 15))
        const inDate = beside.formatToParts(date).find((part) => part.type === 'month')?.value ?? ''
        for (const name of [inDate, alone.format(date)]) {
          const plain = name.toLowerCase().replace(/\.$/, '')
          if (/^\p{L}{3,}$/u.test(plain)) found.set(plain, month)
        }
      }
    }
  }
  return found
}
