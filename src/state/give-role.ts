import type { Reading, ReadingChoices, Role } from '../domain/team/reading.ts'
import { rolesWith } from './roles.ts'
import { correct } from './team-text.ts'

/** Gives columns another role; a role that only one column can have is taken from the other. */
export function giveRole(
  reading: Reading,
  choices: ReadingChoices,
  columns: readonly number[],
  role: Role,
): Promise<void> {
  return correct({ ...choices, roles: rolesWith(reading, choices, columns, role) })
}
