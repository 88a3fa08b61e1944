import type { NumberFormat } from '../domain/team/reading.ts'

const written = (locale: string, useGrouping: boolean) =>
  new Intl.NumberFormat(locale, { maximumSignificantDigits: 15, useGrouping })

const formats: Readonly<Record<NumberFormat, Intl.NumberFormat>> = {
  plain: written('en', false),
  english: written('en', true),
  german: written('de', true),
}

const minus = (text: string) => text.replace('-', '\u2212')

/** A number as the table would write it, every digit of it: it stands in a field and is read again. */
export function shownCell(value: number | null, format: NumberFormat): string {
  return value === null ? '' : minus(formats[format].format(value))
}

/** A ratio as per cent, every digit of it. */
export function shownAttainment(value: number | null, format: NumberFormat): string {
  if (value === null) return ''
  // The exponent keeps 0.07 exactly 7 %, which a multiplication by 100 would not.
  const percent = Number(`${value}e2`)
  const ungrouped = format === 'german' ? written('de', false) : formats.plain
  return `${minus(ungrouped.format(Number.isNaN(percent) ? value * 100 : percent))}\u00a0%`
}
