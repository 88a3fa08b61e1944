import type { AssumptionName } from '../domain/assumptions.ts'

/** What each assumption is, as a label: short enough for a form, clear enough alone in a table. */
export const enAssumptions = {
  responseOfWeakest: 'Response of the lowest tenth to coaching',
  responseOfEdge: 'Response of the edge',
  responseOfMiddle: 'Response of the middle 60\u00a0%',
  responseOfTop: 'Response of the top fifth',

  averageLow: 'Poor to average coaching, low',
  averageExpected: 'Poor to average coaching, expected',
  averageCeiling: 'Poor to average coaching, up to',
  bestLow: 'Poor to best coaching, low',
  bestExpected: 'Poor to best coaching, expected',
  bestCeiling: 'Poor to best coaching, up to',
  shareOfEffect: 'Share of the research effect that shows up in this team',

  tauHours: 'Hours a month at which the response curve flattens',
  fullEffectHours: 'Hours a month that bring the full effect',

  sessionHours: 'Length of one session',
  floorHours: 'Least time a month for everybody',
  capHours: 'Most time a month for anybody',
  thinHours: 'Average below which a warning is shown',
  defaultHoursPerPerson: 'Hours a person to begin with, before any are typed',

  periodShrinkageMonths: 'Caution with strong and weak months, as months of ordinary results',

  rampMonths: 'Months after the start date that do not count',
  rampPeriods: 'Later periods that are enough to rank a new person',
  onboardingHours: 'Time a month for each new person, taken off first',

  reliabilityPriorA: 'What is expected of one month: weight of the person',
  reliabilityPriorB: 'What is expected of one month: weight of luck',
  draws: 'Replays, and worlds drawn',

  fitProbability: 'Confidence from which a conversation about fit is suggested',
  fitMonths: 'Months needed before it is suggested',
  fitMostPeople: 'People it is suggested for, at most',
  fitCapHours: 'Most time a month where it is suggested',

  outlierTimes: 'Times as far off as usual before a cell is asked about',

  tauShortest: 'Range: the curve flattens no sooner than at',
  tauLongest: 'Range: the curve flattens no later than at',
  visibleLead: 'Lead from which a plan counts as ahead',
  thresholdHours: 'If coaching works only from some hours on: half the effect at',
  thresholdPower: 'If coaching works only from some hours on: sharpness of that threshold',

  monthsAhead: 'Months ahead, for odds and money',
  margin: 'Margin on what is sold',
} as const satisfies Record<AssumptionName, string>
