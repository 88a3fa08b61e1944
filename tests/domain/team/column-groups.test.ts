import { expect, test } from 'vitest'
import { columnGroups } from '../../../src/domain/team/column-groups.ts'

test('neighbouring columns of one role are one group, others are not', () => {
  expect(
    columnGroups(['name', 'result', 'result', 'quota', 'result'], ['Name', 'Jan', 'Feb', 'Quota']),
  ).toEqual([
    { role: 'name', columns: [0], heads: ['Name'] },
    { role: 'result', columns: [1, 2], heads: ['Jan', 'Feb'] },
    { role: 'quota', columns: [3], heads: ['Quota'] },
    { role: 'result', columns: [4], heads: [''] },
  ])
})

test('a table without columns has no groups', () => {
  expect(columnGroups([], [])).toEqual([])
})
