import fc from 'fast-check'
import type { Basis, MonthsPerPeriod, Person, Team } from '../../src/domain/team.ts'

type Row = Pick<Person, 'results' | 'quotas' | 'attainments'>

export const MOST_PEOPLE = 40

/** Few values, so that people tie; a real zero, a credit note and a gap among them. */
const result = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 15 }).map((tens) => tens * 10) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -60, max: -1 }) },
  { weight: 2, arbitrary: fc.constant(null) },
)

/** 10 is exactly a tenth of 100, 5 a slip of the keyboard. */
const quota = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(50, 100, 100, 100, 150) },
  { weight: 2, arbitrary: fc.constantFrom(5, 10) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(-20) },
  { weight: 1, arbitrary: fc.constant(null) },
)

const attainment = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 15 }).map((tenths) => tenths / 10) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1500 }).map((thousandths) => thousandths / 1000) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }).map((hundredths) => hundredths / 100) },
  { weight: 2, arbitrary: fc.constant(null) },
)

const blankRow = (periods: number): Row => {
  const blank = new Array<null>(periods).fill(null)
  return { results: blank, quotas: blank, attainments: blank }
}

const periodLabels = (periods: number) => Array.from({ length: periods }, (_, period) => `P${period + 1}`)

const cells = <Value>(cell: fc.Arbitrary<Value>, periods: number) =>
  fc.array(cell, { minLength: periods, maxLength: periods })

function filledRow(basis: Basis, periods: number): fc.Arbitrary<Row> {
  const blank = blankRow(periods)
  if (basis === 'attainment')
    return cells(attainment, periods).map((attainments) => ({ ...blank, attainments }))
  if (basis === 'result') return cells(result, periods).map((results) => ({ ...blank, results }))
  return fc
    .tuple(cells(result, periods), cells(quota, periods))
    .map(([results, quotas]) => ({ ...blank, results, quotas }))
}

const hoursToday = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 20 }).map((quarters) => quarters / 4),
)
const monthsPerPeriod = fc.constantFrom<MonthsPerPeriod>(1, 3, 6, 12)

/** People draw their rows from a pool: a small pool means many ties, a large one few. */
function peopleOf(basis: Basis, periods: number): fc.Arbitrary<Person[]> {
  const row = fc.oneof(
    { weight: 12, arbitrary: filledRow(basis, periods) },
    { weight: 1, arbitrary: fc.constant(blankRow(periods)) },
  )
  return fc
    .record({
      pool: fc.oneof(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(row, { minLength: 6, maxLength: MOST_PEOPLE, size: 'max' }),
      ),
      size: fc.integer({ min: 1, max: MOST_PEOPLE }),
      start: fc.nat(MOST_PEOPLE),
      names: fc.integer({ min: 1, max: 2 * MOST_PEOPLE }),
      hours: fc.oneof(fc.constant([]), fc.array(hoursToday, { maxLength: MOST_PEOPLE, size: 'max' })),
    })
    .map(({ pool, size, start, names, hours }) =>
      Array.from({ length: size }, (_, i) => ({
        ...(pool[(start + i) % pool.length] ?? blankRow(periods)),
        // Fewer names than people: some share one. The order of the names is not that of the rows.
        name: `Person ${((i + start) * 7) % names}`,
        hoursToday: hours[i] ?? null,
      })),
    )
}

/** Any team the reading can hand over: 1 to 40 people, ties, zeros, gaps, credit notes, people without a number. */
export function arbitraryTeam(
  bases: readonly Basis[] = ['quota', 'attainment', 'result'],
): fc.Arbitrary<Team> {
  const periodCount = fc.oneof(fc.constantFrom(1, 2, 3, 6), fc.integer({ min: 1, max: 12 }))
  return fc.tuple(fc.constantFrom(...bases), periodCount, monthsPerPeriod).chain(([basis, periods, months]) =>
    peopleOf(basis, periods).map((people) => ({
      basis,
      monthsPerPeriod: months,
      periods: periodLabels(periods),
      people,
    })),
  )
}

/** A team without a gap, every quota 100: what some laws ask for. */
export function arbitraryCompleteTeam(): fc.Arbitrary<Team> {
  const whole = fc.oneof(
    fc.integer({ min: 0, max: 15 }).map((tens) => tens * 10),
    fc.integer({ min: -50, max: 200 }),
  )
  return fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.boolean(), monthsPerPeriod)
    .chain(([periods, withQuotas, months]) =>
      fc
        .array(cells(whole, periods), { minLength: 1, maxLength: MOST_PEOPLE, size: 'max' })
        .map((rows): Team => {
          const blank = blankRow(periods)
          const people = rows.map((row, i) => ({
            ...blank,
            ...(withQuotas
              ? { results: row, quotas: row.map(() => 100) }
              : { attainments: row.map((x) => x / 100) }),
            name: `Person ${i}`,
            hoursToday: null,
          }))
          const basis = withQuotas ? 'quota' : 'attainment'
          return { basis, monthsPerPeriod: months, periods: periodLabels(periods), people }
        }),
    )
}

/** A first day at work from long before the table to its end. */
const startDate = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('2020-02-29') },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 0, max: 1100 })
      .map((days) => new Date(Date.UTC(2023, 6, 1 + days)).toISOString().slice(0, 10)),
  },
)

/** Any team, with start dates for some of its people; its periods begin on January 1st, 2024. */
export function arbitraryTeamWithDates(): fc.Arbitrary<Team> {
  return fc
    .tuple(arbitraryTeam(), fc.array(startDate, { minLength: MOST_PEOPLE, maxLength: MOST_PEOPLE }))
    .map(([team, dates]) => ({
      ...team,
      periodStarts: team.periods.map((_, period) =>
        new Date(Date.UTC(2024, period * team.monthsPerPeriod, 1)).toISOString().slice(0, 10),
      ),
      people: team.people.map((one, i) => ({ ...one, startDate: dates[i] ?? null })),
    }))
}

/** Scores of 1 to 40 people, with many ties, zeros and negative ones. */
export const arbitraryScores: fc.Arbitrary<number[]> = fc.oneof(
  fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: MOST_PEOPLE, size: 'max' }),
  fc.array(
    fc.integer({ min: -200, max: 2000 }).map((thousandths) => thousandths / 1000),
    {
      minLength: 1,
      maxLength: MOST_PEOPLE,
      size: 'max',
    },
  ),
)
