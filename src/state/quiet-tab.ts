import { openTabs, readSession, writeSession } from './browser.ts'

/**
 * A tab on a page without a calculator still belongs to the others: it forgets the team with them, and hands
 * its own to a tab that asks. Whoever takes the value checks it.
 */
export function joinQuietly(): void {
  const tabs = openTabs((message) => {
    const { kind } = (message ?? {}) as { kind?: unknown }
    if (kind === 'cleared') writeSession(null)
    const text = kind === 'ask' ? readSession() : null
    if (text === null) return
    try {
      tabs.send({ kind: 'state', saved: JSON.parse(text) as unknown })
    } catch {
      // What cannot be read is not handed on.
    }
  })
}
