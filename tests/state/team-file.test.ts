import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WorkbookReply } from '../../src/workers/workbook.ts'

const kept = vi.hoisted(() => ({ clock: 0, reply: (_: unknown): unknown => null }))
vi.mock('../../src/state/browser.ts', () => ({
  readSession: () => null,
  writeSession: () => 'kept',
  onReturn: () => undefined,
  openTabs: () => ({ send: () => undefined }),
  now: () => ++kept.clock,
}))
vi.mock('../../src/state/trusted.ts', () => ({ openWorker: () => null }))
vi.mock('../../src/state/workbook-run.ts', () => ({ runWorkbook: (bytes: unknown) => kept.reply(bytes) }))

const first = 'Name\tQuota\tJan\nAnna\t10\t9\nBen\t10\t8'
const second = 'Name\tQuota\tJan\nCara\t10\t7\nDan\t10\t6'
const third = 'Name\tQuota\tJan\nEve\t10\t7\nFay\t10\t6'
const file = (content: BlobPart, name = 'team.csv') => new File([content], name)
const workbook = file('PK\u0003\u0004', 'team.xlsx')
const twoSheets: WorkbookReply = {
  sheets: [
    { name: 'North', text: first, unsolved: 0 },
    { name: 'South', text: second, unsolved: 0 },
  ],
}

async function fresh() {
  vi.resetModules()
  const page = await import('../../src/state/page.ts')
  const text = await import('../../src/state/team-text.ts')
  const { $file, openFiles, shownSheet, takeSheet } = await import('../../src/state/team-file.ts')
  const taken = vi.fn()
  return {
    ...page,
    ...text,
    $file,
    taken,
    takeSheet,
    open: (...files: File[]) => openFiles(files, taken),
    shown: () => shownSheet($file.get(), page.$page.get()),
    names: () => page.$page.get().team?.people.map(({ name }) => name) ?? null,
  }
}

beforeEach(() => Object.assign(kept, { clock: 0, reply: () => Promise.resolve(twoSheets) }))

describe('a file', () => {
  it('of text is read as if it had been pasted', async () => {
    const tab = await fresh()
    await tab.open(file(`\uFEFF${first.replaceAll('\n', '\r\n')}`))
    expect(tab.names()).toEqual(['Anna', 'Ben'])
    expect(tab.$page.get().text).toBe(first)
    expect(tab.taken).toHaveBeenCalledOnce()
    await tab.open(file(second))
    expect(tab.names()).toEqual(['Cara', 'Dan'])
    tab.undo()
    expect(tab.names()).toEqual(['Anna', 'Ben'])
  })
  it.each([
    ['an empty one', [file('')], 'empty'],
    ['one of blanks', [file(' \r\n\t\n')], 'empty'],
    ['a web page', [file('<html><table>')], 'markup'],
    ['a PDF', [file('%PDF-1.7')], 'pdf'],
    ['something unknown', [file(new Uint8Array([1, 0, 2, 0, 0, 0]))], 'unknown'],
    ['several', [file(first), file(second)], 'several'],
    ['a large one', [file(new Uint8Array(20 * 1024 * 1024 + 1))], 'tooLarge'],
    [
      'one that is gone',
      [Object.assign(file(first), { arrayBuffer: () => Promise.reject(new Error()) })],
      'unreadable',
    ],
  ] as const)('is refused, and the former team stays: %s', async (_, files, why) => {
    const tab = await fresh()
    await tab.readText(first, 'paste')
    await tab.open(...files)
    expect(tab.$file.get()).toMatchObject({ kind: 'refused', why, beside: first })
    expect(tab.names()).toEqual(['Anna', 'Ben'])
    expect(tab.$past.get()).toEqual([])
    expect(tab.taken).not.toHaveBeenCalled()
  })
  it('of 20 MB is just small enough', async () => {
    const tab = await fresh()
    await tab.open(file(first.padEnd(20 * 1024 * 1024, '\n')))
    expect(tab.names()).toEqual(['Anna', 'Ben'])
  })
  it('that the worker refuses is refused', async () => {
    const tab = await fresh()
    kept.reply = () => Promise.resolve({ refused: 'tooSlow' })
    await tab.open(workbook)
    expect(tab.$file.get()).toMatchObject({ kind: 'refused', why: 'tooSlow' })
    expect(tab.names()).toHaveLength(10)
  })
  it('gives way to a text that was pasted meanwhile, and to a file that was chosen later', async () => {
    const tab = await fresh()
    let answer = (_: WorkbookReply) => {}
    kept.reply = () => new Promise<WorkbookReply>((done) => (answer = done))
    const opening = tab.open(workbook)
    await vi.waitFor(() => expect(tab.$file.get().kind).toBe('reading'))
    await tab.readText(third, 'paste')
    await vi.waitFor(() => {
      answer(twoSheets)
      expect(tab.$file.get().kind).toBe('none')
    })
    await opening
    expect(tab.names()).toEqual(['Eve', 'Fay'])

    const slow = tab.open(workbook)
    await tab.open(file(second))
    answer(twoSheets)
    await slow
    expect(tab.names()).toEqual(['Cara', 'Dan'])
  })
  it('is nothing when none was chosen', async () => {
    const tab = await fresh()
    await tab.open()
    expect(tab.$file.get()).toEqual({ kind: 'none' })
  })
})

describe('a workbook', () => {
  it('shows its first sheet, and another when that is chosen', async () => {
    const tab = await fresh()
    await tab.open(workbook)
    expect(tab.names()).toEqual(['Anna', 'Ben'])
    expect(tab.shown()).toBe(0)
    await tab.takeSheet(1)
    expect(tab.names()).toEqual(['Cara', 'Dan'])
    expect(tab.shown()).toBe(1)
  })
  it('says which sheet is there again after a step back, and none when another text is', async () => {
    const tab = await fresh()
    await tab.readText(third, 'paste')
    await tab.open(workbook)
    await tab.takeSheet(1)
    tab.undo()
    expect([tab.names(), tab.shown()]).toEqual([['Anna', 'Ben'], 0])
    tab.undo()
    expect([tab.names(), tab.shown()]).toEqual([['Eve', 'Fay'], null])
    tab.clearTeam()
    expect(tab.shown()).toBeNull()
  })
  it('tells two sheets of one text apart', async () => {
    const tab = await fresh()
    const [sheet] = 'sheets' in twoSheets ? twoSheets.sheets : []
    kept.reply = () => Promise.resolve({ sheets: [sheet, { ...sheet, name: 'Copy' }] })
    await tab.open(workbook)
    await tab.takeSheet(1)
    expect(tab.shown()).toBe(1)
  })
  it('has no sheet beyond its last', async () => {
    const tab = await fresh()
    await tab.open(workbook)
    await tab.takeSheet(2)
    expect(tab.names()).toEqual(['Anna', 'Ben'])
    expect(tab.shown()).toBe(0)
  })
})
