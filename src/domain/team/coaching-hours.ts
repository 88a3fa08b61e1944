import { numberShape } from './number-shape.ts'
import { parseNumber } from './parse-number.ts'
import type { NumberFormat } from './reading.ts'

const UNIT = / ?(?:h|hrs?\.?|hours?|std\.?|stunden?|óra|heures?|horas?|ore|uren|godz\.?|tim\.?)$/i
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?(?: ?h)?$/
const MINUTES = /^(\d{1,4}) ?(?:m|mins?\.?|minutes?|minuten?|perc)$/i

/** The text without the unit `h`, so that it can be looked at as a number. */
export function withoutHourUnit(text: string): string {
  return text.replace(UNIT, '')
}

/**
 * Coaching hours: the hours a cell tells: `1.5`, `1,5 h`, `1:30`, `90 min`; null when it tells none.
 *
 * @param text as `cellText` gives it
 * @returns hours, may be negative
 * @example coachingHours('1:30', 'english') // 1.5
 */
export function coachingHours(text: string, format: NumberFormat): number | null {
  const clock = CLOCK.exec(text)
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60
  const minutes = MINUTES.exec(text)
  if (minutes) return Number(minutes[1]) / 60
  const shape = numberShape(withoutHourUnit(text))
  return shape === null || shape.percent ? null : parseNumber(shape, format)
}
