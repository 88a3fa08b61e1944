import { expect, test } from 'vitest'
import type { PersonLine } from '../../../src/domain/team/person-line.ts'
import { addedUp, byName } from '../../../src/domain/team/same-name.ts'

const line = (name: string, numbers: Partial<PersonLine> = {}): PersonLine => ({
  row: { line: 2, cells: [], raw: [] },
  name,
  measured: [],
  quotas: [],
  hours: null,
  startDate: null,
  ...numbers,
})

test('lines of one name come together at the place of the first', () => {
  const names = byName([line('Ann'), line('Ben'), line('ANN')]).map((same) => same.map(({ name }) => name))
  expect(names).toEqual([['Ann', 'ANN'], ['Ben']])
})

test('results, quotas and hours are summed, the earliest start holds', () => {
  const sum = addedUp(
    [
      line('Ann', { measured: [5, null, null], quotas: [10, 10, null], hours: 1, startDate: '2026-02-01' }),
      line('ann', { measured: [7, 3, null], quotas: [10, null, null], startDate: '2025-02-01' }),
    ],
    false,
  )
  expect(sum).toMatchObject({
    name: 'Ann',
    measured: [12, 3, null],
    quotas: [20, 10, null],
    hours: 1,
    startDate: '2025-02-01',
  })
})

test('attainments are averaged over what is there', () => {
  const together = addedUp(
    [line('Ann', { measured: [0.8, null] }), line('Ann', { measured: [1, 0.5] })],
    true,
  )
  expect(together.measured).toEqual([0.9, 0.5])
})

test('hours and starts that nobody told stay unknown', () => {
  expect(addedUp([line('Ann'), line('Ann')], false)).toMatchObject({ hours: null, startDate: null })
})

test('one line is itself', () => {
  const ann = line('Ann', { measured: [1] })
  expect(addedUp([ann], true)).toBe(ann)
})
