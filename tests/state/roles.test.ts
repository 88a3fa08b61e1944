import { expect, it } from 'vitest'
import { readTable } from '../../src/domain/team/read-table.ts'
import { rolesWith } from '../../src/state/roles.ts'

const reading = readTable(
  'Name\tQuota\tJan\tFeb\t1:1 h\nAnna\t10\t9\t8\t1\nBen\t10\t7\t6\t2\nCara\t10\t5\t11\t3',
)

it('holds every column to what it was taken for, and gives the new role', () => {
  expect(rolesWith(reading, {}, [3], 'ignore')).toEqual({
    0: 'name',
    1: 'quota',
    2: 'result',
    3: 'ignore',
    4: 'coachingHours',
  })
})

it('takes a role that only one column can have from the other', () => {
  expect(rolesWith(reading, {}, [3], 'coachingHours')).toMatchObject({ 3: 'coachingHours', 4: 'ignore' })
})

it('gives a whole group its role at once', () => {
  expect(rolesWith(reading, {}, [2, 3], 'attainment')).toMatchObject({ 2: 'attainment', 3: 'attainment' })
})

it('lets two columns be names', () => {
  expect(rolesWith(reading, {}, [1], 'name')).toMatchObject({ 0: 'name', 1: 'name' })
})

it('gives a role that only one column can have to the first of a group', () => {
  expect(rolesWith(reading, {}, [2, 3], 'group')).toMatchObject({ 2: 'group', 3: 'result' })
})
