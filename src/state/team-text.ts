import { text as sampleText } from 'virtual:sample-team'
import type { Reading, ReadingChoices, Role } from '../domain/team/reading.ts'
import { $page, $past, change, forget, sample, type Step, wake } from './page.ts'
import { choicesFor, type PageState, settingsOf, withReading } from './page-state.ts'
import { rolesWith } from './roles.ts'
import { isLatest, nextTurn } from './turn.ts'

const MOST_STEPS = 50

type ReadTable = (text: string, choices?: ReadingChoices) => Reading

/** Once it is there, texts are read and corrected at once: nothing can come between. */
let readTable: ReadTable | null = null

/** The reader comes with the first paste, not with the page. */
async function loadReader(): Promise<ReadTable> {
  const reader = await import('../domain/team/read-table.ts')
  readTable = reader.readTable
  return readTable
}

/** Fetches the reader ahead of the paste, when the box is touched. */
export function prepareReader(): void {
  void loadReader()
}

/**
 * Reads a text as the team. A whole new text (a paste) can be undone with one button; typing is undone in
 * the box itself. The newest text wins when readings overtake each other.
 */
export async function readText(text: string, how: 'paste' | 'typing'): Promise<void> {
  const turn = nextTurn()
  if (text.trim() === '') {
    backToSample(text)
    return
  }
  const read = readTable ?? (await loadReader())
  if (!isLatest(turn)) return
  const before = $page.get()
  const choices = choicesFor(before, text, how, read(text).headerKey)
  if (how === 'paste' && before.origin === 'own' && before.text !== text) remember('paste', before)
  change((state) => withReading(state, text, choices, read(text, choices), how))
}

/**
 * Takes what stands in the box when the page wakes: a text that was pasted early, or that the browser
 * brought back, is read.
 */
export function adoptText(typed: string): void {
  wake()
  if (typed.trim() !== '' && typed !== $page.get().text) void readText(typed, 'paste')
}

/** Completes a state that was kept without its reading, so that it can be shown and corrected. */
export async function rereadKept(): Promise<void> {
  const read = readTable ?? (await loadReader())
  const state = $page.get()
  if (state.origin === 'sample' || state.text === '' || state.reading !== null) return
  const reading = read(state.text, state.choices)
  $page.set({ ...state, reading, team: reading.team })
}

/** Corrects the reading; the former one can be brought back. */
export async function correct(choices: ReadingChoices): Promise<void> {
  const turn = nextTurn()
  const read = readTable ?? (await loadReader())
  if (!isLatest(turn)) return
  const before = $page.get()
  remember('reading', before)
  const text = before.origin === 'sample' ? sampleText : before.text
  const reading = read(text, choices)
  // Corrections of the sample leave it the sample.
  change((state) =>
    state.origin === 'sample'
      ? { ...state, choices, reading, team: reading.team, cellsLeftOut: [] }
      : withReading(state, text, choices, reading, 'correction'),
  )
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
  nextTurn()
  $past.set(past.slice(0, -1))
  // What was set since (hours, qualities, hidden names) stays.
  change((now) => ({ ...step.state, ...settingsOf(now) }))
}

/** Puts our team into the box, as a team to play with. */
export function takeSample(): void {
  nextTurn()
  const before = $page.get()
  if (before.origin === 'own') remember('paste', before)
  change((state) => ({ ...sample, ...settingsOf(state), text: sampleText }))
}

/** Removes the team everywhere, past steps included. */
export function clearTeam(): void {
  forget()
}

function backToSample(text: string): void {
  const before = $page.get()
  if (before.origin === 'own') remember('paste', before)
  change((state) => ({ ...sample, ...settingsOf(state), text }))
}

function remember(kind: Step['kind'], state: PageState): void {
  $past.set([...$past.get(), { kind, state }].slice(-MOST_STEPS))
}
