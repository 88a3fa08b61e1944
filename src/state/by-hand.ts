import type { Edit } from '../domain/edits.ts'
import { type EditedTeam, withEdits } from '../domain/team-edits.ts'
import { nameKey } from '../domain/team/name-key.ts'
import type { Reading } from '../domain/team/reading.ts'
import type { Team } from '../domain/team.ts'
import { type ByHand, hasSameHeads, type How, isOnSame, nothingByHand, type PageState } from './page-state.ts'

interface Made extends EditedTeam {
  readonly asRead: Team
  readonly edits: readonly Edit[]
}

let last: Made | null = null

/** What edits make of a team; the team stays the same object while only bands and reasons change. */
export function editedTeam(asRead: Team, edits: readonly Edit[]): EditedTeam {
  if (last?.asRead === asRead && last.edits === edits) return last
  const made = withEdits(asRead, edits)
  const team = last?.asRead === asRead && aboutTeam(last.edits) === aboutTeam(edits) ? last.team : made.team
  last = { ...made, team, asRead, edits }
  return last
}

function aboutTeam(edits: readonly Edit[]): string {
  return JSON.stringify(edits.filter(({ kind }) => kind !== 'band'))
}

/** The team that follows from edits, and its bands. */
export function holdByHand(
  asRead: Team | null,
  edits: readonly Edit[],
): Omit<ByHand, 'teamAsRead'> & { readonly team: Team | null } {
  if (asRead === null) return { team: null, edits, pins: null, reasons: {} }
  const { team, pins, reasons } = editedTeam(asRead, edits)
  return { team, edits, pins: Object.keys(pins).length > 0 ? pins : null, reasons }
}

export type HoldOver = (before: PageState, next: PageState, how: How) => PageState

/**
 * What was set by hand stays while the text is typed on or read anew, and for a newer version of the same
 * table; with another table it is gone.
 *
 * @param next the page with its new reading
 */
export const holdOver: HoldOver = (before, next, how) => {
  const stays =
    how === 'correction' ||
    isOnSame(before, next.text, how) ||
    hasSameHeads(before, next.reading?.headerKey ?? '') ||
    hasSamePeople(teamAsReadOf(before), next.reading)
  const edits = stays ? before.edits : nothingByHand.edits
  return { ...next, ...nothingByHand, ...holdByHand(next.reading?.team ?? null, edits) }
}

/** Without heads a newer version of a table is known by its people: at least half of them were there before. */
function hasSamePeople(before: Team | null, reading: Reading | null): boolean {
  if (before === null || !reading?.team || reading.hasHeader) return false
  const known = new Set(before.people.map(({ name }) => nameKey(name)))
  const { people } = reading.team
  const again = people.filter(({ name }) => known.has(nameKey(name))).length
  return again > 0 && again * 2 >= Math.max(people.length, known.size)
}

/** The team before anything was set by hand; null while it is still to be read. */
export function teamAsReadOf({ reading, teamAsRead, team, edits }: PageState): Team | null {
  if (reading !== null) return reading.team
  return teamAsRead ?? (edits.length === 0 ? team : null)
}
