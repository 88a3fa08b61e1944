import type { Who } from '../edits.ts'
import type { MonthsPerPeriod } from '../team.ts'
import type { Blocked, LeftOutLine, NumberFormat, ReadingIssue } from './reading.ts'

/** A second paste with the quotas, and what the user said about it. */
export interface QuotasPasted {
  readonly text: string
  readonly numberFormat?: NumberFormat
  /** What one number a person is for: so many months, or the whole span. */
  readonly covers?: QuotaCovers
  /** Rows that were joined by hand. */
  readonly joined?: readonly JoinedByHand[]
}

export type QuotaCovers = MonthsPerPeriod | 'span'

/** A row of the quotas, and the person it was given to. */
export interface JoinedByHand {
  readonly quota: Who
  readonly person: Who
}

/** What became of the quotas from a second paste. Every row of theirs is joined, not joined, or left out. */
export interface AddedQuotas {
  /** What stops their reading; `rows` is empty then. */
  readonly blocked: Blocked | null
  /** Why none of them is used although they were read; null when they are. */
  readonly unused: 'attainment' | 'noMonthInCommon' | 'monthsUnclear' | null
  /** People of the team. */
  readonly people: readonly Who[]
  readonly rows: readonly {
    readonly who: Who
    /** Place in the team; null when nobody there bears the name. */
    readonly person: number | null
    readonly isByHand: boolean
  }[]
  /** Places in the team of those who have no quota in any period. */
  readonly without: readonly number[]
  readonly leftOut: readonly LeftOutLine[]
  /** About the cells of the quotas. */
  readonly issues: readonly ReadingIssue[]
  /** How the columns became the quotas of the team's periods; null while they did not. */
  readonly spread: {
    /** One number a person, the columns by what their heads say, or in their order. */
    readonly by: 'one' | 'label' | 'position'
    readonly covers: QuotaCovers
    /** Whether `covers` is known, reckoned, doubtful or chosen. */
    readonly from: 'heads' | 'ratio' | 'unsure' | 'only' | 'choice'
    /** Periods of the team that no column is about. */
    readonly uncovered: readonly string[]
  } | null
}
