import { assumptions } from './assumptions.ts'
import { at } from './at.ts'
import type { BandConfidence } from './band-confidence.ts'
import type { AnyPlan, CoachingChoices, CoachingPlan } from './coaching-plan.ts'
import { fitAdvice } from './fit-conversation.ts'
import type { DrawnTeam } from './gain-draws.ts'
import type { Money } from './money.ts'
import type { Cell } from './outliers.ts'
import { withPins } from './pinned-confidence.ts'
import { type PlanLimits, targetedHours } from './plan-hours.ts'
import { planMoney } from './plan-money.ts'
import { type DrawnPlan, type PlanToDraw, planRanges } from './plan-ranges.ts'
import type { Gain } from './projection.ts'
import { type QuotaOdds, quotaOdds } from './quota-odds.ts'
import type { Ranking } from './ranking.ts'
import { responsesOf } from './response.ts'
import { type SurePerson, surePeople } from './sure-person.ts'
import type { Team } from './team.ts'
import { timesWeight } from './weight.ts'

/** Team gain of hours per month of everybody, at a share of the effect; null where there is none. */
export type GainOf = (planned: readonly number[] | null, shareOfEffect?: number) => Gain | null

/** What the bands are believed to be once pins and fit advice are on top. */
export interface SureBelief {
  readonly confidence: BandConfidence
  readonly people: readonly SurePerson[]
  /** mbar, one a ranked person. */
  readonly responses: readonly number[]
  readonly caps: { readonly capsHours: readonly number[] }
}

/** What follows from how sure the bands are. Lists have one entry a ranked person. */
export interface SureParts {
  /** With its pins; the draws stay with the belief. */
  readonly confidence: Omit<BandConfidence, 'bands'>
  readonly people: readonly SurePerson[]
  /** Caps of suggested fit conversations, hours per month; Infinity for all others. */
  readonly capsHours: readonly number[]
  /** The simple targeted plan: hours per month of everybody in `Team.people`, and its gain. */
  readonly byBand: { readonly hours: readonly number[]; readonly gain: Gain | null }
  /** Range of each plan that can be told. */
  readonly ranges: Readonly<Partial<Record<AnyPlan, DrawnPlan>>>
  readonly odds: QuotaOdds | null
  /** null until a cost was entered, and where results are not known. */
  readonly money: Money | null
  /** Expected team gain that the caps of suggested fit conversations cost, >= 0 in almost every team. */
  readonly fitCapCosts: number
  /** Expected team gain that size weighting would add. */
  readonly sizeWeightingAdds: number
  /** Cells to ask about; persons are places in `Team.people`. */
  readonly outliers: readonly Cell[]
}

/**
 * The belief that a plan is made from: confidence with pins, fit advice, mean responses, and caps.
 *
 * @param ranking with its pins
 * @example sureBelief(team, ranking, confidence, choices).responses // [1, 0.1, ...]
 */
export function sureBelief(
  team: Team,
  ranking: Ranking,
  unpinned: BandConfidence,
  { fitCapHours = assumptions.fitCapHours.value }: CoachingChoices,
): SureBelief {
  const confidence = withPins(unpinned, ranking)
  const fit = fitAdvice(team, ranking, confidence.probabilities)
  const people = surePeople(ranking, confidence.probabilities, fit)
  return {
    confidence,
    people,
    responses: people.map(({ response }) => response),
    caps: { capsHours: fit.map((advice) => (advice === 'conversation' ? fitCapHours : Infinity)) },
  }
}

/**
 * Sure parts: ranges, odds and money of a plan, and what its caps and weights cost or bring.
 *
 * @param weights result per month, one a ranked person
 * @param draws of the range
 * @source own: see `planRanges`, `quotaOdds` and `moneyOf`
 * @example sureParts(plan, belief, weights, gainOf).odds?.expectedAfter // 4.15
 */
export function sureParts(
  plan: CoachingPlan,
  { confidence, people, responses, caps }: SureBelief,
  weights: readonly number[],
  gainOf: GainOf,
  draws?: number,
): Omit<SureParts, 'outliers'> {
  const { team, choices, ranking, hours } = plan
  const split = (values: readonly number[], bounds: PlanLimits) =>
    targetedHours(team, ranking, values, choices.hoursPerMonth, { ...choices, ...bounds })
  const expected = (planned: readonly number[]) => gainOf(planned)?.expected ?? 0
  const bySize = timesWeight(responses, weights)
  const bands = ranking.ranked.map(({ band }) => band)
  const byBand = split(responsesOf(bands, false), {})
  const own = expected(hours.targeted)
  const { bands: _, ...told } = confidence
  const isCapped = caps.capsHours.some(Number.isFinite)
  return {
    confidence: told,
    people,
    capsHours: caps.capsHours,
    byBand: { hours: byBand, gain: gainOf(byBand) },
    ranges: rangesOf(plan, byBand, confidence, weights, gainOf, draws),
    odds: quotaOdds(
      team.basis,
      ranking,
      confidence,
      ranking.ranked.map(({ person }) => plan.people[person]?.gain?.expected ?? 0),
      choices.monthsAhead ?? assumptions.monthsAhead.value,
    ),
    money: planMoney(plan, gainOf),
    fitCapCosts: isCapped ? expected(split(choices.weighBySize ? bySize : responses, {})) - own : 0,
    sizeWeightingAdds: choices.weighBySize ? 0 : expected(split(bySize, caps)) - own,
  }
}

function rangesOf(
  plan: Pick<CoachingPlan, 'ranking' | 'hours' | 'choices'>,
  byBand: readonly number[],
  confidence: BandConfidence,
  weights: readonly number[],
  gainOf: GainOf,
  draws: number | undefined,
): SureParts['ranges'] {
  const plans = Object.entries({ ...plan.hours, byBand }).flatMap(([name, all]): PlanToDraw[] => {
    const gain = gainOf(all)
    return gain === null || all === null
      ? []
      : [{ name: name as AnyPlan, hours: ofRanked(plan.ranking, all), gain }]
  })
  return plans.length === 0 ? {} : planRanges(plans, drawnTeam(plan, confidence, weights), draws)
}

/** What the ranges of a plan are drawn for. */
export function drawnTeam(
  { ranking, hours, choices }: Pick<CoachingPlan, 'ranking' | 'hours' | 'choices'>,
  confidence: BandConfidence,
  weights: readonly number[],
): DrawnTeam {
  const { qualityToday, qualityPlanned, shareOfEffect = assumptions.shareOfEffect.value } = choices
  const hoursBefore = ofRanked(ranking, hours.today ?? hours.equal)
  return { confidence, weights, hoursBefore, qualityToday, qualityPlanned, shareOfEffect }
}

/** Of a list that has one entry a person of the team, those of the ranked people. */
export function ofRanked({ ranked }: Ranking, all: readonly number[]): number[] {
  return ranked.map(({ person }) => at(all, person))
}
