import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../../src/domain/team/figures.ts'
import { sortLines, titleLines } from '../../../src/domain/team/left-out.ts'
import { saysNote } from '../../../src/domain/team/note-words.ts'
import { rolesOf } from '../../../src/domain/team/roles.ts'
import { columnsOf } from '../../../src/domain/team/columns.ts'
import { nameIn } from '../../../src/domain/team/table.ts'
import { tellingHead } from '../../../src/domain/team/telling-head.ts'
import { tableOfText } from './table-of-text.ts'

const sort = (lines: readonly string[], putBack: readonly number[] = []) => {
  const table = tableOfText(...lines)
  const columns = columnsOf(table, tellingHead)
  const { roles, names } = rolesOf(columns, {})
  const { periods, quotas } = figuresOf(columns, roles, {})
  const figures = [...periods, ...quotas]
  return sortLines({
    header: table.header,
    body: table.body,
    putBack,
    nameOf: (row) => nameIn(row, names),
    tells: tellingHead,
    saysNote,
    figures,
  })
}
const PEOPLE = ['Name|Jan|Feb', 'Ann|41.6|44.2', 'Ben|13.9|13.2', 'Cy|22.5|17.9']
const last = (line: string, putBack: readonly number[] = []) => sort([...PEOPLE, line], putBack).leftOut

test.each([
  'Total|78|75.3',
  'TOTALS|78|75.3',
  'Grand Total|78|75.3',
  'Team total:|78|75.3',
  'Sum|78|75.3',
  'Summe|78|75.3',
  'Gesamt|78|75.3',
  'Gesamtergebnis|78|75.3',
  'Average|26|25.1',
  'Avg.|26|25.1',
  'Ø|26|25.1',
  'Durchschnitt|26|25.1',
  'Összesen|78|75.3',
  'Átlag|26|25.1',
  'Total||',
  '|78|75.3',
])('"%s" is a total', (line) => {
  expect(last(line)).toMatchObject([{ line: 5, reason: 'total' }])
})

test('a last line that adds up the others is a total whatever its name', () => {
  expect(last('North|78|75.3')).toMatchObject([{ line: 5, reason: 'total', canPutBack: true }])
  expect(last('Dee|78|75.4')).toEqual([])
})

test('a footer below does not hide a total', () => {
  const { leftOut } = sort([...PEOPLE, 'North|78|75.3', 'Copyright 2026 Acme'])
  expect(leftOut.map(({ reason }) => reason)).toEqual(['total', 'note'])
})

test('with one column, a few people may add up by chance', () => {
  expect(sort(['Name|Jan', 'Ann|1', 'Ben|2', 'Cy|3']).people.length).toBe(3)
})

test.each(['Max|1|2', 'Sum Wai|1|2', 'Øystein|1|2', 'Media Benjamin|1|2', 'Ana Totalova|1|2'])(
  '"%s" is a person',
  (line) => {
    expect(last(line)).toEqual([])
  },
)

test.each([
  'Copyright 2026 Acme',
  '© Acme',
  'Source: CRM',
  'Generated on 3 March',
  'Confidential',
  'These are the numbers that we have agreed upon',
])('"%s" is a note', (line) => {
  expect(last(line)).toMatchObject([{ reason: 'note', canPutBack: true }])
})

