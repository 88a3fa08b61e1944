import type { Team } from './team.ts'

/**
 * People without any quota in a team in which others have one: they are listed, and the page offers to
 * use raw results for everyone.
 *
 * @returns places in `Team.people`; empty when quotas are not mixed
 * @source own: a result without a quota cannot be compared with an attainment
 * @example withoutQuota(team) // [3]
 */
export function withoutQuota({ basis, people }: Team): number[] {
  if (basis !== 'quota') return []
  const missing = people.flatMap(({ quotas, results }, person) =>
    quotas.every((quota) => quota === null) && results.some((result) => result !== null) ? [person] : [],
  )
  return missing.length === people.length ? [] : missing
}

/**
 * The team by raw results: quotas are not looked at, everybody is compared with the mean of the period.
 *
 * @example byRawResults(team).basis // 'result'
 */
export function byRawResults(team: Team): Team {
  return { ...team, basis: 'result' }
}
