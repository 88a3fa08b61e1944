import type { PageState } from './page-state.ts'
import type { Saved } from './saved.ts'

/** Above this many characters the team is kept instead of the text it was read from. */
const LONGEST_TEXT = 1_000_000

export function isTooLongToKeep(text: string): boolean {
  return text.length > LONGEST_TEXT
}

/** What is kept of a page: no reading, since it follows from the text and the choices. */
export function toSaved(state: PageState): Saved {
  const { reading, team, teamAsRead, text, ...rest } = state
  const isTooLong = isTooLongToKeep(text)
  const isEdited = state.edits.length > 0
  // Without the text, what was set by hand can only be changed where the team as read is kept as well.
  const asRead = isEdited && (isTooLong || text === '') ? (teamAsRead ?? reading?.team ?? null) : null
  return {
    ...(rest as Omit<Saved, 'version' | 'text' | 'team' | 'teamAsRead'>),
    version: 1,
    text: isTooLong ? '' : text,
    team: state.origin === 'own' || isEdited ? (team as Saved['team']) : null,
    teamAsRead: asRead as Saved['teamAsRead'],
  }
}
