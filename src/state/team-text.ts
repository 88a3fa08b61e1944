import { text as sampleText } from 'virtual:sample-team'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import type { HoldOver } from './by-hand.ts'
import { $future, $page, $past, change, forget, sample, type Step, wake } from './page.ts'
import { choicesFor, type How, type PageState, settingsOf, withReading } from './page-state.ts'
import { $longReading } from './long-reading.ts'
import { loadRunner } from './plan.ts'
import { isLatest, nextTurn } from './turn.ts'

const MOST_STEPS = 50

let reader: typeof import('./table-reader.ts') | null = null

/** Comes with the first thing that is set by hand. */
let hold: HoldOver | null = null

export function holdWith(known: HoldOver): void {
  hold = known
}

/** Something was set by hand, and what keeps it is still to come. */
const lacksHold = () => hold === null && $page.get().edits.length > 0

async function fetchHold(): Promise<void> {
  holdWith((await import('./by-hand.ts')).holdOver)
}

/** The reader comes with the first paste, not with the page; ahead of it when the box is touched. */
export async function prepareReader(): Promise<NonNullable<typeof reader>> {
  void loadRunner()
  return (reader ??= await import('./table-reader.ts'))
}

/** Once the reader is there, texts are read and corrected at once: nothing can come between. */
const readAtOnce = (text: string, choices: ReadingChoices) => reader?.readAtOnce(text, choices) ?? null
const readToCome = async (text: string, choices: ReadingChoices) =>
  (await prepareReader()).readToCome(text, choices)

/** Texts whose reader is still to come. */
let textsUnderWay = 0

async function textToCome(text: string, choices: ReadingChoices): Promise<Reading | null> {
  textsUnderWay += 1
  try {
    return await readToCome(text, choices)
  } finally {
    textsUnderWay -= 1
  }
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
  $longReading.set(null)
  const first = readAtOnce(text, {}) ?? (await textToCome(text, {}))
  if (first === null || !isLatest(turn)) return
  const choices = choicesFor($page.get(), text, how, first.headerKey)
  const isAsFound = Object.keys(choices).length === 0
  const reading = isAsFound ? first : (readAtOnce(text, choices) ?? (await textToCome(text, choices)))
  if (lacksHold()) await fetchHold()
  if (reading === null || !isLatest(turn)) return
  const before = $page.get()
  if (how === 'paste' && before.origin === 'own' && before.text !== text) remember('paste', before)
  change((state) => readInto(state, text, choices, reading, how))
}

/** The page with a new reading, and what was set by hand as far as it still holds. */
function readInto(
  state: PageState,
  text: string,
  choices: ReadingChoices,
  reading: Reading,
  how: How,
): PageState {
  // Corrections of the sample leave it the sample.
  const next =
    how === 'correction' && state.origin === 'sample'
      ? { ...state, choices, reading, team: reading.team, cellsLeftOut: [] }
      : withReading(state, text, choices, reading, how)
  return held(state, next, how)
}

function held(before: PageState, next: PageState, how: How): PageState {
  return before.edits.length === 0 || hold === null ? next : hold(before, next, how)
}

/**
 * Takes what stands in the box when the page wakes: a text that was pasted early, or that the browser
 * brought back, is read.
 */
export function adoptText(typed: string): void {
  void wake()
  if (typed.trim() !== '' && typed !== $page.get().text) void readText(typed, 'paste')
}

/** Completes a state that was kept without its reading, so that it can be shown and corrected. */
export async function rereadKept(): Promise<void> {
  const kept = $page.get().text
  const { choices } = $page.get()
  const reading = readAtOnce(kept, choices) ?? (await readToCome(kept, choices))
  if (lacksHold()) await fetchHold()
  const state = $page.get()
  if (reading === null || state.choices !== choices) return
  if (state.text !== kept || state.origin === 'sample' || state.text === '' || state.reading !== null) return
  $page.set(held(state, { ...state, reading, team: reading.team }, 'correction'))
}

/** Corrects the reading; the former one can be brought back. A text that is on its way is not held up by it. */
export async function correct(choices: ReadingChoices): Promise<void> {
  if (textsUnderWay > 0) return
  const turn = nextTurn()
  const asked = textOf($page.get())
  const reading = readAtOnce(asked, choices) ?? (await readToCome(asked, choices))
  if (lacksHold()) await fetchHold()
  if (reading === null || !isLatest(turn)) return
  const before = $page.get()
  const text = textOf(before)
  if (text !== asked) return
  remember('reading', before)
  change((state) => readInto(state, text, choices, reading, 'correction'))
}

function textOf({ origin, text }: PageState): string {
  return origin === 'sample' ? sampleText : text
}

/** Goes back one step. */
export function undo(): void {
  const past = $past.get()
  const step = past.at(-1)
  if (step === undefined) return
  nextTurn()
  $past.set(past.slice(0, -1))
  $future.set([])
  // What was set since (hours, qualities, hidden names) stays.
  change((now) => ({ ...step.state, ...settingsOf(now) }))
}

/** Puts our team into the box, as a team to play with. */
export function takeSample(): void {
  nextTurn()
  const before = $page.get()
  if (before.origin === 'own' || before.edits.length > 0) remember('paste', before)
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

/** Keeps a state to go back to. What was undone before cannot be done again then. */
export function remember(kind: Step['kind'], state: PageState): void {
  $future.set([])
  $past.set([...$past.get(), { kind, state }].slice(-MOST_STEPS))
}
