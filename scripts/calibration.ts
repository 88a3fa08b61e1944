import { type Band, bandsOf } from '../src/domain/bands.ts'
import { beliefOf } from '../src/domain/belief.ts'
import { type CoachingChoices } from '../src/domain/coaching-plan.ts'
import { surePlan } from '../src/domain/sure-plan.ts'
import { normalsFrom } from '../src/domain/normal.ts'
import { targetedHours } from '../src/domain/plan-hours.ts'
import { effectOfQuality } from '../src/domain/projection.ts'
import { responseOfBand } from '../src/domain/response.ts'
import { responseCurve } from '../src/domain/response-curve.ts'
import { statedConfidence } from '../src/domain/stated-confidence.ts'
import type { MonthsPerPeriod, Team } from '../src/domain/team.ts'
import { triangular } from '../src/domain/triangular.ts'
import { uniformsFrom } from '../src/domain/uniform.ts'

/** What the simulated teams of one cell have in common. */
export interface Cell {
  readonly people: number
  readonly months: number
  /** Reliability of one month; 'prior' draws one for each team from what the method believes beforehand. */
  readonly reliability: number | 'prior'
  /** Share of a month's luck that the next month keeps, 0-1. The method takes it for 0. */
  readonly carryOver?: number
  /** Turnover: everybody was there for so many months in a row only. */
  readonly monthsEach?: number
}

/** How often somebody was where the page said, beside how often the page said so. Shares. */
export interface CellResult extends Cell {
  readonly teams: number
  readonly stated: number
  readonly actual: number
  /** Share of teams whose gain fell inside the likely range; 0.8 is right. */
  readonly coverage: number
  /** Mean team gain from poor to average with 2 h a person, the true bands known. */
  readonly gains: Readonly<Record<'equal' | 'extremes' | 'byBand' | 'targeted' | 'perfect', number>>
}

/** People whose stated confidence lies in one tenth. */
export interface Tenth {
  readonly from: number
  readonly people: number
  readonly stated: number
  readonly actual: number
}

/** One person of one simulated team. */
interface Claim {
  readonly stated: number
  readonly isTrue: boolean
}

/** What all simulated teams have in common. Attainment, standard deviations; hours a month. */
export const world = { monthlyNoise: 0.25, periodNoise: 0.1, hoursPerPerson: 2 } as const

/**
 * Simulates the teams of a cell and compares what the page would say with what is true.
 * Columns are months, whatever they are taken for.
 */
export function simulateCell(
  cell: Cell,
  teams: number,
  draws?: number,
  monthsPerPeriod: MonthsPerPeriod = 1,
): { result: CellResult; claims: Claim[] } {
  const uniform = uniformsFrom(seedOf(cell))
  const normal = normalsFrom(uniform)
  const claims: Claim[] = []
  const gains = { equal: 0, extremes: 0, byBand: 0, targeted: 0, perfect: 0 }
  let covered = 0
  for (let t = 0; t < teams; t++) {
    const rho = cell.reliability === 'prior' ? drawnReliability(uniform) : cell.reliability
    const spread = world.monthlyNoise * Math.sqrt(rho / (1 - rho))
    const levels = Array.from({ length: cell.people }, () => 1 + spread * normal())
    const team = { ...teamOf(levels, cell, normal, uniform), monthsPerPeriod }
    const truth = bandsOf(levels)
    const choices: CoachingChoices = {
      hoursPerMonth: world.hoursPerPerson * cell.people,
      qualityToday: 'poor',
      qualityPlanned: 'average',
    }
    const plan = surePlan(team, choices, beliefOf(team, draws), draws)
    const { sure, ranking } = plan
    if (sure === undefined) throw new Error('a plan made with a belief is sure')
    ranking.ranked.forEach(({ band }, i) => {
      const own = sure.confidence.probabilities[i]
      const actual = truth[i]
      if (own === undefined || actual === undefined) return
      claims.push({ stated: statedConfidence(band, own), isTrue: isSameTold(band, actual) })
    })

    const responses = truth.map((band) => responseOfBand[band])
    const perfect = targetedHours(team, ranking, responses, choices.hoursPerMonth)
    const hours = {
      ...plan.hours,
      extremes: plan.hours.extremes ?? plan.hours.equal,
      byBand: sure.byBand.hours,
      perfect,
    }
    const effect = effectOfQuality.average.expected
    for (const name of ['equal', 'extremes', 'byBand', 'targeted', 'perfect'] as const) {
      gains[name] += gainIn(hours[name], responses, effect) / teams
    }
    const gain = worldGain(plan.hours.targeted, truth, uniform)
    const range = sure.ranges.targeted
    if (range && gain >= range.p10 && gain <= range.p90) covered += 1
  }
  const mean = (of: (claim: Claim) => number) =>
    claims.reduce((sum, claim) => sum + of(claim), 0) / claims.length
  const result = {
    ...cell,
    teams,
    stated: mean(({ stated }) => stated),
    actual: mean(({ isTrue }) => Number(isTrue)),
    coverage: covered / teams,
    gains,
  }
  return { result, claims }
}

