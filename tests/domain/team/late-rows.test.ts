import { expect, test } from 'vitest'
import { lateRows, pickCells } from '../../../src/domain/team/late-rows.ts'

const many = (line: (place: number) => string) => Array.from({ length: 2000 }, (_, place) => line(place))

test('a short text, or one with quotes, is cut at once', () => {
  expect(lateRows(['Ann\t1'], '\t', 1)).toBeNull()
  expect(
    lateRows(
      many(() => '"Ann"\t1'),
      '\t',
      1,
    ),
  ).toBeNull()
})

test('blank lines are no rows, and the others keep their place in the box', () => {
  const rows = lateRows(
    many((place) => ['\t\t', ' ', '\tAnn', 'Ben\t1'][place % 4] ?? ''),
    '\t',
    2,
  )
  expect(rows).toHaveLength(1000)
  expect(rows?.slice(0, 2).map(({ line, cells }) => [line, cells])).toEqual([
    [4, ['', 'Ann']],
    [5, ['Ben', '1']],
  ])
})

test.each([
  ['a,b,c', [0, 2], ['a', 'c']],
  ['a,,c', [1, 2], ['', 'c']],
  ['a', [0, 1, 5], ['a', '', '']],
  ['a,b', [1], ['b']],
])('of %j the columns %j are %j, cut late or at once', (text, columns, cells) => {
  const [late] =
    lateRows(
      many(() => text),
      ',',
      1,
    ) ?? []
  for (const row of [late, { line: 1, cells: text.split(',') }]) {
    const into = columns.map(() => 'old')
    if (row) pickCells(row, columns, into)
    expect(into).toEqual(cells)
  }
})
