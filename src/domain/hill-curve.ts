import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'

/**
 * Threshold curve: the response if coaching only works from about 3 h.
 *
 * h^3 / (h^3 + 2.5^3) (1 + (2.5 / 5)^3) below 5 h, else 1
 *
 * @param hoursPerMonth h >= 0
 * @throws RangeError for negative hours
 * @source form: Hill 1910; own: the power and the threshold, as a what-if
 * @example hillCurve(2.5) // 0.5625
 */
export function hillCurve(hoursPerMonth: number): number {
  requireThat(hoursPerMonth >= 0, 'hoursPerMonth', hoursPerMonth, '>= 0')
  const full = assumptions.fullEffectHours.value
  if (hoursPerMonth >= full) return 1
  const power = assumptions.thresholdPower.value
  const half = assumptions.thresholdHours.value
  const share = hoursPerMonth ** power / (hoursPerMonth ** power + half ** power)
  return share * (1 + (half / full) ** power)
}
