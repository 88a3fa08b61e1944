import { describe, expect, it } from 'vitest'
import { monthsLater, rampingPeople, rampPeriodsOf } from '../../src/domain/ramping.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import type { Team } from '../../src/domain/team.ts'
import { usableCells } from '../../src/domain/usable.ts'
import { teamByAttainment } from './a-team.ts'

const firstOfMonth = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']

/** Six months; everybody has 1 in each, and the start dates that are given. */
function startingOn(
  dates: readonly (string | null)[],
  periodStarts: readonly (string | null)[] = firstOfMonth,
): Team {
  const rows = dates.map(
    (_, i) => [`P${i}`, periodStarts.map((_one, t) => 0.8 + 0.1 * i + 0.01 * t)] as const,
  )
  const team = teamByAttainment(Object.fromEntries(rows))
  return {
    ...team,
    periodStarts,
    people: team.people.map((one, i) => ({ ...one, startDate: dates[i] ?? null })),
  }
}

describe('six months later', () => {
  it.each([
    ['2025-01-15', '2025-07-15'],
    ['2025-08-31', '2026-02-28'],
    ['2027-08-30', '2028-02-29'],
    ['2025-07-01', '2026-01-01'],
    ['2025-12-31', '2026-06-30'],
  ])('than %s is %s', (day, later) => {
    expect(monthsLater(day, 6)).toBe(later)
  })

  it('wants a day', () => {
    expect(() => monthsLater('1.1.2026', 6)).toThrow(
      new RangeError('day must be a day, YYYY-MM-DD, got 1.1.2026'),
    )
  })
})

describe('the ramp periods', () => {
  it.each([
    ['2025-07-01', []],
    ['2025-07-02', [0]],
    ['2025-09-15', [0, 1, 2]],
    ['2026-06-20', [0, 1, 2, 3, 4, 5]],
    [null, []],
  ])('of somebody who started on %s are %j', (date, ramp) => {
    const isRamp = rampPeriodsOf(startingOn([date]), 0)
    expect(isRamp.flatMap((is, period) => (is ? [period] : []))).toEqual(ramp)
  })

  it('are not known where the table does not tell when a period begins', () => {
    expect(rampPeriodsOf(startingOn(['2026-01-01'], [null, '2026-02-01']), 0)).toEqual([false, true])
    expect(rampPeriodsOf({ ...startingOn(['2026-01-01']), periodStarts: [] }, 0)).not.toContain(true)
  })

  it('are not usable', () => {
    const { metric, weight } = usableCells(startingOn(['2025-09-15', null]))
    expect(metric[0]?.map((x) => x === null)).toEqual([true, true, true, false, false, false])
    expect(weight[0]).toEqual([0, 0, 0, 1, 1, 1])
    expect(weight[1]).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('want their first day written as a day', () => {
    expect(() => rampPeriodsOf(startingOn(['2026-01-01'], ['Jan']), 0)).toThrow(
      new RangeError('periodStarts[0] must be a day, YYYY-MM-DD, got Jan'),
    )
  })
})

describe('ramping people', () => {
  it('are new and have fewer than three usable periods', () => {
    const team = startingOn([null, '2025-09-15', '2025-09-15', '2025-10-02', '2026-06-01'])
    expect(rampingPeople(team, usableCells(team).metric)).toEqual([false, false, false, true, true])
    const { ranked, ramping, listed } = rankingOf(team)
    expect(ranked.map(({ person }) => person)).toEqual([0, 1, 2])
    expect(ramping).toEqual([3, 4])
    expect(listed).toEqual([])
  })

  it('need no more usable periods than the table has', () => {
    const two = startingOn(['2025-07-15', null], ['2025-12-01', '2026-02-01'])
    expect(rampingPeople(two, usableCells(two).metric)).toEqual([true, false])
    const one = startingOn(['2025-07-15', null], ['2026-02-01'])
    expect(rampingPeople(one, usableCells(one).metric)).toEqual([false, false])
  })

  it('are not those who merely have gaps', () => {
    const team = teamByAttainment({ A: [1, null, null, null], B: [1, 1, 1, 1] })
    expect(rampingPeople(team, usableCells(team).metric)).toEqual([false, false])
  })
})

describe('somebody said to be new', () => {
  const marked = (isRamping: boolean, dates: readonly (string | null)[] = [null, null, '2026-03-01']) => {
    const team = startingOn(dates)
    return { ...team, people: team.people.map((one, i) => (i === 2 ? { ...one, isRamping } : one)) }
  }

  it('is ramping without any date, with no period that counts', () => {
    const team = marked(true, [null, null, null])
    expect(rankingOf(team)).toMatchObject({ ramping: [2], listed: [] })
    expect(rampPeriodsOf(team, 2)).not.toContain(false)
    const { periodStarts: _, ...undated } = team
    expect(rankingOf(undated).ramping).toEqual([2])
  })

  it('or not to be new any more is believed, whatever the dates tell', () => {
    expect(rampPeriodsOf(startingOn([null, null, '2026-03-01']), 2)).toContain(true)
    expect(rampPeriodsOf(marked(false), 2)).not.toContain(true)
    expect(rankingOf(marked(false)).ramping).toEqual([])
  })

  it('is ramping even where nobody has a number', () => {
    const team = teamByAttainment({ Anna: [null], Bela: [null] })
    const people = team.people.map((one) => ({ ...one, isRamping: true }))
    expect(rankingOf({ ...team, people })).toMatchObject({ ramping: [0, 1], listed: [], ranked: [] })
  })
})
