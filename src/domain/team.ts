/**
 * Team: the people of one manager and what they sold, as plain data.
 * Every list of a person has one entry a period, in the order of `Team.periods`;
 * a missing cell is `null`, a typed 0 is a real zero.
 */

/** What the numbers of a team are: results with quotas, given attainments, or results alone. */
export type Basis = 'quota' | 'attainment' | 'result'

/** Months that one period covers. */
export type MonthsPerPeriod = 1 | 3 | 6 | 12

export interface Person {
  /** As pasted. Two people may share a name: the place in `Team.people` tells them apart. */
  readonly name: string
  /** Sold, in the team's own unit; all null when the attainment is given. */
  readonly results: readonly (number | null)[]
  /** Asked, in the unit of the results; all null without quotas. */
  readonly quotas: readonly (number | null)[]
  /** Result over quota as given (0-1 and beyond); all null unless the basis is 'attainment'. */
  readonly attainments: readonly (number | null)[]
  /** Coaching hours per month this person gets today; null when not said. */
  readonly hoursToday: number | null
  /** First day at work as 'YYYY-MM-DD'; absent or null when not said. */
  readonly startDate?: string | null
  /** Said to be new, or not to be new any more, whatever the dates tell; absent when nothing was said. */
  readonly isRamping?: boolean
}

export interface Team {
  readonly basis: Basis
  readonly monthsPerPeriod: MonthsPerPeriod
  /** Labels as pasted, oldest first; `''` where the table has no header. */
  readonly periods: readonly string[]
  /** First day of each period as 'YYYY-MM-DD', null where the table does not tell; absent when it never does. */
  readonly periodStarts?: readonly (string | null)[]
  readonly people: readonly Person[]
  /** The symbol or ISO code of results and quotas as pasted; absent where the table has none. */
  readonly currency?: string
}
