import { text as sampleText } from 'virtual:sample-team'
import type { Reading, ReadingChoices, Role } from '../domain/team/reading.ts'
import type { HoldOver } from './by-hand.ts'
import { $future, $page, $past, change, forget, sample, type Step, wake } from './page.ts'
import { choicesFor, type How, type PageState, settingsOf, withReading } from './page-state.ts'
import { rolesWith } from './roles.ts'
import { isLatest, nextTurn } from './turn.ts'

const MOST_STEPS = 50

type ReadTable = (text: string, choices?: ReadingChoices) => Reading

/** Once they are there, texts are read and corrected at once: nothing can come between. */
let readPlain: ReadTable | null = null
let readAny: ReadTable | null = null

/** Comes with the first thing that is set by hand. */
let hold: HoldOver | null = null

export function holdWith(known: HoldOver): void {
  hold = known
}

/** Only a text with quotes needs the CSV library. */
const readerFor = (text: string): ReadTable | null =>
  hold === null && $page.get().edits.length > 0 ? null : (readAny ?? (text.includes('"') ? null : readPlain))

/** The reader comes with the first paste, not with the page. */
async function loadReader(text: string): Promise<ReadTable> {
  if ($page.get().edits.length > 0) holdWith((await import('./by-hand.ts')).holdOver)
  if (text.includes('"')) {
    const { readTable } = await import('../domain/team/read-table.ts')
    readAny = readTable
    return readTable
  }
  const [{ readRows }, { plainCells }] = await Promise.all([
    import('../domain/team/read-rows.ts'),
    import('../domain/team/rows.ts'),
  ])
  const read: ReadTable = (plain, choices = {}) => readRows(plain, choices, plainCells)
  readPlain = read
  return read
}

/** Texts whose reader is still to come. */
let textsUnderWay = 0

async function readerToCome(text: string): Promise<ReadTable> {
  textsUnderWay += 1
  try {
    return await loadReader(text)
  } finally {
    textsUnderWay -= 1
  }
}

/** Fetches the reader ahead of the paste, when the box is touched. */
export function prepareReader(): void {
  void loadReader('')
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
  const read = readerFor(text) ?? (await readerToCome(text))
  if (!isLatest(turn)) return
  const before = $page.get()
  const choices = choicesFor(before, text, how, read(text).headerKey)
  if (how === 'paste' && before.origin === 'own' && before.text !== text) remember('paste', before)
  change((state) => readInto(state, text, choices, read(text, choices), how))
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
  const read = readerFor(kept) ?? (await loadReader(kept))
  const state = $page.get()
  if (state.text !== kept || state.origin === 'sample' || state.text === '' || state.reading !== null) return
  const reading = read(state.text, state.choices)
  $page.set(held(state, { ...state, reading, team: reading.team }, 'correction'))
}

/** Corrects the reading; the former one can be brought back. A text that is on its way is not held up by it. */
export async function correct(choices: ReadingChoices): Promise<void> {
  if (textsUnderWay > 0) return
  const turn = nextTurn()
  const asked = textOf($page.get())
  const read = readerFor(asked) ?? (await loadReader(asked))
  if (!isLatest(turn)) return
  const before = $page.get()
  remember('reading', before)
  const text = textOf(before)
  const reading = read(text, choices)
  change((state) => readInto(state, text, choices, reading, 'correction'))
}

function textOf({ origin, text }: PageState): string {
  return origin === 'sample' ? sampleText : text
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
