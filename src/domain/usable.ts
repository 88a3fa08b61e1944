import { rampPeriodsOf } from './ramping.ts'
import type { Team } from './team.ts'

/**
 * Usable cells: for each person and period the banding metric and its weight, or null.
 * The weights of a person add up to the months the person's usable periods cover.
 */
export interface UsableCells {
  /** metric[person][period]: result over quota, the given attainment, or result over the period's mean. */
  readonly metric: readonly (readonly (number | null)[])[]
  /** weight[person][period], in months; 0 where the metric is null. */
  readonly weight: readonly (readonly number[])[]
  /** Cells that were typed but cannot be used, with the reason. */
  readonly flags: readonly UsableFlag[]
}

export interface UsableFlag {
  readonly code: 'tinyQuota' | 'negativeQuota' | 'thinPeriod' | 'negativeResult'
  /** Place in `Team.people`; null when it concerns the period as a whole. */
  readonly person: number | null
  readonly period: number
}

/** Middle value of a list; mean of the two middle ones when even. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2
}

/** A tenth of the usual is where a slip begins; the tolerance keeps an exact tenth exact in any unit of money. */
const SLIP = 0.1
const ALMOST = 1e-9

/**
 * Usable cells of a team.
 *
 * With quota: quota > 0, result present, quota not under a tenth of the median of the person's quotas > 0.
 * Attainment given: present. Results alone: present, and the period's mean above a tenth of the median of
 * the positive period means. Never a period in which the person was new (`rampPeriodsOf`).
 *
 * @source own: a slip of the keyboard must not decide a band
 * @example usableCells(team).metric[0] // [1.04, null, 0.98]
 */
export function usableCells(team: Team): UsableCells {
  const flags: UsableFlag[] = []
  const all =
    team.basis === 'quota'
      ? quotaMetric(team, flags)
      : team.basis === 'attainment'
        ? team.people.map((person) => person.attainments)
        : resultMetric(team, flags)
  const metric = all.map((row, i) => withoutRamp(row, rampPeriodsOf(team, i)))
  const weight = team.people.map((person, i) => monthWeights(team, metric[i] ?? [], person.quotas))
  return { metric, weight, flags }
}

function withoutRamp(
  row: readonly (number | null)[],
  isRamp: readonly boolean[],
): readonly (number | null)[] {
  return isRamp.includes(true) ? row.map((x, period) => (isRamp[period] ? null : x)) : row
}

function quotaMetric(team: Team, flags: UsableFlag[]): (number | null)[][] {
  return team.people.map((person, i) => {
    const slip = SLIP * median(person.quotas.filter((quota) => quota !== null && quota > 0) as number[])
    return person.results.map((result, period) => {
      const quota = person.quotas[period] ?? null
      if (result !== null && result < 0) flags.push({ code: 'negativeResult', person: i, period })
      if (quota !== null && quota < 0) flags.push({ code: 'negativeQuota', person: i, period })
      if (quota === null || result === null || quota <= 0) return null
      if (quota >= slip * (1 - ALMOST)) return result / quota
      flags.push({ code: 'tinyQuota', person: i, period })
      return null
    })
  })
}

function resultMetric(team: Team, flags: UsableFlag[]): (number | null)[][] {
  const means = team.periods.map((_, period) => {
    const present = team.people
      .map((person) => person.results[period] ?? null)
      .filter((result) => result !== null)
    return present.length === 0 ? null : present.reduce((sum, result) => sum + result, 0) / present.length
  })
  const thin = SLIP * median(means.filter((mean) => mean !== null && mean > 0) as number[]) * (1 + ALMOST)
  means.forEach((mean, period) => {
    if (mean !== null && !(mean > thin)) flags.push({ code: 'thinPeriod', person: null, period })
  })
  return team.people.map((person, i) =>
    person.results.map((result, period) => {
      const mean = means[period] ?? null
      if (result !== null && result < 0) flags.push({ code: 'negativeResult', person: i, period })
      return result === null || mean === null || !(mean > thin) ? null : result / mean
    }),
  )
}

function monthWeights(
  team: Team,
  metric: readonly (number | null)[],
  quotas: readonly (number | null)[],
): number[] {
  const usable = metric.filter((x) => x !== null).length
  const share = (period: number) => (team.basis === 'quota' ? (quotas[period] ?? 0) : 1)
  const whole = metric.reduce((sum: number, x, period) => (x === null ? sum : sum + share(period)), 0)
  return metric.map((x, period) => (x === null ? 0 : (team.monthsPerPeriod * usable * share(period)) / whole))
}
