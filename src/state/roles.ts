import type { Reading, ReadingChoices, Role } from '../domain/team/reading.ts'

/** Roles that only one column can have. First and last name are both Name. */
const single: readonly Role[] = [
  'period',
  'startDate',
  'coachingHours',
  'group',
  'stage',
  'openDate',
  'closeDate',
]

/**
 * Roles after columns were given another one. Every column is then decided by the user, so that the
 * others keep what they were taken for.
 */
export function rolesWith(
  { groups, shape }: Reading,
  { roles = {} }: ReadingChoices,
  columns: readonly number[],
  role: Role,
): Record<number, Role> {
  // A deal has one amount, one stage and one date of each kind.
  const isSingle = single.includes(role) || (shape.value === 'deals' && role !== 'name' && role !== 'ignore')
  const next: Record<number, Role> = {}
  for (const group of groups) for (const column of group.columns) next[column] = roles[column] ?? group.role
  for (const column of Object.keys(next).map(Number)) {
    if (isSingle && next[column] === role) next[column] = 'ignore'
  }
  for (const column of single.includes(role) ? columns.slice(0, 1) : columns) next[column] = role
  return next
}
