import { expect, test } from 'vitest'
import { headOf, nameIn } from '../../../src/domain/team/table.ts'
import { tableOfText } from './table-of-text.ts'

test('the header is told from the people, and each cell is looked at once', () => {
  const table = tableOfText('Name|Jan||', 'Ann|-|', 'Ben|5')
  expect(table.width).toBe(2)
  expect([headOf(table, 0), headOf(table, 1), headOf(table, 9)]).toEqual(['Name', 'Jan', ''])
  expect(table.body.map((row) => row.cells.map(({ text, missing }) => [text, missing]))).toEqual([
    [
      ['Ann', false],
      ['-', true],
    ],
    [
      ['Ben', false],
      ['5', false],
    ],
  ])
})

test('the width is that of the longest line', () => {
  expect(tableOfText('Ann|1', 'Ben|1|2|3').width).toBe(4)
})

test('a name is made of its parts in their order', () => {
  const [row] = tableOfText('Kovács|41.6|Anna', 'Okafor|13.9|Ben').body
  expect(row && nameIn(row, [2, 0])).toBe('Anna Kovács')
  expect(row && nameIn(row, [7])).toBe('')
})

test('signs alone are no name', () => {
  const [row] = tableOfText('–|41.6', 'Ben|13.9').body
  expect(row && nameIn(row, [0])).toBe('')
})
