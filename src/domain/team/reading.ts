import type { MonthsPerPeriod, Team } from '../team.ts'
import type { AddedQuotas, QuotasPasted } from './quotas-pasted.ts'

/** What a column was taken for. */
export type Role =
  | 'name'
  | 'result'
  | 'quota'
  | 'attainment'
  /** The period a row is about, where there is one row per person and period. */
  | 'period'
  | 'startDate'
  | 'coachingHours'
  | 'group'
  | 'stage'
  | 'openDate'
  | 'closeDate'
  | 'ignore'

/**
 * How the rows of a table stand for people: `people` one row each (one or many periods), `periods` one row per
 * person and period, `deals` one row per deal; `turned` has people in columns.
 */
export type Shape = 'people' | 'periods' | 'deals' | 'turned'

/**
 * How numbers are written: `plain` (1234.5 or 1234,5 alone decides), `english` (1,234.5),
 * `german` (1.234,5). Where both fit every cell and mean the same, `plain`.
 */
export type NumberFormat = 'plain' | 'english' | 'german'

/** Which of 03/04 is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst'

/** What the user corrected; absent means "decide for me". Columns are 0-based, lines 1-based as in the box. */
export interface ReadingChoices {
  readonly roles?: Readonly<Record<number, Role>>
  readonly numberFormat?: NumberFormat
  /** For dates of which none tells it. */
  readonly dateOrder?: DateOrder
  readonly monthsPerPeriod?: MonthsPerPeriod
  /** One quota column beside several periods: each period's quota, or the whole span's. */
  readonly quotaCovers?: 'period' | 'span'
  /** Reads every period column as attainment, or every one as result. */
  readonly measure?: 'attainment' | 'result'
  /** Lines that the reading left out and the user put back. */
  readonly putBack?: readonly number[]
  readonly shape?: Shape
  /** Stages whose deals count, as pasted. */
  readonly stages?: readonly string[]
  /** Keeps a last month that the deals do not cover to its end. */
  readonly keepsLastMonth?: boolean
  /** One quota of every person in every period, where the table has none; in the unit of the results. */
  readonly sameQuota?: number
  /** Quotas from a second paste, for whom and when the table has none. */
  readonly quotas?: QuotasPasted
  /** The one group whose people are the team, as pasted; absent means all. */
  readonly group?: string
  /** People of one name: apart, or their numbers added up. */
  readonly sameName?: 'apart' | 'added'
  /** Reads numbers that are written short, `1.2k`; until somebody has said so they are missing. */
  readonly readsShort?: boolean
  /** The currency of the results as pasted, '' for none. */
  readonly currency?: string
}

/** A cell of the box, both 1-based; line 0 is the head of the column. */
export interface CellPlace {
  readonly line: number
  readonly column: number
  readonly head: string
}

/** What stands beside or in place of the digits, in the columns that count. */
export interface Marks {
  /** The symbol or ISO code of most columns; null for none. */
  readonly currency: string | null
  /** All that were found, the most frequent first. */
  readonly currencies: readonly string[]
  /** Money that cannot be the usual one, and the first place of it. */
  readonly mixed:
    (CellPlace & { readonly usual: string; readonly other: string; readonly count: number }) | null
  /** Errors displayed by a spreadsheet program, and the first; `narrow` of them are `#####`. */
  readonly errors:
    (CellPlace & { readonly text: string; readonly count: number; readonly narrow: number }) | null
  /** Numbers written short, and the first with its value in full; its scale is a power of ten. */
  readonly short:
    | (CellPlace & {
        readonly text: string
        readonly count: number
        readonly value: number
        readonly scale: 3 | 6
      })
    | null
}

/** The groups of a table, of which one can be the team. */
export interface GroupChoice {
  /** The head of the column they stand in; '' without a header. */
  readonly head: string
  /** Null: the people of all groups. */
  readonly chosen: string | null
  /** At least two, in the order of the table; '' are the people without a group. */
  readonly groups: readonly {
    readonly name: string
    readonly people: number
    /** Attainment of all of them together, or the mean result of a person where there are no quotas. */
    readonly reached: number | null
  }[]
  /** People of all groups. */
  readonly people: number
}

/** One row of "How we read your table": neighbouring columns of one role. */
export interface ColumnGroup {
  readonly role: Role
  /** The columns of the table, 0-based, at least one. */
  readonly columns: readonly number[]
  /** The heads of the columns as pasted; '' without a header. */
  readonly heads: readonly string[]
}

/** Why a line is not a person; `noPeriod` and `again` in a table of one row per person and period. */
export type LeftOutReason = 'total' | 'header' | 'note' | 'noName' | 'noNumbers' | 'noPeriod' | 'again'

export interface LeftOutLine {
  /** 1-based line in the box. */
  readonly line: number
  /** The cells as pasted, for showing. */
  readonly cells: readonly string[]
  readonly reason: LeftOutReason
  /** True when a person could be made of it: a name stands there. */
  readonly canPutBack: boolean
}

