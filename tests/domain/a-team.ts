import type { MonthsPerPeriod, Person, Team } from '../../src/domain/team.ts'

export type Cells = readonly (number | null)[]
export type ByName<Value> = Readonly<Record<string, Value>>

/** A person with nothing but a name, and what the test fills in. */
export function aPerson(filled: Partial<Person> = {}, periods = 1): Person {
  const blank = new Array<null>(periods).fill(null)
  return { name: 'Anna', results: blank, quotas: blank, attainments: blank, hoursToday: null, ...filled }
}

export function teamByAttainment(attainments: ByName<Cells>, monthsPerPeriod: MonthsPerPeriod = 1): Team {
  const rows = Object.entries(attainments)
  const periods = rows[0]?.[1].length ?? 0
  const people = rows.map(([name, cells]) => aPerson({ name, attainments: cells }, periods))
  return { basis: 'attainment', monthsPerPeriod, periods: labels(periods), people }
}

export function teamByQuota(
  results: ByName<Cells>,
  quotas: ByName<Cells>,
  monthsPerPeriod: MonthsPerPeriod = 1,
): Team {
  const rows = Object.entries(results)
  const periods = rows[0]?.[1].length ?? 0
  const people = rows.map(([name, cells]) =>
    aPerson({ name, results: cells, quotas: quotas[name] ?? [] }, periods),
  )
  return { basis: 'quota', monthsPerPeriod, periods: labels(periods), people }
}

export function teamByResult(results: ByName<Cells>, monthsPerPeriod: MonthsPerPeriod = 1): Team {
  const rows = Object.entries(results)
  const periods = rows[0]?.[1].length ?? 0
  const people = rows.map(([name, cells]) => aPerson({ name, results: cells }, periods))
  return { basis: 'result', monthsPerPeriod, periods: labels(periods), people }
}

/** The team with the hours that were entered for today. */
export function withHoursToday(team: Team, hours: ByName<number>): Team {
  return { ...team, people: team.people.map((one) => ({ ...one, hoursToday: hours[one.name] ?? null })) }
}

function labels(periods: number): string[] {
  return Array.from({ length: periods }, (_, period) => `P${period + 1}`)
}
