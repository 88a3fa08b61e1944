import { describe, expect, it } from 'vitest'
import { placeLabels, type Taken } from '../../src/charts/row-labels.ts'

const mark = { from: 100, to: 104 }
const place = (taken: readonly (readonly Taken[])[], length = 300) =>
  placeLabels(
    [{ name: 'today', text: 'today', markIn: () => mark, rows: taken.map((_, i) => i) }],
    (row) => [mark, ...(taken[row] ?? [])],
    length,
  ).map(({ row, anchor }) => `${row} ${anchor}`)

describe('a word beside its mark', () => {
  it.each([
    ['right of it, where that is free', [[]], ['0 start']],
    ['left of it, where only that is free', [[{ from: 110, to: 120 }]], ['0 end']],
    [
      'in the next row, where the first is full',
      [
        [
          { from: 0, to: 99 },
          { from: 106, to: 300 },
        ],
        [],
      ],
      ['1 start'],
    ],
    [
      'nowhere, where nothing is free',
      [
        [
          { from: 0, to: 99 },
          { from: 106, to: 300 },
        ],
      ],
      [],
    ],
  ])('stands %s', (_, taken, found) => {
    expect(place(taken)).toEqual(found)
  })

  it('stays inside the box', () => {
    expect(place([[]], 120)).toEqual(['0 end'])
  })
})
