import { describe, expect, it } from 'vitest'
import { type Edit, targetOf, whoKey, withEdit, withoutEdit } from '../../src/domain/edits.ts'

const anna = { name: 'Anna', which: 0 }
const feb = (value: number | null): Edit => ({
  kind: 'number',
  who: anna,
  of: 'results',
  period: 1,
  label: 'Feb',
  value,
  was: 7,
})

describe('the key of a person', () => {
  it.each([
    ['the same in capitals', 'ANNA', 0, true],
    ['the same with its accent stored apart', 'Anna\u0301', 0, false],
    ['another for the second of that name', 'Anna', 1, false],
  ])('is %s', (_, name, which, same) => {
    expect(whoKey({ name, which }) === whoKey(anna)).toBe(same)
  })

  it('is one for an accent stored in two ways', () => {
    expect(whoKey({ name: 'Do\u0301ra', which: 0 })).toBe(whoKey({ name: 'D\u00f3ra', which: 0 }))
  })
})

describe('an edit', () => {
  it('takes the place of the former one of its target', () => {
    const edits = withEdit(withEdit(withEdit([], feb(8)), { kind: 'removed', who: anna }), feb(9))
    expect(edits).toEqual([feb(9), { kind: 'removed', who: anna }])
  })

  it('stands beside one of another cell', () => {
    expect(withEdit([feb(8)], { ...feb(8), period: 2, label: 'Mar' } as Edit)).toHaveLength(2)
  })

  it.each<[string, Edit, Edit]>([
    ['a number as it was', feb(8), feb(7)],
    ['a name as pasted', { kind: 'name', who: anna, name: 'Ann' }, { kind: 'name', who: anna, name: 'Anna' }],
    [
      'hours as they were',
      { kind: 'hours', who: anna, value: 2, was: null },
      { kind: 'hours', who: anna, value: null, was: null },
    ],
  ])('is gone with %s', (_, made, back) => {
    expect(withEdit(withEdit([], made), back)).toEqual([])
    expect(withEdit([], back)).toEqual([])
  })

  it('can be taken out, and the others stay', () => {
    const removed: Edit = { kind: 'removed', who: anna }
    expect(withoutEdit([feb(8), removed], feb(9))).toEqual([removed])
  })

  it('made twice is made once', () => {
    const once = withEdit([], feb(8))
    expect(withEdit(once, feb(8))).toEqual(once)
    expect(targetOf(feb(8))).toBe(targetOf(feb(9)))
  })
})
