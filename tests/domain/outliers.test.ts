import { describe, expect, it } from 'vitest'
import { rankingOf } from '../../src/domain/ranking.ts'
import type { ByName } from './a-team.ts'
import { teamByAttainment } from './a-team.ts'
import { teamOfTen, withoutQuotas } from './cases.ts'
import { outliersIn, outliersOf } from '../../src/domain/outliers.ts'

const swings = [0.02, -0.03, 0.01, 0.03, -0.01, -0.02]
const rows = (people: number, periods: number): ByName<number[]> =>
  Object.fromEntries(
    Array.from({ length: people }, (_, i) => [
      `P${i}`,
      Array.from(
        { length: periods },
        (_one, t) => 0.7 + 0.05 * i + (swings[(i * 5 + t * (i + 2)) % 6] ?? NaN),
      ),
    ]),
  )
const withCell = (value: number, periods = 6) => {
  const all = rows(8, periods)
  return teamByAttainment({ ...all, P3: (all['P3'] ?? []).map((x, t) => (t === 1 ? value : x)) })
}

describe('the outliers', () => {
  it('are none in an even team', () => {
    expect(outliersIn(rankingOf(teamOfTen))).toEqual([])
    expect(outliersIn(rankingOf(teamByAttainment(rows(8, 6))))).toEqual([])
  })

  it('are a whale, or a slip of the keyboard', () => {
    expect(outliersIn(rankingOf(withCell(9)))[0]).toEqual({ person: 3, period: 1 })
    expect(outliersIn(rankingOf(withCell(-2)))[0]).toEqual({ person: 3, period: 1 })
  })

  it('are places in the team, also behind people who are not ranked', () => {
    const team = withCell(9)
    const people = [{ ...team.people[0]!, attainments: team.periods.map(() => null) }, ...team.people]
    expect(outliersIn(rankingOf({ ...team, people }))[0]).toEqual({ person: 4, period: 1 })
  })

  it('are never told of fewer than three periods', () => {
    expect(outliersIn(rankingOf(withCell(9, 2)))).toEqual([])
  })

  it('hold a credit note of the worked case', () => {
    expect(outliersIn(rankingOf(withoutQuotas))).toEqual([{ person: 8, period: 7 }])
  })

  it('are at most three, farthest first, and beyond 7.413 times the median', () => {
    const metric = [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]
    const residuals = [[0.1, -0.1, 0.1, -0.1, 0.1, -0.1, 0.1, 0.74, 0.742, -3, 2, 5]]
    expect(outliersOf(metric, residuals, 3)).toEqual([
      { person: 0, period: 11 },
      { person: 0, period: 9 },
      { person: 0, period: 10 },
    ])
    const without = residuals.map((row) => row.slice(0, 9))
    expect(outliersOf(metric, without, 3)).toEqual([{ person: 0, period: 8 }])
  })

  it('are not made of rounding', () => {
    expect(outliersOf([[1, 1, 1]], [[0, 0, 1e-16]], 3)).toEqual([])
  })
})
