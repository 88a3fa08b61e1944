import { atom } from 'nanostores'
import { text as sampleText } from 'virtual:sample-team'
import type { Reading, ReadingChoices, Role } from '../domain/team/reading.ts'
import { $page, change, forget, sample, wake } from './page.ts'
import { choicesFor, type PageState, withReading } from './page-state.ts'
import { rolesWith } from './roles.ts'

/** A state to go back to, and what was done since. */
export interface Step {
  readonly kind: 'paste' | 'reading'
  readonly state: PageState
}

/** Past states, oldest first; in memory only, and gone with Clear team. */
export const $past = atom<readonly Step[]>([])

const MOST_STEPS = 50

let latest = 0

/** The reader comes with the first paste, not with the page. */
const loadReader = () => import('../domain/team/read-table.ts')

/** Fetches the reader ahead of the paste, when the box is touched. */
export function prepareReader(): void {
  void loadReader()
}

/**
 * Reads a text as the team. A whole new text (a paste) can be undone with one button; typing is undone in
 * the box itself. The newest text wins when readings overtake each other.
 */
export async function readText(text: string, how: 'paste' | 'typing'): Promise<void> {
  const turn = ++latest
  if (text.trim() === '') {
    backToSample(text)
    return
  }
  const { readTable } = await loadReader()
  if (turn !== latest) return
  const before = $page.get()
  const choices = choicesFor(before, text, readTable(text).headerKey)
  if (how === 'paste' && before.origin === 'own' && before.text !== text) remember('paste', before)
  change((state) => withReading(state, text, choices, readTable(text, choices)))
}

/**
 * Takes what stands in the box when the page wakes: a text that was pasted early, or that the browser
 * brought back, is read; an empty box shows what the tab has kept.
 */
export function adoptText(typed: string): void {
  wake()
  if (typed.trim() !== '' && typed !== $page.get().text) void readText(typed, 'paste')
  else void rereadKept()
}

/** Completes a state that was kept without its reading, so that it can be shown and corrected. */
export async function rereadKept(): Promise<void> {
  const { origin, text } = $page.get()
  if (origin === 'sample' || text === '') return
  const turn = ++latest
  const { readTable } = await loadReader()
  const state = $page.get()
  if (turn !== latest || state.text !== text) return
  const reading = readTable(text, state.choices)
  $page.set({ ...state, reading, team: reading.team })
}

/** Corrects the reading; the former one can be brought back. */
export async function correct(choices: ReadingChoices): Promise<void> {
  const turn = ++latest
  const { readTable } = await loadReader()
  if (turn !== latest) return
  const before = $page.get()
  remember('reading', before)
  const text = before.origin === 'sample' ? sampleText : before.text
  change((state) => ({ ...withReading({ ...state, text }, text, choices, readTable(text, choices)) }))
}

/** Gives columns another role; a role that only one column can have is taken from the other. */
export function giveRole(
  reading: Reading,
  choices: ReadingChoices,
  columns: readonly number[],
  role: Role,
): Promise<void> {
  return correct({ ...choices, roles: rolesWith(reading, choices, columns, role) })
}

/** Goes back one step. */
export function undo(): void {
  const past = $past.get()
  const step = past.at(-1)
  if (step === undefined) return
  latest++
  $past.set(past.slice(0, -1))
  change(() => step.state)
}

/** Puts our team into the box, as a team to play with. */
export function takeSample(): void {
  latest++
  const before = $page.get()
  if (before.origin === 'own') remember('paste', before)
  change((state) => ({ ...sample, ...settingsOf(state), text: sampleText }))
}

/** Removes the team everywhere, past steps included. */
export function clearTeam(): void {
  latest++
  $past.set([])
  forget()
}

function backToSample(text: string): void {
  const before = $page.get()
  if (before.origin === 'own') remember('paste', before)
  change((state) => ({ ...sample, ...settingsOf(state), text }))
}

function settingsOf({ hoursPerMonth, qualityToday, qualityPlanned, namesHidden }: PageState) {
  return { hoursPerMonth, qualityToday, qualityPlanned, namesHidden }
}

function remember(kind: Step['kind'], state: PageState): void {
  $past.set([...$past.get(), { kind, state }].slice(-MOST_STEPS))
}
