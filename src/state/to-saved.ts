import type { PageState } from './page-state.ts'
import type { Saved } from './saved.ts'

/** Above this many characters the team is kept instead of the text it was read from. */
const LONGEST_TEXT = 1_000_000

export function isTooLongToKeep(text: string): boolean {
  return text.length > LONGEST_TEXT
}

/** What is kept of a page: no reading, since it follows from the text and the choices. */
export function toSaved(state: PageState): Saved {
  const { reading: _, team, text, ...rest } = state
  return {
    ...(rest as Omit<Saved, 'version' | 'text' | 'team'>),
    version: 1,
    text: isTooLongToKeep(text) ? '' : text,
    team: state.origin === 'own' ? (team as Saved['team']) : null,
  }
}
