import type { CellOf } from './edits.ts'
import type { Person, Team } from './team.ts'

/** A column of numbers that can be corrected. */
export interface EditColumn {
  readonly of: CellOf
  /** Place in `Team.periods`, or 'all' for a quota that is the same in each. */
  readonly period: number | 'all'
  readonly label: string
}

/**
 * Edit columns: the numbers of a team as a table, period by period, the result before its quota. A quota that
 * is the same in each period is one column for all.
 *
 * @param team as read
 * @example editColumns(team) // [{ of: 'quotas', period: 'all', label: '' }, { of: 'results', period: 0, ... }]
 */
export function editColumns({ basis, periods, people }: Team): EditColumn[] {
  const isOne =
    periods.length > 1 && people.every(({ quotas }) => quotas.every((quota) => quota === quotas[0]))
  const kinds: readonly CellOf[] =
    basis === 'attainment'
      ? ['attainments']
      : basis === 'quota' && !isOne
        ? ['results', 'quotas']
        : ['results']
  const columns = periods.flatMap((label, period) => kinds.map((of) => ({ of, period, label })))
  return basis === 'quota' && isOne ? [{ of: 'quotas', period: 'all', label: '' }, ...columns] : columns
}

/**
 * The number of a person in a column.
 *
 * @example cellIn(anna, { of: 'results', period: 1, label: 'Feb' }) // 9
 */
export function cellIn(person: Person | undefined, { of, period }: EditColumn): number | null {
  return person?.[of][period === 'all' ? 0 : period] ?? null
}
