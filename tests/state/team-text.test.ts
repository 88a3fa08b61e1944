import { text as sampleText } from 'virtual:sample-team'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { dealList } from '../domain/team/a-deal-list.ts'

const kept = vi.hoisted(() => ({
  session: null as string | null,
  works: true,
  sent: [] as unknown[],
  hear: (_: unknown) => {},
  back: () => {},
  clock: 0,
}))
vi.mock('../../src/state/browser.ts', () => ({
  readSession: () => kept.session,
  writeSession: (value: string | null) => {
    if (!kept.works) return 'notKept'
    kept.session = value
    return 'kept'
  },
  onReturn: (listen: () => void) => (kept.back = listen),
  openTabs: (listen: (message: unknown) => void) => {
    kept.hear = listen
    return { send: (message: unknown) => kept.sent.push(message) }
  },
  now: () => ++kept.clock,
}))

const first = 'Name\tQuota\tJan\nAnna\t10\t9\nBen\t10\t8\nTotal\t20\t17'
const second = 'Name\tQuota\tJan\nCara\t10\t7\nDan\t10\t6'

async function fresh() {
  vi.resetModules()
  const page = await import('../../src/state/page.ts')
  const text = await import('../../src/state/team-text.ts')
  const plan = await import('../../src/state/plan.ts')
  const settings = await import('../../src/state/settings.ts')
  const names = () => page.$page.get().team?.people.map(({ name }) => name) ?? null
  return { ...page, ...text, ...plan, ...settings, names }
}

beforeEach(() => Object.assign(kept, { session: null, works: true, sent: [], clock: 0 }))
afterEach(() => vi.restoreAllMocks())

describe('the team of a tab', () => {
  it('is the sample until something is pasted', async () => {
    const tab = await fresh()
    await tab.wake()
    expect(tab.names()).toHaveLength(10)
    expect(kept.session).toBeNull()
    await tab.readText(first, 'paste')
    expect(tab.names()).toEqual(['Anna', 'Ben'])
    await tab.settled()
    expect(tab.$plan.get()?.choices.hoursPerMonth).toBe(5)
  })
  it('is there again after a reload, and its reading with it', async () => {
    await (await fresh()).readText(first, 'paste')
    const again = await fresh()
    await again.wake()
    expect(again.names()).toEqual(['Anna', 'Ben'])
    expect(again.$page.get().reading).toBeNull()
    await again.rereadKept()
    expect(again.$page.get().reading?.leftOut).toHaveLength(1)
  })
  it('comes back when a second paste is undone', async () => {
    const tab = await fresh()
    await tab.readText(first, 'paste')
    await tab.readText(second, 'paste')
    expect(tab.$past.get().at(-1)?.kind).toBe('paste')
    tab.undo()
    expect(tab.names()).toEqual(['Anna', 'Ben'])
    expect(tab.$past.get()).toEqual([])
  })
  it('comes back with the names still hidden and the hours as they are now', async () => {
    const tab = await fresh()
    await tab.readText(first, 'paste')
    await tab.readText(second, 'paste')
    tab.setHours(33)
    tab.hideNames(true)
    tab.undo()
    expect(tab.$page.get()).toMatchObject({ namesHidden: true, hoursPerMonth: 33 })
    expect(tab.names()).toEqual(['Anna', 'Ben'])
  })
  it('stays the sample when the reading of the sample is corrected', async () => {
    const tab = await fresh()
    await tab.correct({ roles: { 8: 'ignore' } })
    expect(tab.$page.get().origin).toBe('sample')
    expect(tab.$page.get().team?.people[0]?.hoursToday).toBeNull()
  })
  it('is corrected at once, and the correction can be undone', async () => {
    const tab = await fresh()
    await tab.readText(first, 'paste')
    await tab.correct({ putBack: [4] })
    expect(tab.names()).toEqual(['Anna', 'Ben', 'Total'])
    tab.undo()
    expect(tab.names()).toEqual(['Anna', 'Ben'])
  })
  it('waits without a plan while a question is open', async () => {
    const tab = await fresh()
    await tab.readText('Name;Umsatz\nAnna;1.234\nBen;2.345', 'paste')
    expect(tab.$page.get().reading?.blocked?.code).toBe('numberFormat')
    expect(tab.$plan.get()).toBeNull()
    await tab.correct({ numberFormat: 'german' })
    expect(tab.$page.get().team?.people[0]?.results).toEqual([1234])
  })
  it('is a text on its way, whatever is corrected of the former one meanwhile', async () => {
    const tab = await fresh()
    await tab.wake()
    const pasting = tab.readText(first, 'paste')
    await tab.correct({ roles: { 1: 'ignore' } })
    await pasting
    expect(tab.names()).toEqual(['Anna', 'Ben'])
  })

  it('is read from a list of deals, and from more than 20 million characters not at all', async () => {
    const tab = await fresh()
    await tab.readText(dealList, 'paste')
    expect(tab.names()).toEqual(['Anna Kovács', 'Ben Okafor', 'Cara Lind'])
    await tab.readText('Anna\t9\n'.repeat(3_000_000), 'paste')
    expect(tab.names()).toEqual(['Anna Kovács', 'Ben Okafor', 'Cara Lind'])
    const { $longReading } = await import('../../src/state/long-reading.ts')
    expect($longReading.get()).toEqual({ kind: 'tooLarge' })
  })

  it('reads the newest text when readings overtake each other', async () => {
    const tab = await fresh()
    await Promise.all([tab.readText(first, 'paste'), tab.readText(second, 'paste')])
    expect(tab.names()).toEqual(['Cara', 'Dan'])
  })
  it('is cleared everywhere, past steps included', async () => {
    const tab = await fresh()
    await tab.wake()
    await tab.readText(first, 'paste')
    await tab.readText(second, 'paste')
    tab.clearTeam()
    expect(tab.names()).toHaveLength(10)
    expect(tab.$past.get()).toEqual([])
    expect(kept.session).toBeNull()
    expect(kept.sent).toContainEqual({ kind: 'cleared' })
  })
  it('is the sample again, with its text, when asked for', async () => {
    const tab = await fresh()
    await tab.readText(first, 'paste')
    tab.takeSample()
    expect(tab.$page.get()).toMatchObject({ origin: 'sample', text: sampleText })
    tab.undo()
    expect(tab.names()).toEqual(['Anna', 'Ben'])
  })
  it('is the sample when the box is emptied, and the hours stay', async () => {
    const tab = await fresh()
    await tab.readText(first, 'paste')
    tab.setHours(33)
    await tab.readText('', 'typing')
    expect(tab.$page.get()).toMatchObject({ origin: 'sample', hoursPerMonth: 33 })
  })
  it('says what this browser does not keep', async () => {
    kept.works = false
    const tab = await fresh()
    await tab.readText(first, 'paste')
    expect(tab.$memory.get()).toBe('notKept')
    expect(tab.names()).toEqual(['Anna', 'Ben'])
  })
  it.each(['{', '{"version":1}', '{"version":9}', 'null'])(
    'drops the unreadable value %s with a word',
    async (value) => {
      kept.session = value
      const tab = await fresh()
      await tab.wake()
      expect(tab.$memory.get()).toBe('unreadable')
      expect(kept.session).toBeNull()
      expect(tab.names()).toHaveLength(10)
    },
  )
})

