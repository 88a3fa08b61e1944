import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit } from '../../src/domain/edits.ts'
import { fromSaved } from '../../src/state/saved.ts'
import { toSaved } from '../../src/state/to-saved.ts'

const kept = vi.hoisted(() => ({ session: null as string | null, clock: 0 }))
vi.mock('../../src/state/browser.ts', () => ({
  readSession: () => kept.session,
  writeSession: (value: string | null) => {
    kept.session = value
    return 'kept'
  },
  onReturn: () => undefined,
  openTabs: () => ({ send: () => undefined }),
  now: () => ++kept.clock,
}))

const head = 'Name\tQuota\tJan\tFeb'
const text = `${head}\nAnna\t10\t9\t8\nBen\t10\t8\t7\nCara\t10\t7\t6`
const newer = `${head}\nCara\t10\t7\t5\nBen\t10\t8\t9\nDan\t10\t6\t6`
const other = 'Name\tJan\nZora\t7\nYann\t6'
const who = (name: string) => ({ name, which: 0 })
const pin = (name: string, reason = ''): Edit => ({ kind: 'band', who: who(name), band: 'top', reason })
const jan = (name: string, value: number | null, was: number): Edit => ({
  kind: 'number',
  who: who(name),
  of: 'results',
  period: 0,
  label: 'Jan',
  value,
  was,
})
const rename = (name: string, to: string): Edit => ({ kind: 'name', who: who(name), name: to })

async function fresh() {
  vi.resetModules()
  const page = await import('../../src/state/page.ts')
  const textOf = await import('../../src/state/team-text.ts')
  const editing = await import('../../src/state/editing.ts')
  const plan = await import('../../src/state/plan.ts')
  const choices = await import('../../src/state/choices.ts')
  const settings = await import('../../src/state/settings.ts')
  const names = () => page.$page.get().team?.people.map(({ name }) => name) ?? null
  const results = () => page.$page.get().team?.people.map((one) => one.results[0])
  return { ...page, ...textOf, ...editing, ...plan, ...choices, ...settings, names, results }
}
const withTeam = async () => {
  const tab = await fresh()
  await tab.readText(text, 'paste')
  return tab
}

beforeEach(() => Object.assign(kept, { session: null, clock: 0 }))

describe('a team set right by hand', () => {
  it('is what the plan is made for', async () => {
    const tab = await withTeam()
    tab.setByHand(jan('Ben', 12, 8))
    tab.setByHand(pin('Ben', 'won the tender'))
    await tab.settled()
    expect(tab.$plan.get()?.team.people[1]?.results).toEqual([12, 7])
    expect(tab.requestOf(tab.$page.get())?.choices.pins).toEqual({ 1: 'top' })
    expect(tab.$plan.get()?.ranking.ranked[1]).toMatchObject({ band: 'top', isPinned: true })
    expect(tab.$page.get().text).toBe(text)
  })

  it('loses nobody but whom it is told to, and gains whom it is told to', async () => {
    const tab = await withTeam()
    tab.removeByHand(who('Ben'))
    expect(tab.addByHand('Farah')).toEqual(who('Farah'))
    expect(tab.names()).toEqual(['Anna', 'Cara', 'Farah'])
    tab.setByHand({ ...jan('Farah', 4, 0), was: null } as Edit)
    expect(tab.results()).toEqual([9, 7, 4])
  })

  it('forgets somebody who was added and is removed again, with all that was set for them', async () => {
    const tab = await withTeam()
    const farah = tab.addByHand('Farah')
    if (farah === null) throw new Error('nobody was added')
    tab.setByHand(pin('Farah'))
    tab.removeByHand(farah)
    expect(tab.$page.get().edits).toEqual([])
  })

  it('is as pasted again when all is discarded, and that can be undone', async () => {
    const tab = await withTeam()
    const before = tab.$page.get().team
    tab.setByHand(rename('Anna', 'Anne'))
    tab.removeByHand(who('Ben'))
    tab.discardByHand()
    expect(tab.$page.get().team).toBe(before)
    tab.undoByHand()
    expect(tab.names()).toEqual(['Anne', 'Cara'])
  })

  it('takes back one thing and leaves the rest', async () => {
    const tab = await withTeam()
    tab.setByHand(rename('Anna', 'Anne'))
    tab.removeByHand(who('Ben'))
    tab.takeBack({ kind: 'removed', who: who('Ben') })
    expect(tab.names()).toEqual(['Anne', 'Ben', 'Cara'])
  })

  it('may be the sample, which stays the sample', async () => {
    const tab = await fresh()
    const first = tab.names()?.[0] ?? ''
    tab.setByHand(rename(first, 'Somebody'))
    expect(tab.$page.get()).toMatchObject({ origin: 'sample' })
    expect(tab.names()?.[0]).toBe('Somebody')
    const again = await fresh()
    await again.wake()
    expect(again.names()?.[0]).toBe('Somebody')
    await again.readText(text, 'paste')
    expect(again.$page.get().edits).toEqual([])
  })
})

