import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedCells } from '../../../src/domain/team/quoted-cells.ts'
import { splitRows } from '../../../src/domain/team/rows.ts'
import { sheetText } from '../../../src/domain/team/sheet-text.ts'

const MUCH = 10_000
const sheet = (rows: (string | number | null)[][]) =>
  rows.map((cells) => cells.map((value) => ({ value, format: '' })))

describe('a sheet as text', () => {
  it('has a tab between cells and a line a row', () => {
    expect(
      sheetText(
        sheet([
          ['Name', 'Jan'],
          ['Ann', 1.5],
        ]),
        MUCH,
      ),
    ).toBe('Name\tJan\nAnn\t1.5')
  })
  it('keeps the rows where they are, and cuts blank columns at both edges and blank rows below', () => {
    const rows = [[null], [null, null, null], [null, 'Ann', 1, ' '], [], [null, 'Ben', null, null], [' ']]
    expect(sheetText(sheet(rows), MUCH)).toBe('\n\nAnn\t1\n\nBen\t')
  })
  it('puts what would break a row into quotes', () => {
    expect(sheetText(sheet([['a\tb', 'c\nd', 'e "f"', "g'h"]]), MUCH)).toBe('"a\tb"\t"c\nd"\t"e ""f"""\tg\'h')
  })
  it.each([[[]], [[[]]], [[[null, ' '], ['\u00a0']]]])('is blank for %j', (rows) => {
    expect(sheetText(sheet(rows), MUCH)).toBe('')
  })
  it('stops when it becomes too long', () => {
    let asked = 0
    function* endless() {
      for (;;) {
        asked += 1
        yield [{ value: 'Ann', format: '' }]
      }
    }
    expect(sheetText(endless(), 100)).toBeNull()
    expect(asked).toBe(26)
  })
  it('is cut into the same cells again', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a-z"\t\n ]{0,5}$/))
    const rows = fc.array(fc.tuple(fc.constant('Ann'), cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, (cells) => {
        const clean = cells.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')))
        const text = sheetText(sheet([['Name', 'One', 'x'], ...clean]), MUCH)!
        const { rows: read } = splitRows(text, quotedCells)
        expect(read.slice(1).map((row) => row.cells)).toEqual(clean)
      }),
    )
  })
})
