import type { Band } from '../../src/domain/bands.ts'
import type { Gain, Quality } from '../../src/domain/projection.ts'
import type { Team } from '../../src/domain/team.ts'
import { type ByName, type Cells, teamByAttainment, teamByQuota, teamByResult } from './a-team.ts'
import json from './fixtures/cases.json'

/** What the worked cases say of a team once it is ranked. */
export interface RankedCase {
  readonly score: ByName<number>
  readonly percentileRank: ByName<number>
  readonly periodEffect: readonly number[]
  readonly bands: ByName<Band>
}

export interface PlannedCase {
  readonly budgetHours: number
  readonly hours: {
    readonly byBand: ByName<number>
    readonly equal: ByName<number>
    readonly extremes: ByName<number>
  }
  readonly weight: ByName<number>
}

interface HoursCase {
  readonly budgetHours: number
  readonly hours: ByName<number>
}

interface Cases {
  readonly about: string
  readonly bandCounts: ByName<Readonly<Record<Band, number>>>
  readonly bandTies: readonly {
    readonly scores: readonly number[]
    readonly bands: readonly Band[]
    readonly percentileRank: readonly number[]
  }[]
  readonly attainment: readonly {
    readonly actual: Cells
    readonly quota: Cells
    readonly attainment: number | null
  }[]
  readonly teamAttainment: ByName<Cells>
  readonly responseCurve: readonly (readonly number[])[]
  readonly resultPerMonth: ByName<number>
  readonly allocationByBand: readonly (HoursCase & { readonly freeHours: number })[]
  readonly allocationEqual: readonly HoursCase[]
  readonly allocationExtremes: readonly HoursCase[]
  readonly projectionIfBandsWereCertain: {
    readonly rows: readonly {
      readonly before: Quality
      readonly after: Quality
      readonly effect: keyof Gain
      readonly equal: number
      readonly extremes: number
      readonly byBand: number
    }[]
  }
  readonly confidenceSixMonths: RankedCase
  readonly unevenQuotas: RankedCase & {
    readonly actual: ByName<Cells>
    readonly quota: ByName<Cells>
    readonly attainment: ByName<number>
    readonly plan: PlannedCase
  }
  readonly turnover: RankedCase & { readonly input: ByName<Cells> }
  readonly withoutQuotas: RankedCase & {
    readonly result: ByName<Cells>
    readonly usablePeriods: readonly boolean[]
    readonly plan: PlannedCase
  }
}

export const cases = json as Cases

export const teamOfTen = teamByAttainment(cases.teamAttainment)
export const unevenQuotas = teamByQuota(cases.unevenQuotas.actual, cases.unevenQuotas.quota)
export const turnover = teamByAttainment(cases.turnover.input)
export const withoutQuotas = teamByResult(cases.withoutQuotas.result)

/** The ranked cases as rows of a table: [title, team, what the case says]. */
export const rankedCases: readonly (readonly [string, Team, RankedCase])[] = [
  ['ten people over six months', teamOfTen, cases.confidenceSixMonths],
  ['uneven quotas with gaps and a slip', unevenQuotas, cases.unevenQuotas],
  ['people present three to six months of twelve', turnover, cases.turnover],
  ['results without quotas', withoutQuotas, cases.withoutQuotas],
]

/** The planned cases as rows of a table. */
export const plannedCases: readonly (readonly [string, Team, PlannedCase])[] = [
  ['uneven quotas with gaps and a slip', unevenQuotas, cases.unevenQuotas.plan],
  ['results without quotas', withoutQuotas, cases.withoutQuotas.plan],
]