describe('undo and redo', () => {
  it('know nothing of what changes nothing', async () => {
    const tab = await withTeam()
    tab.setByHand(rename('Anna', 'Anna'))
    tab.takeBack(pin('Ben'))
    expect(tab.$past.get()).toEqual([])
  })

  it('go back and forth, step by step', async () => {
    const tab = await withTeam()
    tab.setByHand(rename('Anna', 'Anne'))
    tab.restTyping()
    tab.removeByHand(who('Ben'))
    tab.undoByHand()
    expect(tab.names()).toEqual(['Anne', 'Ben', 'Cara'])
    tab.undoByHand()
    expect(tab.names()).toEqual(['Anna', 'Ben', 'Cara'])
    tab.redoByHand()
    tab.redoByHand()
    expect(tab.names()).toEqual(['Anne', 'Cara'])
    expect(tab.$future.get()).toEqual([])
  })

  it('take a word typed letter by letter as one step', async () => {
    const tab = await withTeam()
    for (const typed of ['Anneliese'.slice(0, 4), 'Annelie', 'Anneliese'])
      tab.setByHand(rename('Anna', typed))
    tab.restTyping()
    tab.setByHand(rename('Anna', 'Anne'))
    tab.undoByHand()
    expect(tab.names()?.[0]).toBe('Anneliese')
    tab.undoByHand()
    expect(tab.names()?.[0]).toBe('Anna')
  })

  it('leave a text typed since, hours and hidden names as they are', async () => {
    const tab = await withTeam()
    tab.setByHand(rename('Anna', 'Anne'))
    await tab.readText(text.replace('Ben', 'Benno'), 'typing')
    tab.setHours(9)
    tab.undoByHand()
    expect(tab.names()).toEqual(['Anna', 'Benno', 'Cara'])
    expect(tab.$page.get()).toMatchObject({ hoursPerMonth: 9, text: text.replace('Ben', 'Benno') })
  })

  it('cannot redo once something else was done', async () => {
    const tab = await withTeam()
    tab.setByHand(rename('Anna', 'Anne'))
    tab.undoByHand()
    tab.setByHand(rename('Ben', 'Benno'))
    expect(tab.$future.get()).toEqual([])
    tab.undoByHand()
    await tab.correct({ monthsPerPeriod: 3 })
    expect(tab.$future.get()).toEqual([])
  })

  it('give the former state after any sequence', async () => {
    const tab = await withTeam()
    const name = fc.constantFrom('Anna', 'Ben', 'Cara', 'Farah')
    const act = fc.oneof(
      name.map((one) => () => tab.removeByHand(who(one))),
      name.map((one) => () => void tab.addByHand(one)),
      fc.tuple(name, fc.nat(20)).map(
        ([one, value]) =>
          () =>
            tab.setByHand(jan(one, value, 8)),
      ),
      name.map((one) => () => tab.setByHand(pin(one))),
      name.map((one) => () => tab.setByHand({ kind: 'ramping', who: who(one), isRamping: true })),
      fc.constant(() => tab.discardByHand()),
    )
    const told = () => {
      const { edits, team, pins } = tab.$page.get()
      return JSON.stringify({ edits, team, pins })
    }
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const states = [told()]
        const steps = [tab.$past.get().length]
        for (const one of acts) {
          tab.restTyping()
          one()
          if (tab.$past.get().length === steps.at(-1)) continue
          states.push(told())
          steps.push(tab.$past.get().length)
        }
        const last = states.length - 1
        for (let i = last; i > 0; i -= 1) {
          expect(told()).toBe(states[i])
          tab.undoByHand()
        }
        expect(told()).toBe(states[0])
        for (let i = 1; i <= last; i += 1) {
          tab.redoByHand()
          expect(told()).toBe(states[i])
        }
        for (let i = last; i > 0; i -= 1) tab.undoByHand()
      }),
      { numRuns: 60 },
    )
  })
})