/** Something to say about one cell or line, both 1-based. No words here: `i18n` words it. */
export type ReadingIssue =
  | {
      readonly code: 'notANumber'
      readonly line: number
      readonly column: number
      readonly head: string
      /** What the column is called where that is not the period. */
      readonly columnHead?: string
      readonly name: string
      readonly text: string
    }
  | {
      readonly code: 'missing'
      readonly line: number
      readonly column: number
      readonly head: string
      readonly columnHead?: string
      readonly name: string
    }
  /** No row tells of this person in this period, in a table of one row per person and period. */
  | { readonly code: 'noRow'; readonly line: number; readonly head: string; readonly name: string }
  | { readonly code: 'noUsableNumber'; readonly line: number; readonly name: string }
  | { readonly code: 'repeatedName'; readonly lines: readonly number[]; readonly name: string }
  | {
      readonly code: 'notADate'
      readonly line: number
      readonly column: number
      readonly head: string
      readonly name: string
      readonly columnHead?: string
      readonly text: string
    }
  | {
      readonly code: 'negativeHours'
      readonly line: number
      readonly column: number
      readonly head: string
      readonly columnHead?: string
      readonly name: string
      readonly text: string
    }

/** The three questions that stop a reading, and the empty box. */
export type Blocked =
  | { readonly code: 'empty' }
  /** No column of names was found; `lines` non-blank lines were seen. */
  | { readonly code: 'noNames'; readonly lines: number }
  /** Names, but nothing that is a number (prose ends here too). */
  | { readonly code: 'noNumbers'; readonly lines: number }
  /** Both readings fit every number; `example` is the first such cell, with both values. */
  /** A list of deals of which none counts: no stage is ticked, or none has an amount and a date. */
  | { readonly code: 'noDeals'; readonly lines: number }
  | {
      readonly code: 'numberFormat'
      readonly example: string
      readonly head: string
      readonly english: number
      readonly german: number
    }
  /** Every number is written short; the marks of the reading hold the question. */
  | { readonly code: 'short' }

/** What was made of a list of deals: every row is counted, not counted, or listed as left out. */
export interface Deals {
  /** Stages as pasted with the number of their deals, the most frequent first; none without a stage column. */
  readonly stages: readonly { readonly text: string; readonly deals: number; readonly counts: boolean }[]
  readonly counted: number
  /** Deals not counted, by the first reason that holds. */
  readonly notCounted: {
    readonly stage: number
    readonly noAmount: number
    readonly noDate: number
    /** Closed more than ten years from the usual deal: a slip of the pen. */
    readonly farOff: number
    /** In the last month that was left out. */
    readonly lastMonth: number
  }
  /** A last month that the deals do not cover to its end: 'YYYY-MM', and the latest date, 'YYYY-MM-DD'. */
  readonly lastMonth: { readonly month: string; readonly latest: string; readonly isKept: boolean } | null
  /** Without a close date all deals are one period. */
  readonly isDated: boolean
}

/** Where a shown default came from, so that the page can say "from the headers" or "our default: change it". */
export interface Reading {
  /** The delimiter that was used. */
  readonly delimiter: '\t' | ',' | ';' | '|' | null
  readonly hasHeader: boolean
  readonly shape: { readonly value: Shape; readonly from: 'found' | 'choice' }
  /** Null unless the rows are deals. */
  readonly deals: Deals | null
  readonly groups: readonly ColumnGroup[]
  readonly numberFormat: NumberFormat
  readonly monthsPerPeriod: {
    readonly value: MonthsPerPeriod
    readonly from: 'headers' | 'default' | 'choice'
  }
  readonly quotaCovers: {
    readonly value: 'period' | 'span'
    readonly from: 'only' | 'ratio' | 'unsure' | 'choice'
  } | null
  readonly measure: {
    readonly value: 'attainment' | 'result'
    readonly from: 'header' | 'percent' | 'range' | 'default' | 'choice'
  }
  /** Of each column what stands in the first three lines that are people; '' where nothing does. */
  readonly samples: readonly (readonly string[])[]
  /** Null when there are not two groups. */
  readonly group: GroupChoice | null
  /** Names that stand in several lines, in how many lines, and what was made of them; null when there are none. */
  readonly sameName: {
    readonly value: 'apart' | 'added'
    readonly names: number
    readonly lines: number
  } | null
  /** Absent where every column of dates tells its order by itself. */
  readonly dates?: {
    readonly value: DateOrder
    readonly example: string
    readonly from: 'default' | 'choice'
  }
  /** Whether start dates are of use: not while nobody knows the months of the columns. Null without any. */
  readonly startDates: 'used' | 'noMonths' | null
  readonly leftOut: readonly LeftOutLine[]
  /** Blank lines, which are skipped without being listed. */
  readonly blankLines: number
  readonly issues: readonly ReadingIssue[]
  /** Absent where every number is digits alone. */
  readonly marks?: Marks
  readonly blocked: Blocked | null
  /** Absent when none were added. */
  readonly addedQuotas?: AddedQuotas
  /** null exactly when `blocked` is not. */
  readonly team: Team | null
  /** The header line's heads joined by a separator: the same headers pasted again keep the choices. '' without a header. */
  readonly headerKey: string
}
