import type { Team } from '../team.ts'
import type { Column } from './columns.ts'
import type { Blocked } from './reading.ts'

export interface BlockedInput {
  /** Lines that say something. */
  readonly lines: number
  readonly columns: readonly Column[]
  readonly hasNames: boolean
  readonly team: Team
  readonly question: Blocked | null
}

/**
 * Blocked: what stops a reading: an empty box, no numbers (prose ends here), no names, or number formats
 * that nothing decides. Null in every other case.
 */
export function blockedBy({ lines, columns, hasNames, team, question }: BlockedInput): Blocked | null {
  if (lines === 0) return { code: 'empty' }
  if (columns.every((column) => !column.isNumeric)) return { code: 'noNumbers', lines }
  if (!hasNames || team.people.length === 0) return { code: 'noNames', lines }
  return team.people.some(hasNumber) ? question : { code: 'noNumbers', lines }
}

function hasNumber({ results, attainments }: Team['people'][number]): boolean {
  return [...results, ...attainments].some((value) => value !== null)
}
