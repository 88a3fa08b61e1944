import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'

/** Guards against 1.5 / 0.5 becoming 2.9999: the method's own tolerance. */
const ALMOST = 1e-9

/**
 * Sessions that fit into a number of hours.
 *
 * K = floor(H / session + 1e-9)
 *
 * @throws RangeError for negative or infinite hours or a session of no length
 * @example wholeSessions(20.3) // 40
 */
export function wholeSessions(hours: number, sessionHours: number = assumptions.sessionHours.value): number {
  requireThat(hours >= 0 && Number.isFinite(hours), 'hours', hours, '>= 0 and finite')
  requireThat(sessionHours > 0, 'sessionHours', sessionHours, '> 0')
  return Math.floor(hours / sessionHours + ALMOST)
}
