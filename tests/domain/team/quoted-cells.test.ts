import { expect, test } from 'vitest'
import { quotedCells } from '../../../src/domain/team/quoted-cells.ts'

test.each([
  ['no quotes', 'Ann,1', [['Ann', '1']]],
  ['a delimiter in quotes', '"Doe, Ann",1', [['Doe, Ann', '1']]],
  ['doubled quotes', '"Ann ""Ace"" Lee",1', [['Ann "Ace" Lee', '1']]],
  ['a line break in quotes', '"Ann\nLee",1', [['Ann\nLee', '1']]],
  [
    'a quote that never closes',
    '"Ann,1\nBen,2',
    [
      ['"Ann', '1'],
      ['Ben', '2'],
    ],
  ],
  [
    'quotes that would swallow a line',
    '"Ann,1\nBen",2',
    [
      ['"Ann', '1'],
      ['Ben"', '2'],
    ],
  ],
])('%s', (_, text, cells) => {
  expect(quotedCells(text, text.split('\n'), ',')).toEqual(cells)
})
