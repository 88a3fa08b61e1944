import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'

/**
 * Response curve: share of the full effect that a person's coaching hours bring.
 *
 * f(h) = (1 - exp(-min(h, 5) / tau)) / (1 - exp(-5 / tau))
 *
 * @param hoursPerMonth h >= 0, hours a month with one person
 * @param tauHours > 0; the smaller, the more the first hour does
 * @returns a ratio, 0 at no hours, 1 from `fullEffectHours` on
 * @throws RangeError for negative hours or tau <= 0
 * @source form: Mantrala, Sinha & Zoltners 1992; tau: own; 5 h: hours-report
 * @example responseCurve(1) // 0.4287
 */
export function responseCurve(hoursPerMonth: number, tauHours: number = assumptions.tauHours.value): number {
  requireThat(hoursPerMonth >= 0, 'hoursPerMonth', hoursPerMonth, '>= 0')
  requireThat(tauHours > 0, 'tauHours', tauHours, '> 0')
  const full = assumptions.fullEffectHours.value
  return (1 - Math.exp(-Math.min(hoursPerMonth, full) / tauHours)) / (1 - Math.exp(-full / tauHours))
}