describe('the tabs of one browser', () => {
  it('are asked by a tab that opens without a team', async () => {
    const tab = await fresh()
    await tab.wake()
    expect(kept.sent).toEqual([{ kind: 'ask' }])
  })
  it('answer with their team, and the newest is taken', async () => {
    const first_ = await fresh()
    await first_.wake()
    await first_.readText(first, 'paste')
    first_.setHours(7)
    kept.hear({ kind: 'ask' })
    const answer = JSON.parse(JSON.stringify(kept.sent.at(-1))) as { saved: { changedAt: number } }
    kept.session = null
    const opened = await fresh()
    await opened.wake()
    kept.hear({
      ...answer,
      saved: { ...answer.saved, changedAt: answer.saved.changedAt - 1, hoursPerMonth: 3 },
    })
    await vi.waitFor(() => expect(opened.names()).toEqual(['Anna', 'Ben']))
    kept.hear(answer)
    await vi.waitFor(() => expect(opened.$page.get().hoursPerMonth).toBe(7))
  })
  it('do not take what is not a team', async () => {
    const tab = await fresh()
    await tab.wake()
    for (const message of [null, 7, {}, { kind: 'state' }, { kind: 'state', saved: { version: 1 } }])
      kept.hear(message)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(tab.names()).toHaveLength(10)
  })
  it('forget together', async () => {
    const tab = await fresh()
    await tab.wake()
    await tab.readText(first, 'paste')
    await tab.readText(second, 'paste')
    const underWay = tab.readText(first, 'paste')
    kept.hear({ kind: 'cleared' })
    await underWay
    expect(tab.names()).toHaveLength(10)
    expect(tab.$past.get()).toEqual([])
    expect(kept.session).toBeNull()
  })
  it('take the tab’s present state when a page comes back', async () => {
    const tab = await fresh()
    await tab.wake()
    await tab.readText(first, 'paste')
    kept.session = JSON.stringify({
      ...(JSON.parse(kept.session!) as object),
      hoursPerMonth: 9,
      changedAt: 99,
    })
    kept.back()
    await vi.waitFor(() => expect(tab.$page.get().hoursPerMonth).toBe(9))
  })
  it('stay together on pages without a calculator', async () => {
    vi.resetModules()
    const { joinQuietly } = await import('../../src/state/quiet-tab.ts')
    joinQuietly()
    kept.hear({ kind: 'ask' })
    expect(kept.sent).toEqual([])
    kept.session = '{"version":1}'
    kept.hear({ kind: 'ask' })
    expect(kept.sent).toEqual([{ kind: 'state', saved: { version: 1 } }])
    kept.session = '{'
    kept.hear({ kind: 'ask' })
    expect(kept.sent).toHaveLength(1)
    kept.hear({ kind: 'cleared' })
    expect(kept.session).toBeNull()
  })
})
