import type { Person, Team } from '../team.ts'
import { joinQuotas } from './join-quotas.ts'
import { quotaCovers } from './quota-covers.ts'
import { oneColumn, type QuotaSpread, quotaSpread, spreadQuotas } from './quota-spread.ts'
import type { AddedQuotas, QuotaCovers, QuotasPasted } from './quotas-pasted.ts'
import type { Reading } from './reading.ts'

type Numbers = readonly (number | null)[]
type Quotas = readonly Numbers[]

/**
 * Added quotas: a reading whose people have the quotas of a second table, wherever the first has none; joined
 * by name or by hand. A person or a period without a quota stays without: missing is never zero.
 *
 * @param reading of the team
 * @param sheet the quotas, read with `quotaSheet`
 * @param pasted what was said about them
 * @example withAddedQuotas(readTable('Ann\t9\t8', {}), readTable('Ann\t10', {}), { text }).team?.basis // 'quota'
 */
export function withAddedQuotas(reading: Reading, sheet: Reading, pasted: QuotasPasted): Reading {
  const { team } = reading
  if (team === null) return reading
  const join = joinQuotas(
    team.people.map(({ name }) => name),
    sheet.team?.people.map(({ name }) => name) ?? [],
    pasted.joined ?? [],
  )
  const rowOf = new Map(join.rows.flatMap(({ person }, row) => (person === null ? [] : [[person, row]])))
  const rows = team.people.map((_, place) => sheet.team?.people[rowOf.get(place) ?? -1]?.results ?? null)
  const found = sheet.team && team.basis !== 'attainment' ? spreadOver(team, rows, sheet.team, pasted) : null
  const quotas = found?.quotas ?? []
  const isUsed = quotas.some((ofPerson) => ofPerson.some((quota) => quota !== null))
  const people = team.people.map((person, place) => withQuotas(person, quotas[place] ?? []))
  const { by, covers, from, uncovered } = found ?? {}
  const addedQuotas: AddedQuotas = {
    ...join,
    blocked: sheet.blocked,
    unused: isUsed || sheet.team === null ? null : whyUnused(team, found),
    without: people.flatMap(({ quotas: own }, place) => (own.every((one) => one === null) ? [place] : [])),
    leftOut: sheet.leftOut,
    // Who has no quota is told once, and whom a name may mean that stands twice is asked.
    issues: sheet.issues.filter(({ code }) => code !== 'noUsableNumber' && code !== 'repeatedName'),
    spread: by && covers && from && uncovered ? { by, covers, from, uncovered } : null,
  }
  return { ...reading, addedQuotas, team: isUsed ? { ...team, basis: 'quota', people } : team }
}

interface Spread extends NonNullable<AddedQuotas['spread']> {
  readonly quotas: Quotas
}

/** Quotas one a person and period of the team; null when the months of the columns are not clear. */
function spreadOver(
  team: Team,
  rows: readonly (Numbers | null)[],
  sheet: Team,
  { covers: chosen }: QuotasPasted,
): Spread | null {
  const periods = { labels: team.periods, monthsPerPeriod: team.monthsPerPeriod }
  const spread = quotaSpread(sheet.periods, periods)
  if (spread === null) return null
  const { covers, from } = coversOf(team, rows, spread, chosen)
  const shares = spread.by === 'one' ? oneColumn(covers, periods) : spread.shares
  return {
    by: spread.by,
    covers,
    from,
    uncovered: team.periods.filter((_, period) => (shares[period] ?? []).length === 0),
    quotas: rows.map((values) => (values === null ? [] : spreadQuotas(values, shares))),
  }
}

/** One number a person may be for each period or for all of them: what is nearer 100 % is taken. */
function coversOf(
  team: Team,
  rows: readonly (Numbers | null)[],
  { by, covers }: QuotaSpread,
  chosen: QuotaCovers | undefined,
): { readonly covers: QuotaCovers; readonly from: Spread['from'] } {
  if (by === 'one' && chosen !== undefined) return { covers: chosen, from: 'choice' }
  if (covers !== null) return { covers, from: 'heads' }
  if (team.periods.length === 1) return { covers: team.monthsPerPeriod, from: 'only' }
  const people = team.people.map(({ results }, place) => ({ results, quota: rows[place]?.[0] ?? null }))
  const { value, from } = quotaCovers(people, team.periods.length)
  return {
    covers: value === 'span' ? 'span' : team.monthsPerPeriod,
    from: from === 'unsure' ? from : 'ratio',
  }
}

function withQuotas(person: Person, added: Numbers): Person {
  return { ...person, quotas: person.quotas.map((own, period) => own ?? added[period] ?? null) }
}

/** Nobody joined is no fault of the columns. */
function whyUnused({ basis }: Team, found: Spread | null): AddedQuotas['unused'] {
  if (basis === 'attainment') return 'attainment'
  if (found === null) return 'monthsUnclear'
  return found.quotas.some((ofPerson) => ofPerson.length > 0) && found.uncovered.length > 0
    ? 'noMonthInCommon'
    : null
}
