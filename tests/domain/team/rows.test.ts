import { describe, expect, test } from 'vitest'
import { quotedCells } from '../../../src/domain/team/quoted-cells.ts'
import { splitRows } from '../../../src/domain/team/rows.ts'

const cells = (text: string) => splitRows(text, quotedCells).rows.map((row) => row.cells)

test.each([
  ['line feeds', 'Ann\t1\nBen\t2'],
  ['carriage returns', 'Ann\t1\rBen\t2'],
  ['both', 'Ann\t1\r\nBen\t2\r\n'],
  ['a byte order mark', '\uFEFFAnn\t1\nBen\t2'],
])('%s end the lines', (_, text) => {
  expect(cells(text)).toEqual([
    ['Ann', '1'],
    ['Ben', '2'],
  ])
})

test('blank lines are counted, and keep their place in the numbering', () => {
  const table = splitRows('Ann\t1\n\n\t\t\nBen\t2\n', quotedCells)
  expect(table.blankLines).toBe(2)
  expect(table.rows.map((row) => row.line)).toEqual([1, 4])
})

test('an empty text has no lines at all', () => {
  expect(splitRows('', quotedCells)).toMatchObject({ rows: [], blankLines: 0, delimiter: null })
})

test('sep= announces the delimiter and is kept as a line', () => {
  const table = splitRows('sep=;\nAnn;1,5\nBen;2,5', quotedCells)
  expect(table).toMatchObject({ delimiter: ';', sepLine: { line: 1, cells: ['sep=;'] } })
  expect(table.rows.map((row) => row.line)).toEqual([2, 3])
})

describe('quotes', () => {
  test('hold a cell with delimiters, quotes and line breaks together', () => {
    const table = splitRows('Name,Result\n"Kovács, ""Anna""\nMaria",1\nBen,2', quotedCells)
    expect(table.rows).toEqual([
      { line: 1, cells: ['Name', 'Result'] },
      { line: 2, cells: ['Kovács, "Anna"\nMaria', '1'] },
      { line: 4, cells: ['Ben', '2'] },
    ])
  })

  test.each([
    [
      'a nickname',
      '"Ace" Ann\t1\nBen\t2',
      [
        ['"Ace" Ann', '1'],
        ['Ben', '2'],
      ],
    ],
    [
      'one that never closes',
      '"Ann\t1\nBen\t2',
      [
        ['"Ann', '1'],
        ['Ben', '2'],
      ],
    ],
    [
      'two that close each other',
      '"Ann\t1\nBen"\t2',
      [
        ['"Ann', '1'],
        ['Ben"', '2'],
      ],
    ],
    [
      'two across three lines',
      '"Ann,1\nBen,2\nCy",3',
      [
        ['"Ann', '1'],
        ['Ben', '2'],
        ['Cy"', '3'],
      ],
    ],
  ])('%s merge no lines and lose nothing', (_, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  test('a comment of two lines with a comma is one cell', () => {
    expect(cells('Ann,1,"good\nand, well, steady"\nBen,2,ok')[0]).toEqual([
      'Ann',
      '1',
      'good\nand, well, steady',
    ])
  })
})

test('ragged lines stay lines of their own', () => {
  expect(cells('Ann\t1\t2\nBen\nCy\t3\t4\t5')).toEqual([['Ann', '1', '2'], ['Ben'], ['Cy', '3', '4', '5']])
})
