import type { Cell } from './outliers.ts'
import type { Team } from './team.ts'

/**
 * The team without some cells: what "leave it out" does to an outlier. The cell is then missing, in every
 * figure alike: a slip of the keyboard is no result.
 *
 * @param cells places in `Team.people` and `Team.periods`
 * @source own: one whale or one typo makes everybody a toss-up
 * @example leaveOut(team, [{ person: 2, period: 0 }])
 */
export function leaveOut(team: Team, cells: readonly Cell[]): Team {
  if (cells.length === 0) return team
  const isOut = new Set(cells.map(({ person, period }) => `${person} ${period}`))
  return {
    ...team,
    people: team.people.map((one, person) => {
      const without = (row: readonly (number | null)[]) =>
        row.map((cell, period) => (isOut.has(`${person} ${period}`) ? null : cell))
      return { ...one, results: without(one.results), attainments: without(one.attainments) }
    }),
  }
}
