import type { Reading, ReadingChoices } from './reading.ts'

/**
 * Same quota: one quota of every person in every period, for results that came without quotas.
 *
 * @param choices `sameQuota` in the unit of the results, above 0
 * @example withSameQuota(reading, { sameQuota: 40 }).team?.people[0]?.quotas // [40, 40, 40]
 */
export function withSameQuota(reading: Reading, { sameQuota }: ReadingChoices): Reading {
  const { team } = reading
  if (sameQuota === undefined || !(sameQuota > 0) || team?.basis !== 'result') return reading
  const quotas = team.periods.map(() => sameQuota)
  const people = team.people.map((person) => ({ ...person, quotas }))
  return { ...reading, team: { ...team, basis: 'quota', people } }
}
