import { assumptions } from './assumptions.ts'
import { requireThat } from './require.ts'
import { wholeSessions } from './sessions.ts'

export interface AllocationLimits {
  /** Hours per month nobody falls below while they last; never above the cap. */
  readonly floorHours: number
  /** Hours per month nobody exceeds. */
  readonly capHours: number
  readonly sessionHours: number
}

export const defaultLimits: AllocationLimits = {
  floorHours: assumptions.floorHours.value,
  capHours: assumptions.capHours.value,
  sessionHours: assumptions.sessionHours.value,
}

/** Sessions everybody gets at least while they last, and at most. */
export interface SessionLimits {
  readonly floors: readonly number[]
  readonly caps: readonly number[]
}

/**
 * Session limits of everybody: a floor rounds up to whole sessions, so that nobody stays below it, a cap
 * rounds down, and the floor gives way to the cap.
 *
 * @param capsHours caps of single people where they are lower, one a person
 * @throws RangeError for negative hours or a session of no length
 * @example sessionLimits(2, defaultLimits, [1, Infinity]) // { floors: [1, 1], caps: [2, 10] }
 */
export function sessionLimits(
  people: number,
  limits: AllocationLimits,
  capsHours?: readonly number[],
): SessionLimits {
  const floor = floorSessions(limits)
  const cap = wholeSessions(limits.capHours, limits.sessionHours)
  const caps = Array.from({ length: people }, (_, person) => {
    const own = capsHours?.[person] ?? Infinity
    requireThat(own >= 0, `capsHours[${person}]`, own, '>= 0')
    return own < limits.capHours ? wholeSessions(own, limits.sessionHours) : cap
  })
  return { floors: caps.map((most) => Math.min(floor, most)), caps }
}

/** A floor rounds up to whole sessions; at least +0, which reads as 0 and not as minus 0. */
export function floorSessions({ floorHours, sessionHours }: AllocationLimits): number {
  requireThat(floorHours >= 0 && Number.isFinite(floorHours), 'floorHours', floorHours, '>= 0 and finite')
  requireThat(sessionHours > 0, 'sessionHours', sessionHours, '> 0')
  return Math.max(0, Math.ceil(floorHours / sessionHours - 1e-9))
}
