import { atom } from 'nanostores'
import { reading as sampleReading } from 'virtual:sample-team'
import { now, onReturn, openTabs, readSession, type Tabs, writeSession } from './browser.ts'
import { type PageState, sampleState } from './page-state.ts'
import { nextTurn } from './turn.ts'
import { fromSaved, type Saved, toSaved } from './saved.ts'

/** What the server renders and every page begins with. */
export const sample: PageState = sampleState(sampleReading)

export const $page = atom<PageState>(sample)

/** A state to go back to, and what was done since. */
export interface Step {
  readonly kind: 'paste' | 'reading'
  readonly state: PageState
}

/** Past states, oldest first; in memory only, and gone with the team. */
export const $past = atom<readonly Step[]>([])

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
  $memory.set(null)
  writeSession(null)
}

/** Takes the tab's kept state, then listens to the browser and to other tabs. Later calls do nothing. */
export function wake(): void {
  if (tabs !== null) return
  tabs = openTabs(hear)
  restore()
  onReturn(restore)
  borrowing = $page.get().changedAt === 0
  if (borrowing) tabs.send({ kind: 'ask' } satisfies Message)
}

function restore(): void {
  const text = readSession()
  if (text === null) {
    if ($page.get().changedAt !== 0 && $memory.get() !== 'notKept') $page.set(sample)
    return
  }
  const saved = fromSaved(parsed(text))
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
    team: own ? saved.team : sample.team,
  }
}

function hear(message: unknown): void {
  const { kind, saved } = (message ?? {}) as { kind?: unknown; saved?: unknown }
  const here = $page.get()
  if (kind === 'ask' && here.origin === 'own')
    tabs?.send({ kind: 'state', saved: toSaved(here) } satisfies Message)
  if (kind === 'cleared') dropAll()
  if (kind !== 'state' || !borrowing) return
  const theirs = fromSaved(saved)
  if (theirs !== null && theirs.changedAt > here.changedAt) {
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