describe('subtotals inside groups', () => {
  const sorted = (groups: number, ...lines: readonly string[]) => {
    const table = tableOfText(...lines)
    const columns = columnsOf(table, tellingHead)
    const { roles, names } = rolesOf(columns, {})
    const { periods, quotas } = figuresOf(columns, roles, {})
    const { people, leftOut } = sortLines({
      header: table.header,
      body: table.body,
      putBack: [],
      nameOf: (row) => nameIn(row, names),
      tells: tellingHead,
      saysNote,
      groupOf: (row) => row.cells[groups]?.text ?? '',
      figures: [...periods, ...quotas],
    })
    return {
      people: people.map((row) => nameIn(row, names)),
      leftOut: leftOut.map(({ line, reason }) => [line, reason]),
    }
  }
  const grouped = (north: string, south: string) =>
    sorted(
      1,
      'Name|Team|Jan|Feb',
      'Ann|North|1|2',
      'Ben|North|3|5',
      north,
      'Cy|South|4|6',
      'Dee|South|9|1',
      south,
    )
  const all = {
    people: ['Ann', 'Ben', 'Cy', 'Dee'],
    leftOut: [
      [4, 'total'],
      [7, 'total'],
    ],
  }

  test('are told by their word, before or behind the name of the group', () => {
    expect(grouped('North Total||4|7', 'South Total||13|7')).toEqual(all)
    expect(grouped('Summe North||4|7', 'Summe South||13|7')).toEqual(all)
    expect(grouped('|North Ergebnis|4|7', '|South Ergebnis|13|7')).toEqual(all)
  })

  test('are told without a name by adding up', () => {
    expect(grouped('||4|7', '||13|7')).toEqual(all)
    expect(grouped('|North|4|7', '|South|13|7')).toEqual(all)
  })

  test('are told by the name of the group when they add it up', () => {
    expect(grouped('North||4|7', 'South|South|13|7')).toEqual(all)
  })

  test('do not swallow a manager who sells', () => {
    const { people, leftOut } = sorted(
      1,
      'Name|Manager|Jan|Feb',
      'Kim|Kim|8|9',
      'Ann|Kim|1|2',
      'Ben|Kim|3|5',
      'Lou|Kim|2|2',
    )
    expect(people).toEqual(['Kim', 'Ann', 'Ben', 'Lou'])
    expect(leftOut).toEqual([])
  })

  test('do not hide the grand total, which adds up the people alone', () => {
    const { leftOut } = sorted(
      1,
      'Name|Team|Jan|Feb',
      'Ann|North|1|2',
      'Ben|North|3|5',
      '||4|7',
      'Cy|South|4|6',
      'Dee|South|9|1',
      '||13|7',
      'Everybody||17|14',
    )
    expect(leftOut).toEqual([
      [4, 'total'],
      [7, 'total'],
      [8, 'total'],
    ])
  })
})

describe('sums above their lines, as in a pivot table', () => {
  const pivot = ['Name|Sales', 'North|9', 'Ann|5', 'Ben|4', 'South|18', 'Cy|7', 'Dee|5', 'Eve|6']

  test('are totals when the whole table falls into such blocks', () => {
    const { people, leftOut } = sort([...pivot, 'Grand Total|27'])
    expect(people.map(({ line }) => line)).toEqual([3, 4, 6, 7, 8])
    expect(leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'total'],
      [5, 'total'],
      [9, 'total'],
    ])
  })

  test('are people when one of them does not add up', () => {
    expect(sort([...pivot, 'Fay|3']).leftOut).toEqual([])
  })

  test('are people in a table of few lines', () => {
    expect(sort(['Name|Sales', 'Ann|5', 'Ben|5', 'Cy|7', 'Dee|7']).leftOut).toEqual([])
  })
})

test('below a footer a lone text is no person', () => {
  const { people, leftOut } = sort([...PEOPLE, 'Confidential Information - Do Not Distribute', 'Acme Inc.'])
  expect(people).toHaveLength(3)
  expect(leftOut).toMatchObject([
    { reason: 'note', canPutBack: true },
    { line: 6, reason: 'note', canPutBack: true },
  ])
})

test('a name without numbers is a person', () => {
  expect(last('Dee')).toEqual([])
  expect(last('Dee|sick|-')).toEqual([])
})

test('a header that comes again is a header', () => {
  expect(last('name|JAN|feb')).toMatchObject([{ reason: 'header' }])
  expect(last('Rep|March|April')).toMatchObject([{ reason: 'header' }])
  expect(last('Name|Ja')).toMatchObject([{ reason: 'header' }])
  expect(last('Name')).toEqual([])
})

test('numbers without a name cannot be put back', () => {
  expect(last('|1|2')).toMatchObject([{ reason: 'noName', canPutBack: false, cells: ['', '1', '2'] }])
  expect(last('|1|2', [5])).toHaveLength(1)
})

describe('a line that is put back', () => {
  test('is a person at its place', () => {
    const { people, leftOut } = sort([...PEOPLE, 'Total|1|2', 'Dee|3|4'], [5])
    expect(people.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6])
    expect(leftOut).toEqual([])
  })
})

test('lines above the header are listed as notes', () => {
  const { above } = tableOfText('Sales report', ...PEOPLE)
  expect(titleLines({ line: 1, cells: ['sep=;'] }, above)).toEqual([
    { line: 1, cells: ['sep=;'], reason: 'note', canPutBack: false },
    { line: 1, cells: ['Sales report'], reason: 'note', canPutBack: false },
  ])
})