describe('cells that were called a slip', () => {
  it('stay those of their person when somebody before is removed, and come back with them', async () => {
    const tab = await withTeam()
    tab.setLeftOut([
      { person: 0, period: 1 },
      { person: 2, period: 0 },
    ])
    tab.removeByHand(who('Anna'))
    expect(tab.$page.get().cellsLeftOut).toEqual([{ person: 1, period: 0 }])
    expect(tab.teamOf(tab.$page.get())?.people[1]?.results).toEqual([null, 6])
    tab.undoByHand()
    expect(tab.$page.get().cellsLeftOut).toHaveLength(2)
    expect(tab.teamOf(tab.$page.get())?.people[0]?.results).toEqual([9, null])
  })

  it('are no slips any more once they are corrected', async () => {
    const tab = await withTeam()
    tab.setLeftOut([{ person: 1, period: 0 }])
    tab.setByHand(jan('Ben', 6, 8))
    expect(tab.$page.get().cellsLeftOut).toEqual([])
    expect(tab.teamOf(tab.$page.get())?.people[1]?.results[0]).toBe(6)
  })
})

describe('a newer version of the same table', () => {
  it('keeps the pins, the hours and what else still holds, each with its person', async () => {
    const tab = await withTeam()
    tab.setHours(12)
    tab.setByHand(pin('Ben', 'new area'))
    tab.setByHand(jan('Cara', 20, 7))
    tab.setByHand(rename('Ben', 'Benno'))
    tab.setByHand({ kind: 'hours', who: who('Cara'), value: 2, was: null })
    await tab.readText(newer, 'paste')
    const page = tab.$page.get()
    expect(tab.names()).toEqual(['Cara', 'Benno', 'Dan'])
    expect(page).toMatchObject({ pins: { 1: 'top' }, reasons: { 1: 'new area' }, hoursPerMonth: 12 })
    expect(page.team?.people[0]).toMatchObject({ results: [20, 5], hoursToday: 2 })
  })

  it('takes its own number where it corrected it itself', async () => {
    const tab = await withTeam()
    tab.setByHand({ ...jan('Cara', 20, 6), period: 1, label: 'Feb' } as Edit)
    await tab.readText(newer, 'paste')
    expect(tab.$page.get().team?.people[0]?.results).toEqual([7, 5])
    expect(tab.$page.get().edits).toHaveLength(1)
  })

  it('is not another table, which drops all of it', async () => {
    const tab = await withTeam()
    tab.setByHand(pin('Ben'))
    await tab.readText(other, 'paste')
    expect(tab.$page.get()).toMatchObject({ edits: [], pins: null, reasons: {} })
    tab.undo()
    expect(tab.$page.get().pins).toEqual({ 1: 'top' })
  })

  it('keeps pins while the box is typed in, even over a name that is half typed', async () => {
    const tab = await withTeam()
    tab.setByHand(pin('Ben'))
    await tab.readText(text.replace('Ben', 'Be'), 'typing')
    expect(tab.$page.get().pins).toBeNull()
    await tab.readText(text, 'typing')
    expect(tab.$page.get().pins).toEqual({ 1: 'top' })
  })

  it('keeps them when the reading is corrected', async () => {
    const tab = await withTeam()
    tab.setByHand(pin('Ben'))
    await tab.correct({ monthsPerPeriod: 3 })
    expect(tab.$page.get().pins).toEqual({ 1: 'top' })
  })
})

