/**
 * Assumptions: every constant of the method, once, with where it comes from.
 * The engine, the form and the explanations read this list and nothing else.
 */

/** `source`: fixed by the source article. `reported`: told elsewhere, second-hand. `ours`: our own assumption. */
export type AssumptionKind = 'source' | 'reported' | 'ours'

export interface Assumption {
  readonly value: number
  /** 'ratio' is 0-1 of a whole; hours are hours a month and person. */
  readonly unit: 'hours' | 'ratio' | 'months' | 'count'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly kind: AssumptionKind
  /** A key of content/sources.yaml, or null for our own. */
  readonly source: 'source-article' | 'dixon-adamson-2011' | 'hours-report' | null
}

const ours = (
  value: number,
  unit: Assumption['unit'],
  min: number,
  max: number,
  step: number,
): Assumption => ({
  value,
  unit,
  min,
  max,
  step,
  kind: 'ours',
  source: null,
})

const fromSource = (value: number): Assumption => ({
  value,
  unit: 'ratio',
  min: 0,
  max: 0.5,
  step: 0.01,
  kind: 'source',
  source: 'source-article',
})

const reportedHours = (value: number): Assumption => ({
  value,
  unit: 'hours',
  min: 0.5,
  max: 20,
  step: 0.5,
  kind: 'reported',
  source: 'hours-report',
})

export const assumptions = {
  /** Response of a band to coaching, as a share of the full effect. The source says only "hardly". */
  responseOfWeakest: ours(0.1, 'ratio', 0, 1, 0.05),
  responseOfEdge: ours(0.5, 'ratio', 0, 1, 0.05),
  responseOfMiddle: ours(1, 'ratio', 0, 1, 0.05),
  responseOfTop: ours(0.1, 'ratio', 0, 1, 0.05),

  /** Effect of coaching quality on the result of a full responder, against poor coaching. */
  averageLow: fromSource(0.06),
  averageExpected: fromSource(0.07),
  averageCeiling: fromSource(0.08),
  bestLow: ours(0.08, 'ratio', 0, 0.5, 0.01),
  bestExpected: ours(0.13, 'ratio', 0, 0.5, 0.01),
  bestCeiling: fromSource(0.19),
  /** Share of the research effect that shows up in this team. */
  shareOfEffect: ours(1, 'ratio', 0, 1.5, 0.05),

  /** Response curve: hours at which it flattens, and hours of the full effect. */
  tauHours: ours(2, 'hours', 0.5, 5, 0.5),
  fullEffectHours: reportedHours(5),

  /** Allocation. */
  sessionHours: ours(0.5, 'hours', 0.25, 2, 0.25),
  floorHours: ours(0.5, 'hours', 0, 5, 0.5),
  capHours: reportedHours(5),
  /** Under this average the reports see less than full quota. */
  thinHours: reportedHours(2),
  /** What a manager starts with before typing anything, per person. */
  defaultHoursPerPerson: ours(2, 'hours', 0.5, 5, 0.5),

  /** Pulls the period effects of the banding score towards none. */
  periodShrinkageMonths: ours(3, 'months', 0, 12, 1),

  /** New people: months until they are measured like the others, and what they get before anybody else. */
  rampMonths: ours(6, 'months', 0, 24, 1),
  /** Usable periods that are enough to rank a new person. */
  rampPeriods: ours(3, 'count', 1, 12, 1),
  onboardingHours: ours(3, 'hours', 0, 10, 0.5),

  /** Band confidence: Beta(a, b) is what is believed of one month's reliability before looking. */
  reliabilityPriorA: ours(2, 'count', 1, 10, 1),
  reliabilityPriorB: ours(3, 'count', 1, 10, 1),
  /** Draws of the simulations; large teams get fewer, so that the page stays quick. */
  draws: ours(2000, 'count', 100, 10000, 100),

  /** A conversation about fit is suggested from here, to so many people, who then get no more than this. */
  fitProbability: ours(0.6, 'ratio', 0.5, 1, 0.05),
  fitMonths: ours(3, 'months', 1, 12, 1),
  fitMostPeople: ours(5, 'count', 0, 20, 1),
  fitCapHours: ours(1, 'hours', 0, 5, 0.5),

  /** A cell so many times as far from the rest as usual is asked about; so is a score for the odds. */
  outlierTimes: ours(5, 'count', 3, 10, 1),

  /** Range: the response curve flattens somewhere between these hours. */
  tauShortest: ours(1.5, 'hours', 0.5, 5, 0.5),
  tauLongest: ours(3, 'hours', 0.5, 5, 0.5),
  /** A plan is ahead of another from this much gain on. */
  visibleLead: ours(0.0005, 'ratio', 0, 0.01, 0.0005),
  /** "If coaching only works from about 3 h": hours of half the effect, and how sharp the threshold is. */
  thresholdHours: ours(2.5, 'hours', 0.5, 5, 0.5),
  thresholdPower: ours(3, 'count', 1, 6, 1),

  /** Money and odds. */
  monthsAhead: ours(3, 'months', 1, 12, 1),
  margin: ours(0.3, 'ratio', 0, 1, 0.05),
} as const satisfies Record<string, Assumption>

export type AssumptionName = keyof typeof assumptions
