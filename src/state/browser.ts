/**
 * The browser's memory: the one file that touches storage, the channel between tabs and page events.
 * Storage may be blocked or full: then everything works and nothing is kept.
 */
const KEY = 'middle-sixty'
const TEAM_CHANGED = 'middle-sixty:team'

export type Kept = 'kept' | 'notKept'

export function readSession(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Also marks the page as one that holds a team, for the veil and for calculators that still sleep. */
export function writeSession(value: string | null): Kept {
  if (value === null) delete document.documentElement.dataset['holdsTeam']
  else document.documentElement.dataset['holdsTeam'] = ''
  document.dispatchEvent(new Event(TEAM_CHANGED))
  try {
    if (value === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, value)
    return 'kept'
  } catch {
    return 'notKept'
  }
}

/** Called when the page is taken out of the back-forward cache: another page of this tab may have changed the team. */
export function onReturn(listen: () => void): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) listen()
  })
}

export interface Tabs {
  readonly send: (message: unknown) => void
}

/** A line to this site's other open tabs; messages never leave the browser. Without the channel nothing is heard. */
export function openTabs(listen: (message: unknown) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined }
  const channel = new BroadcastChannel(KEY)
  channel.addEventListener('message', (event) => listen(event.data))
  return { send: (message) => channel.postMessage(message) }
}

export function now(): number {
  return Date.now()
}

/** Hands a text to the user as a file, with a byte order mark so that spreadsheets read it as UTF-8. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Goes to the address this one should have been, in its place. */
export function repairAddress(repaired: (address: string) => string | null): void {
  const address = repaired(location.href)
  if (address !== null) location.replace(address)
}