describe('what was set by hand', () => {
  it('is there again after a reload, before and after the text is read anew', async () => {
    const tab = await withTeam()
    tab.setByHand(pin('Cara', 'back from leave'))
    tab.removeByHand(who('Ben'))
    const again = await fresh()
    await again.wake()
    expect(again.names()).toEqual(['Anna', 'Cara'])
    expect(again.$page.get()).toMatchObject({ pins: { 1: 'top' }, reasons: { 1: 'back from leave' } })
    await again.rereadKept()
    expect(again.names()).toEqual(['Anna', 'Cara'])
    again.discardByHand()
    expect(again.names()).toEqual(['Anna', 'Ben', 'Cara'])
  })

  it('can be changed still where the text was too long to keep', async () => {
    const tab = await withTeam()
    tab.removeByHand(who('Ben'))
    const long = { ...tab.$page.get(), text: 'x'.repeat(1_000_001) }
    const saved = fromSaved(JSON.parse(JSON.stringify(toSaved(long))))
    expect(saved?.teamAsRead?.people).toHaveLength(3)
    kept.session = JSON.stringify(saved)
    const again = await fresh()
    await again.wake()
    again.discardByHand()
    expect(again.names()).toEqual(['Anna', 'Ben', 'Cara'])
  })

  it.each([
    ['a band nobody knows', [{ kind: 'band', who: who('Ben'), band: 'best', reason: '' }]],
    ['a place that is none', [{ kind: 'removed', who: { name: 'Ben', which: -1 } }]],
    ['hours below zero', [{ kind: 'hours', who: who('Ben'), value: -1, was: null }]],
    ['a kind nobody knows', [{ kind: 'promoted', who: who('Ben') }]],
  ])('is refused with %s', async (_, edits) => {
    const tab = await withTeam()
    const saved = { ...toSaved(tab.$page.get()), edits }
    expect(fromSaved(JSON.parse(JSON.stringify(saved)))).toBeNull()
  })
})

describe('a table without heads', () => {
  const bare = 'Anna\t9.1\t8.2\nBen\t8.3\t7.4\nCara\t7.5\t6.6'
  it('keeps what was set by hand when most of its people come again', async () => {
    const tab = await fresh()
    await tab.readText(bare, 'paste')
    tab.setByHand(pin('Ben', 'won the tender'))
    await tab.readText('Cara\t7.5\t6.9\nBEN\t8.3\t7.4\nDan\t6.6\t5.5', 'paste')
    expect(tab.$page.get().pins).toEqual({ 1: 'top' })
  })
  it('loses it with another team', async () => {
    const tab = await fresh()
    await tab.readText(bare, 'paste')
    tab.setByHand(pin('Ben'))
    await tab.readText('Zora\t7.5\t6.9\nBen\t8.3\t7.4\nYann\t6.6\t5.5', 'paste')
    expect(tab.$page.get().edits).toEqual([])
  })
})

it('pins of fewer than five people hold, though nobody can be told apart', async () => {
  const tab = await withTeam()
  tab.setByHand(pin('Ben'))
  await tab.settled()
  expect(tab.$page.get().pins).toEqual({ 1: 'top' })
  expect(tab.$plan.get()?.choices.pins).toEqual({ 1: 'top' })
})
