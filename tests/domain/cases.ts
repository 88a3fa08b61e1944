import type { Band } from '../../src/domain/bands.ts'
import type { Gain, Quality } from '../../src/domain/projection.ts'
import type { MonthsPerPeriod, Team } from '../../src/domain/team.ts'
import { type ByName, type Cells, teamByAttainment, teamByQuota, teamByResult } from './a-team.ts'
import json from './fixtures/cases.json'

/** What the worked cases say of a team once it is ranked. */
export interface RankedCase {
  readonly score: ByName<number>
  readonly percentileRank: ByName<number>
  readonly periodEffect: readonly number[]
  readonly bands: ByName<Band>
}

/** What the worked cases say of how sure the bands are; some say less, of fewer people. */
export interface SureCase extends RankedCase {
  readonly months: MonthsPerPeriod
  readonly df: number
  readonly basis: 'data' | 'assumed'
  readonly probability: ByName<Readonly<Record<Band, number>>>
  readonly confidence: ByName<number>
  readonly reliability?: number
  readonly sigma?: number
  readonly posteriorMean?: ByName<number>
  readonly posteriorVariance?: ByName<number>
}

type CasePlan = 'targeted' | 'byBand' | 'equal' | 'extremes'
type ByPlan<Value> = Readonly<Partial<Record<CasePlan, Value>>>

export interface PlannedCase {
  readonly budgetHours: number
  readonly hours: ByPlan<ByName<number>> & {
    readonly byBand: ByName<number>
    readonly equal: ByName<number>
  }
  readonly weight: ByName<number>
}

/** A whole plan made from confidence. */
export interface SurePlanCase extends PlannedCase {
  readonly qualityToday: Quality
  readonly qualityPlanned: Quality
  readonly shareOfEffect: number
  readonly fitConversation: readonly string[]
  readonly meanResponse: ByName<number>
  readonly freeHours: number
  readonly teamGain: Readonly<Record<keyof Gain, ByPlan<number>>>
  readonly gain: ByName<number>
  readonly howWell: number
  readonly who: number
  readonly range: ByPlan<Readonly<Record<'p10' | 'p50' | 'p90', number>>>
  readonly upTo: ByPlan<number>
  readonly aheadOfEqual: ByPlan<number | null>
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
  readonly allocationByConfidence: readonly (HoursCase & { readonly freeHours: number })[]
  readonly allocationBySize: HoursCase
  readonly allocationHill: readonly HoursCase[]
  readonly confidenceSixMonths: SureCase
  readonly confidenceOneMonth: SureCase
  readonly confidencePinned: SureCase
  readonly confidenceOneColumn: Readonly<Record<'months1' | 'months3' | 'months6' | 'months12', SureCase>> & {
    readonly input: ByName<number>
  }
  readonly quartersWithGaps: SureCase & { readonly input: ByName<Cells> }
  readonly tiesAndNames: SureCase & {
    readonly input: ByName<Cells>
    readonly hours: ByName<Readonly<Record<CasePlan | 'hill', ByName<number>>>>
  }
  readonly fourQuarters: SureCase
  readonly fourPeople: SureCase & { readonly plan: SurePlanCase }
  readonly allEqual: SureCase
  readonly hundredAndThirty: SureCase & {
    readonly input: ByName<Cells>
    readonly draws: number
    readonly plan: SurePlanCase
  }
  readonly planSixMonths: SurePlanCase
  readonly pinnedPlan: SurePlanCase
  readonly averageToAverage: SurePlanCase
  readonly quotaOdds: {
    readonly months: number
    readonly before: ByName<number>
    readonly after: ByName<number>
    readonly expectedOnQuotaBefore: number
    readonly expectedOnQuotaAfter: number
  }
  readonly money: Readonly<
    Record<
      | 'months'
      | 'resultPerMonth'
      | 'margin'
      | 'hourlyCost'
      | 'addedHoursPerMonth'
      | 'contribution'
      | 'cost'
      | 'returnOnInvestment'
      | 'breakEvenGain'
      | 'breakEvenShare',
      number
    >
  >
  readonly random: {
    readonly seed: number
    readonly uniforms: readonly number[]
    readonly normals: readonly number[]
  }
  readonly unevenQuotas: SureCase & {
    readonly actual: ByName<Cells>
    readonly quota: ByName<Cells>
    readonly attainment: ByName<number>
    readonly plan: SurePlanCase
  }
  readonly turnover: SureCase & { readonly input: ByName<Cells> }
  readonly withoutQuotas: SureCase & {
    readonly result: ByName<Cells>
    readonly usablePeriods: readonly boolean[]
    readonly plan: SurePlanCase
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

const firstColumns = (columns: number): ByName<Cells> =>
  Object.fromEntries(
    Object.entries(cases.teamAttainment).map(([name, cells]) => [name, cells.slice(0, columns)]),
  )

const oneColumn: ByName<Cells> = Object.fromEntries(
  Object.entries(cases.confidenceOneColumn.input).map(([name, cell]) => [name, [cell]]),
)
const { months1, months3, months6, months12 } = cases.confidenceOneColumn

export const fourPeople = teamByAttainment(
  Object.fromEntries(Object.entries(cases.teamAttainment).slice(0, 4)),
)
export const tiesAndNames = teamByAttainment(cases.tiesAndNames.input)
export const hundredAndThirty = teamByAttainment(cases.hundredAndThirty.input)
const sixAlike = teamByAttainment(
  Object.fromEntries(Object.keys(cases.allEqual.score).map((name) => [name, [0.9, 0.9, 0.9]])),
)

/** The cases of confidence as rows of a table: [title, team, what the case says]. */
export const sureCases: readonly (readonly [string, Team, SureCase])[] = [
  ['ten people over six months', teamOfTen, cases.confidenceSixMonths],
  ['ten people in one month', teamByAttainment(firstColumns(1)), cases.confidenceOneMonth],
  ['one column that covers a month', teamByAttainment(oneColumn, 1), months1],
  ['one column that covers a quarter', teamByAttainment(oneColumn, 3), months3],
  ['one column that covers half a year', teamByAttainment(oneColumn, 6), months6],
  ['one column that covers a year', teamByAttainment(oneColumn, 12), months12],
  ['four quarters', teamByAttainment(firstColumns(4), 3), cases.fourQuarters],
  ['quarters with gaps', teamByAttainment(cases.quartersWithGaps.input, 3), cases.quartersWithGaps],
  ['uneven quotas with gaps and a slip', unevenQuotas, cases.unevenQuotas],
  ['people present three to six months of twelve', turnover, cases.turnover],
  ['results without quotas', withoutQuotas, cases.withoutQuotas],
  ['ties, and names in no order', tiesAndNames, cases.tiesAndNames],
  ['four people', fourPeople, cases.fourPeople],
  ['six people who are all equal', sixAlike, cases.allEqual],
  ['a hundred and thirty people, of whom six are shown', hundredAndThirty, cases.hundredAndThirty],
]

/** The worked results a month laid upon a team: its attainments stay, its people weigh what they sell. */
export function selling(team: Team): Team {
  const people = team.people.map((one) => {
    const perMonth = cases.resultPerMonth[one.name] ?? null
    return { ...one, results: team.periods.map(() => perMonth) }
  })
  return { ...team, people }
}