/** Every cell has luck of its own, the same at each run. */
export function seedOf({ people, months, reliability }: Cell): number {
  return 100000 * people + 1000 * months + (reliability === 'prior' ? 0 : Math.round(100 * reliability))
}

/** Claims by tenths of stated confidence; empty tenths are left out. */
export function tenthsOf(claims: readonly Claim[]): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = claims.filter(({ stated }) => Math.min(9, Math.floor(stated * 10 + 1e-9)) === tenth)
    const mean = (of: (claim: Claim) => number) =>
      inside.reduce((sum, one) => sum + of(one), 0) / inside.length
    return {
      from: tenth / 10,
      people: inside.length,
      stated: mean(({ stated }) => stated),
      actual: mean(({ isTrue }) => Number(isTrue)),
    }
  }).filter(({ people }) => people > 0)
}

/** A team whose months show its levels with luck of their own, and with the luck of everybody's month. */
export function teamOf(
  levels: readonly number[],
  { months, carryOver = 0, monthsEach = months }: Omit<Cell, 'people' | 'reliability'>,
  normal: () => number,
  uniform: () => number,
): Team {
  const periods = Array.from({ length: months }, (_, month) => `M${month + 1}`)
  const effects = periods.map(() => world.periodNoise * normal())
  const blank = periods.map(() => null)
  const fresh = Math.sqrt(1 - carryOver ** 2)
  const people = levels.map((level, i) => {
    const first = monthsEach < months ? Math.floor(uniform() * (months - monthsEach + 1)) : 0
    let luck = 0
    const attainments = effects.map((effect, month) => {
      luck = month === 0 ? normal() : carryOver * luck + fresh * normal()
      const isThere = month >= first && month < first + monthsEach
      return isThere ? level + effect + world.monthlyNoise * luck : null
    })
    return { name: `Person ${i + 1}`, results: blank, quotas: blank, attainments, hoursToday: null }
  })
  return { basis: 'attainment', monthsPerPeriod: 1, periods, people }
}

/** Beta(2, 3), of sums of two and of three exponential numbers. */
function drawnReliability(uniform: () => number): number {
  const exponential = () => -Math.log(1 - uniform())
  const a = exponential() + exponential()
  return a / (a + exponential() + exponential() + exponential())
}

export function isSameTold(shown: Band, actual: Band): boolean {
  const told = (band: string) => (band === 'weakest' || band === 'edge' ? 'lowest' : band)
  return told(shown) === told(actual)
}

function gainIn(
  hours: readonly number[],
  responses: readonly number[],
  effect: number,
  curve: (hours: number) => number = responseCurve,
): number {
  return responses.reduce((sum, m, i) => sum + m * effect * curve(hours[i] ?? 0), 0) / responses.length
}

/** The gain in one world: its effect, responses and curve are drawn as the method believes them to be. */
function worldGain(hours: readonly number[], truth: readonly Band[], uniform: () => number): number {
  const { low, expected, ceiling } = effectOfQuality.average
  const effect = triangular(uniform(), low, expected, ceiling)
  const response = { weakest: 0.2 * uniform(), edge: uniform(), middle: 1, top: 0.2 * uniform() }
  const tau = 1.5 + 1.5 * uniform()
  return gainIn(
    hours,
    truth.map((band) => response[band]),
    effect,
    (h) => responseCurve(h, tau),
  )
}
