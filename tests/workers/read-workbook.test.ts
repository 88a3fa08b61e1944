import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { quotedCells } from '../../src/domain/team/quoted-cells.ts'
import { readTable } from '../../src/domain/team/read-table.ts'
import { splitRows } from '../../src/domain/team/rows.ts'
import { readWorkbook } from '../../src/workers/read-workbook.ts'
import { aRow, packed, partsOf, placesOf } from './a-workbook.ts'

/** The workbooks in fixtures/ were written by openpyxl 3.1.5; `saved-by-calc` by LibreOffice Calc 7.4. */
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}.xlsx`, import.meta.url)))
const sheetsOf = async (bytes: Uint8Array) => {
  const reply = await readWorkbook(bytes)
  if ('refused' in reply) throw new Error(reply.refused)
  return reply.sheets
}

describe('the sheets of a workbook', () => {
  it('are those that hold something and can be seen', async () => {
    const sheets = await sheetsOf(fixture('three-sheets'))
    expect(sheets.map(({ name }) => name)).toEqual(['North & South', 'West'])
    const team = readTable(sheets[0]!.text).team!
    expect(team.people).toHaveLength(10)
    expect(team.people[0]).toMatchObject({
      name: 'Anna',
      attainments: [0.92, 0.88, 1.01, 0.95, 0.9, 0.97],
    })
    expect(sheets[1]!.text.split('\n')[0]).toBe('Name\t2026-01-01\t2026-02-01\t2026-03-01')
  })
  it('are read as another program saves them, formulas with their results', async () => {
    const [sheet] = await sheetsOf(fixture('saved-by-calc'))
    expect(sheet).toEqual({
      name: 'a',
      text: [
        'Name\tStart\tQuota\tJan 2026\tFeb 2026\tShare',
        'Karola Berg\t2020-02-01\t1200.5\t1100.25\t900\t92%',
        'Lorenz Csonka\t2019-03-01\t1000\t950\t1010\t101%',
        'Mireille Dubois\t2018-04-01\t900\t880.5\t\t88%',
        'Total\t\t3100.5\t2930.75\t1910\t',
      ].join('\n'),
      unsolved: 0,
    })
    const { team, leftOut } = readTable(sheet!.text)
    expect(team?.people.map(({ quotas }) => quotas[0])).toEqual([1200.5, 1000, 900])
    expect(leftOut).toMatchObject([{ line: 5, reason: 'total' }])
  })
  it('hold every kind of cell as a spreadsheet copies it, but exact', async () => {
    const [sheet] = await sheetsOf(fixture('every-cell'))
    const rows = splitRows(sheet!.text, quotedCells).rows.map(({ cells }) => cells)
    expect(Object.fromEntries(rows.map(([what = '', ...cells]) => [what, cells]))).toEqual({
      percent: ['92%', ''],
      'percent of one place': ['92.5%', ''],
      'sum of percents': ['30%', ''],
      'percent below zero': ['-5%', ''],
      whole: ['1234567', ''],
      'three places': ['1.2340', ''],
      half: ['1234.5', ''],
      'below zero': ['-1234.5', ''],
      'all digits': ['0.3333333333333333', ''],
      large: ['1000000000000000000000', ''],
      small: ['0.00000015', ''],
      euro: ['1234.5 €', ''],
      'euro by language': ['1234.5 €', ''],
      dollar: ['-$1234.5', ''],
      francs: ['CHF980', ''],
      forint: ['1500000 Ft', ''],
      unit: ['7', ''],
      date: ['2026-03-31', ''],
      month: ['2026-03-01', ''],
      moment: ['2026-03-31 14:30', ''],
      clock: ['1:30', ''],
      span: ['26:15', ''],
      'long span': ['1500:00', ''],
      yes: ['TRUE', ''],
      no: ['FALSE', ''],
      error: ['#N/A', ''],
      division: ['#DIV/0!', ''],
      tab: ['a\tb', ''],
      break: ['Ann\nLee', ''],
      quote: ['the "best"', ''],
      'number as text': ['1,234.5', ''],
      space: [' ', ''],
      formula: ['', ''],
      rich: ['Dora', ''],
      merged: ['over two', ''],
      beside: ['', 'x'],
    })
  })
  it('tell of formulas whose results were not saved', async () => {
    expect((await sheetsOf(fixture('every-cell')))[0]?.unsolved).toBe(1)
    expect((await sheetsOf(fixture('three-sheets')))[0]?.unsolved).toBe(0)
  })
  it('are read beside a sheet that is only a chart, with the days counted from 1904', async () => {
    const sheets = await sheetsOf(fixture('chart-first-1904'))
    expect(sheets.map(({ name, text }) => [name, text.split('\n')])).toEqual([
      ['Figures', ['Name\tStart\tCoaching', 'Ann\t2025-11-03\t1:30', 'Ben\t2024-02-29\t2:00']],
    ])
  })
  it('are the hidden ones where nothing else is there', async () => {
    const parts = partsOf(aRow)
    const hidden = parts['xl/workbook.xml']!.replace('<sheet ', '<sheet state="hidden" ')
    expect(await sheetsOf(packed({ ...parts, 'xl/workbook.xml': hidden }))).toHaveLength(1)
  })
  it('of a cell far away stay small', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(await readWorkbook(packed(partsOf(far)))).toEqual({ refused: 'damaged' })
  })
})

describe('a workbook is refused', () => {
  const whole = packed(partsOf(aRow))

  it('that is whole: no', async () => {
    expect(await sheetsOf(whole)).toEqual([{ name: 'Team', text: 'Ann\t1.5', unsolved: 0 }])
  })
  it('when nothing stands in it', async () => {
    expect(await readWorkbook(fixture('blank'))).toEqual({ refused: 'empty' })
  })
  it.each([
    ['cut off in the middle', whole.subarray(0, whole.length / 2)],
    ['shorter than any archive', whole.subarray(0, 10)],
    ['with a part overwritten', whole.with(placesOf(whole, [0x50, 0x4b, 3, 4]).at(-1)! + 60, 0xff)],
    ['without its sheet', packed({ ...partsOf(aRow), 'xl/_rels/workbook.xml.rels': '<Relationships/>' })],
  ])('%s', async (_, bytes) => {
    expect(await readWorkbook(bytes)).toEqual({ refused: 'damaged' })
  })
  it.each([
    ['an archive of other things', packed({ 'holiday.txt': 'Ann' })],
    [
      'a text document',
      packed({
        ...partsOf(''),
        '_rels/.rels': partsOf('')['_rels/.rels']!.replace('xl/workbook.xml', 'word/document.xml'),
        'word/document.xml': '<document><body/></document>',
      }),
    ],
  ])('when it is %s', async (_, bytes) => {
    expect(await readWorkbook(bytes)).toEqual({ refused: 'otherPacked' })
  })

  const bombs = (): [string, Uint8Array][] => {
    const zeros = new Uint8Array(201 * 1024 * 1024)
    const large = packed({ ...partsOf(aRow), 'xl/media/a.bin': zeros })
    const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`xl/${i}`, 'x']))
    return [
      ['of more than 200 MB', large],
      ['of more than 1,000 parts', packed({ ...partsOf(aRow), ...parts })],
    ]
  }
  it.each(bombs())('that would unfold to a bomb %s, before it does', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(1024 * 1024)
    const started = performance.now()
    expect(await readWorkbook(bytes)).toEqual({ refused: 'unfoldsTooLarge' })
    expect(performance.now() - started).toBeLessThan(500)
  })

  const claiming = (size: number, megabytes: number) => {
    const sheet = `<worksheet><sheetData>${aRow}</sheetData>${' '.repeat(megabytes * 1024 * 1024)}</worksheet>`
    const bytes = packed({ ...partsOf(''), 'xl/sheet.xml': sheet })
    const view = new DataView(bytes.buffer)
    // The last part in the list: what it claims to unfold to, there and in front of the part itself.
    view.setUint32(placesOf(bytes, [0x50, 0x4b, 1, 2]).at(-1)! + 24, size, true)
    view.setUint32(placesOf(bytes, [0x50, 0x4b, 3, 4]).at(-1)! + 22, size, true)
    return bytes
  }
  it.each([
    ['a thousand bytes that are 50 MB', claiming(1000, 50), 'damaged'],
    ['no byte that is 205 MB', claiming(0, 205), 'unfoldsTooLarge'],
  ])('that lies about its size: %s', async (_, bytes, refused) => {
    const started = performance.now()
    expect(await readWorkbook(bytes)).toEqual({ refused })
    expect(performance.now() - started).toBeLessThan(500)
  })

  const end = whole.length - 22
  it.each([
    ['counts its parts twice, and differently', () => whole.with(end + 8, 1)],
    [
      'hides its list behind one for archives above 4 GB',
      () => {
        const shown = zipSync({ '[Content_Types].xml': [new Uint8Array(9), { level: 0 }] })
        const locator = new Uint8Array(20)
        locator.set([0x50, 0x4b, 6, 7])
        return new Uint8Array([...shown.subarray(0, -22), ...locator, ...shown.subarray(-22)])
      },
    ],
  ])('that %s', async (_, bytes) => {
    expect(await readWorkbook(bytes())).toEqual({ refused: 'damaged' })
  })
})
