import type { Quality } from '../domain/projection.ts'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import type { Team } from '../domain/team.ts'

/** Everything the page remembers; immutable, so that a step back is the former value. */
export interface PageState {
  /** Whose numbers are shown: ours until something is pasted. */
  readonly origin: 'sample' | 'own'
  /** The text in the box, as pasted. '' when it was too long to keep, or nothing was pasted. */
  readonly text: string
  readonly choices: ReadingChoices
  /** null while the reader is still under way, or where only the team was kept. */
  readonly reading: Reading | null
  /** null while the reading waits for an answer. */
  readonly team: Team | null
  /** Coaching hours per month as set by the user; null follows the team's default. */
  readonly hoursPerMonth: number | null
  /** Hours that were set for another team and stayed. */
  readonly hoursStayed: boolean
  readonly qualityToday: Quality
  readonly qualityPlanned: Quality
  readonly namesHidden: boolean
  /** When the state last changed, in milliseconds since 1970; 0 for the untouched sample. */
  readonly changedAt: number
}

export function sampleState(reading: Reading): PageState {
  return {
    origin: 'sample',
    text: '',
    choices: {},
    reading,
    team: reading.team,
    hoursPerMonth: null,
    hoursStayed: false,
    qualityToday: 'poor',
    qualityPlanned: 'average',
    namesHidden: false,
    changedAt: 0,
  }
}

/** How a text came to be read. Typing and correcting are about the same team; a paste may bring another. */
export type How = 'paste' | 'typing' | 'correction'

/** A reading takes the place of the former one; hours that were set stay, and say so when the team is another. */
export function withReading(
  state: PageState,
  text: string,
  choices: ReadingChoices,
  reading: Reading,
  how: How,
): PageState {
  const isAnother = how === 'paste' && text !== state.text
  return {
    ...state,
    origin: 'own',
    text,
    choices,
    reading,
    team: reading.team,
    hoursStayed: state.hoursPerMonth !== null && (state.hoursStayed || isAnother),
  }
}

/**
 * The corrections that still hold for a text: all while it is being typed on; after a paste those for the
 * same heads, but not the lines put back, which belong to one text only.
 */
export function choicesFor(state: PageState, text: string, how: How, headerKey: string): ReadingChoices {
  if (text === state.text || (how === 'typing' && state.origin === 'own')) return state.choices
  if (headerKey === '' || headerKey !== state.reading?.headerKey) return {}
  const { putBack: _, ...kept } = state.choices
  return kept
}
