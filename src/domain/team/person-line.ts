import type { Row } from './table.ts'

/** A line of the table that is a person, with its numbers read. */
export interface PersonLine {
  readonly row: Row
  readonly name: string
  /** Results or attainments, one a period. */
  readonly measured: readonly (number | null)[]
  /** One for all periods, or one a period. */
  readonly quotas: readonly (number | null)[]
  readonly hours: number | null
  /** As 'YYYY-MM-DD'. */
  readonly startDate: string | null
}
