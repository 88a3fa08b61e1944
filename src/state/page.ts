import { atom } from 'nanostores'
import { reading as sampleReading } from 'virtual:sample-team'
import { now, onReturn, openTabs, readSession, type Tabs, writeSession } from './browser.ts'
import { type PageState, sampleState } from './page-state.ts'
import { nextTurn } from './turn.ts'
import type { Saved } from './saved.ts'
import { toSaved } from './to-saved.ts'

/** What the server renders and every page begins with. */
export const sample: PageState = sampleState(sampleReading)

export const $page = atom<PageState>(sample)

/** A state to go back to, and what was done since. */
export interface Step {
  readonly kind: 'paste' | 'reading' | 'edit'
  readonly state: PageState
}

/** Past states, oldest first; in memory only, and gone with the team. */
export const $past = atom<readonly Step[]>([])

/** Steps that were undone by hand and can be done again, the next one last. */
export const $future = atom<readonly Step[]>([])

/** Whether the team is open for corrections. */
export const $editorOpen = atom(false)

/** What could not be kept or restored, as a code for `i18n`; null when all is well. */
export const $memory = atom<'notKept' | 'unreadable' | null>(null)

type Message =
  { readonly kind: 'ask' } | { readonly kind: 'state'; readonly saved: Saved } | { readonly kind: 'cleared' }

let tabs: Tabs | null = null

/** True while this tab has no state of its own and takes the newest that another tab offers. */
let borrowing = false

/** Changes the page, keeps it in this tab, and stamps it so that other tabs know which team is the newest. */
export function change(next: (state: PageState) => PageState): void {
  const state = { ...next($page.get()), changedAt: now() }
  borrowing = false
  $page.set(state)
  $memory.set(writeSession(JSON.stringify(toSaved(state))) === 'kept' ? null : 'notKept')
}

/** Forgets the team here and in every open tab. */
export function forget(): void {
  dropAll()
  tabs?.send({ kind: 'cleared' } satisfies Message)
}

/** A reading still under way must not write the team back. */
function dropAll(): void {
  nextTurn()
  $page.set(sample)
  $past.set([])
  $future.set([])
  $memory.set(null)
  writeSession(null)
}

let awake: Promise<void> | null = null

/** Takes the tab's kept state, and listens to the browser and to other tabs. Resolves when the state is taken. */
export function wake(): Promise<void> {
  awake ??= open()
  return awake
}

async function open(): Promise<void> {
  tabs = openTabs((message) => void hear(message))
  onReturn(() => void restore())
  await restore()
  borrowing = $page.get().changedAt === 0
  if (borrowing) tabs.send({ kind: 'ask' } satisfies Message)
}

/** A kept state is checked before it is believed; the checks come with the first one. */
async function checked(value: unknown): Promise<Saved | null> {
  const { fromSaved } = await import('./saved.ts')
  return fromSaved(value)
}

async function restore(): Promise<void> {
  const text = readSession()
  const before = $page.get()
  if (text === null) {
    if (before.changedAt !== 0 && $memory.get() !== 'notKept') $page.set(sample)
    return
  }
  const saved = await checked(parsed(text))
  // What was pasted meanwhile is newer.
  if ($page.get() !== before) return
  if (saved === null) {
    writeSession(null)
    $memory.set('unreadable')
  } else if (saved.changedAt !== $page.get().changedAt) {
    $page.set(restored(saved))
  }
}

function restored({ version: _, ...saved }: Saved): PageState {
  const own = saved.origin === 'own'
  return {
    ...saved,
    reading: own ? null : sample.reading,
    team: own ? saved.team : (saved.team ?? sample.team),
  }
}

async function hear(message: unknown): Promise<void> {
  const { kind, saved } = (message ?? {}) as { kind?: unknown; saved?: unknown }
  const here = $page.get()
  if (kind === 'ask' && here.origin === 'own')
    tabs?.send({ kind: 'state', saved: toSaved(here) } satisfies Message)
  if (kind === 'cleared') dropAll()
  if (kind !== 'state' || !borrowing) return
  const theirs = await checked(saved)
  const ours = $page.get()
  if (theirs !== null && borrowing && theirs.changedAt > ours.changedAt) {
    $page.set(restored(theirs))
    writeSession(JSON.stringify(theirs))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
