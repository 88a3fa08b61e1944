import { at } from '../domain/at.ts'
import { personAttainment } from '../domain/attainment.ts'
import type { CoachingPlan } from '../domain/coaching-plan.ts'
import { ordered } from '../domain/projection.ts'

const columns =
  'name,result,quota,attainment,percentile,band,confidence,hours_today,hours_equal,hours_extremes,hours_targeted,gain_low,gain_expected,gain_ceiling'

/**
 * Results as CSV for other programs: one row a person, in the order of the pasted table, ratios as plain
 * decimals with a point, unrounded, empty where unknown. `result` and `quota` sum the periods that the
 * attainment pools; without quotas `result` sums every result present. `confidence` is the probability of the
 * shown band, weakest and edge added.
 *
 * @param names as they may leave the page, one a person
 * @example resultsCsv(plan, names).split('\r\n')[1] // 'Anna,238.4,240,0.993...,0.55,middle,,1.5,2,0.5,3,...'
 */
export function resultsCsv(plan: CoachingPlan, names: readonly string[]): string {
  const { people, hours, team, sure } = plan
  const stated = new Map(sure?.people.map((one) => [one.person, one.stated]))
  const rows = people.map(({ person, band, percentileRank, gain }) => {
    const shown = gain && ordered(gain)
    const { result, quota } = pooled(plan, person)
    return [
      text(names[person] ?? ''),
      result,
      quota,
      personAttainment(at(team.people, person), team.basis),
      percentileRank,
      band,
      stated.get(person),
      hours.today?.[person],
      hours.equal[person],
      hours.extremes?.[person],
      hours.targeted[person],
      shown?.low,
      shown?.expected,
      shown?.ceiling,
    ]
      .map((value) => value ?? '')
      .join(',')
  })
  return [columns, ...rows, ''].join('\r\n')
}

function pooled({ team }: CoachingPlan, person: number): { result: number | null; quota: number | null } {
  const { results, quotas } = at(team.people, person)
  let result: number | null = null
  let quota: number | null = null
  results.forEach((sold, period) => {
    const asked = quotas[period] ?? null
    const counts = team.basis === 'quota' ? asked !== null && asked > 0 : true
    if (sold === null || !counts) return
    result = (result ?? 0) + sold
    if (asked !== null) quota = (quota ?? 0) + asked
  })
  return { result, quota }
}

/** Signs a spreadsheet would take for a formula, also in their full-width forms. */
const FORMULA = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/mu

/** A text cell: quoted where needed, and with a leading apostrophe where a spreadsheet would compute it. */
function text(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
