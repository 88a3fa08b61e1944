import type { Reading, ReadingChoices } from './reading.ts'

/**
 * Unsure dates: what a reading says of dates such as 03/04/2026, of which nobody can tell what the day is.
 *
 * @param example such a date; none means that every date tells
 * @example unsureDates('03/04/2026', {}).dates?.value // 'dayFirst'
 */
export function unsureDates(
  example: string | null | undefined,
  { dateOrder }: ReadingChoices,
): Pick<Reading, 'dates'> {
  if (example === null || example === undefined) return {}
  const from = dateOrder === undefined ? 'default' : 'choice'
  return { dates: { value: dateOrder ?? 'dayFirst', example, from } }
}
