import { text as sampleText } from 'virtual:sample-team'
import type { Reading, ReadingChoices, Role } from '../domain/team/reading.ts'
import { $page, $past, change, forget, sample, type Step, wake } from './page.ts'
import { choicesFor, type PageState, settingsOf, withReading } from './page-state.ts'
import { rolesWith } from './roles.ts'
import { isLatest, nextTurn } from './turn.ts'

const MOST_STEPS = 50

type ReadTable = (text: string, choices?: ReadingChoices) => Reading

/** Once they are there, texts are read and corrected at once: nothing can come between. */
let readPlain: ((text: string, choices: ReadingChoices) => Reading | null) | null = null
let readInFull: ReadTable | null = null
let readAny: ReadTable | null = null

/** Only a table that is not plain needs the words of all languages, only a text with quotes the CSV library. */
function readerFor(text: string, choices: ReadingChoices): ReadTable | null {
  if (readAny !== null) return readAny
  if (text.includes('"')) return null
  if (readInFull !== null) return readInFull
  const plain = readPlain
  const reading = plain?.(text, choices)
  // What is plain with all its choices is plain with fewer.
  return plain && reading ? (same, fewer = {}) => plain(same, fewer) ?? reading : null
}

/** The reader comes with the first paste, not with the page. */
async function loadReader(text: string, choices: ReadingChoices): Promise<ReadTable> {
  if (text.includes('"')) {
    const { readTable } = await import('../domain/team/read-table.ts')
    readAny = readTable
    return readTable
  }
  const [{ readRows }, { plainCells }] = await Promise.all([
    import('../domain/team/read-rows.ts'),
    import('../domain/team/rows.ts'),
  ])
  readPlain = (plain, chosen) => readRows(plain, chosen, plainCells, () => null)
  const known = readerFor(text, choices)
  if (known !== null) return known
  const full = await import('../domain/team/read-in-full.ts')
  const read: ReadTable = (any, chosen = {}) => readRows(any, chosen, plainCells, full.readInFull)
  readInFull = read
  return read
}

/** Texts whose reader is still to come. */
let textsUnderWay = 0

async function readerToCome(text: string, choices: ReadingChoices): Promise<ReadTable> {
  textsUnderWay += 1
  try {
    return await loadReader(text, choices)
  } finally {
    textsUnderWay -= 1
  }
}

/** Fetches the reader ahead of the paste, when the box is touched. */
export function prepareReader(): void {
  void loadReader('', {})
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
  const { choices: present } = $page.get()
  const read = readerFor(text, present) ?? (await readerToCome(text, present))
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
  void wake()
  if (typed.trim() !== '' && typed !== $page.get().text) void readText(typed, 'paste')
}

/** Completes a state that was kept without its reading, so that it can be shown and corrected. */
export async function rereadKept(): Promise<void> {
  const { text: kept, choices } = $page.get()
  const read = readerFor(kept, choices) ?? (await loadReader(kept, choices))
  const state = $page.get()
  if (state.text !== kept || state.origin === 'sample' || state.text === '' || state.reading !== null) return
  const reading = read(state.text, state.choices)
  $page.set({ ...state, reading, team: reading.team })
}

/** Corrects the reading; the former one can be brought back. A text that is on its way is not held up by it. */
export async function correct(choices: ReadingChoices): Promise<void> {
  if (textsUnderWay > 0) return
  const turn = nextTurn()
  const asked = textOf($page.get())
  const read = readerFor(asked, choices) ?? (await loadReader(asked, choices))
  if (!isLatest(turn)) return
  const before = $page.get()
  remember('reading', before)
  const text = textOf(before)
  const reading = read(text, choices)
  // Corrections of the sample leave it the sample.
  change((state) =>
    state.origin === 'sample'
      ? { ...state, choices, reading, team: reading.team, cellsLeftOut: [] }
      : withReading(state, text, choices, reading, 'correction'),
  )
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
