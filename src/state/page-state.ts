import { assumptions } from '../domain/assumptions.ts'
import type { Edit } from '../domain/edits.ts'
import type { Cell } from '../domain/outliers.ts'
import type { Pins } from '../domain/pins.ts'
import type { Quality } from '../domain/projection.ts'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import type { Team } from '../domain/team.ts'

/** What the manager sets; it stays when the team changes. */
export interface Settings {
  /** Coaching hours per month as set by the user; null follows the team's default. */
  readonly hoursPerMonth: number | null
  readonly qualityToday: Quality
  readonly qualityPlanned: Quality
  /** Share of the research effect that shows up in this team, 0-1.5. */
  readonly shareOfEffect: number
  readonly monthsAhead: number
  /** Null until one is entered: without it nothing is told in money. */
  readonly hourlyCost: number | null
  /** 0-1. */
  readonly margin: number
  /** Whether the hours come on top, asked where none were entered for today. */
  readonly isNewTime: boolean
  readonly namesHidden: boolean
}

/** What was set by hand, and what follows from it for the team of the moment. */
export interface ByHand {
  readonly edits: readonly Edit[]
  /** Bands set by the manager, by place in the team; null when there are none. */
  readonly pins: Pins | null
  /** Why they were set, by the same places. */
  readonly reasons: Readonly<Record<number, string>>
  /** The team as read, where it was edited and neither its text nor its reading was kept. */
  readonly teamAsRead: Team | null
}

/** Everything the page remembers; immutable, so that a step back is the former value. */
export interface PageState extends Settings, ByHand {
  /** Whose numbers are shown: ours until something is pasted. */
  readonly origin: 'sample' | 'own'
  /** The text in the box, as pasted. '' when it was too long to keep, or nothing was pasted. */
  readonly text: string
  readonly choices: ReadingChoices
  /** null while the reader is still under way, or where only the team was kept. */
  readonly reading: Reading | null
  /** The team with what was set by hand; null while the reading waits for an answer. */
  readonly team: Team | null
  /** Outliers that the manager called a slip; the team is without them. */
  readonly cellsLeftOut: readonly Cell[]
  /** Hours that were set for another team and stayed. */
  readonly hoursStayed: boolean
  /** When the state last changed, in milliseconds since 1970; 0 for the untouched sample. */
  readonly changedAt: number
}

export const usualSettings: Settings = {
  hoursPerMonth: null,
  qualityToday: 'poor',
  qualityPlanned: 'average',
  shareOfEffect: assumptions.shareOfEffect.value,
  monthsAhead: assumptions.monthsAhead.value,
  hourlyCost: null,
  margin: assumptions.margin.value,
  isNewTime: false,
  namesHidden: false,
}

/** The settings alone, of a state that holds a team as well. */
export function settingsOf(state: Settings): Settings {
  const { hoursPerMonth, qualityToday, qualityPlanned, shareOfEffect } = state
  const { monthsAhead, hourlyCost, margin, isNewTime, namesHidden } = state
  return {
    hoursPerMonth,
    qualityToday,
    qualityPlanned,
    shareOfEffect,
    monthsAhead,
    hourlyCost,
    margin,
    isNewTime,
    namesHidden,
  }
}

export const nothingByHand: ByHand = { edits: [], pins: null, reasons: {}, teamAsRead: null }

export function sampleState(reading: Reading): PageState {
  return {
    origin: 'sample',
    text: '',
    choices: {},
    reading,
    team: reading.team,
    ...nothingByHand,
    cellsLeftOut: [],
    ...usualSettings,
    hoursStayed: false,
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
    ...nothingByHand,
    cellsLeftOut: [],
    hoursStayed: state.hoursPerMonth !== null && (state.hoursStayed || isAnother),
  }
}

/**
 * The corrections that still hold for a text: all while it is being typed on; after a paste those for the
 * same heads, but not the lines put back, which belong to one text only.
 */
export function choicesFor(state: PageState, text: string, how: How, headerKey: string): ReadingChoices {
  if (isOnSame(state, text, how)) return state.choices
  if (!hasSameHeads(state, headerKey)) return {}
  const { putBack: _, ...kept } = state.choices
  return kept
}

/** Whether a text is the one that was read before, as it is or typed on. */
export function isOnSame(state: PageState, text: string, how: How): boolean {
  return text === state.text || (how === 'typing' && state.origin === 'own')
}

/** Whether a table may be a newer version of the one before. */
export function hasSameHeads({ reading }: PageState, headerKey: string): boolean {
  return headerKey !== '' && headerKey === reading?.headerKey
}
