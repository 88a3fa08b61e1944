import { expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'
import { dealList } from './a-deal-list.ts'

const plain = 'Name\tJan\tFeb\nAnna\t9\t8\nBen\t7\t'

test.each([
  ['a plain table', plain, 2],
  ['a list of deals', dealList, 3],
])('%s takes one quota for everyone in every period', (_, text, periods) => {
  const team = readTable(text, { sameQuota: 10 }).team
  expect(team?.basis).toBe('quota')
  for (const { quotas } of team?.people ?? []) expect(quotas).toEqual(Array(periods).fill(10))
  expect(team?.people.map(({ results }) => results)).toEqual(
    readTable(text).team?.people.map((p) => p.results),
  )
})

test.each([
  ['quotas of its own', 'Name\tQuota\tJan\nAnna\t9\t8\nBen\t7\t8'],
  ['attainments', 'Name\tJan\nAnna\t92 %\nBen\t80 %'],
])('a table with %s keeps them', (_, text) => {
  expect(readTable(text, { sameQuota: 10 })).toEqual(readTable(text))
})

test('a quota that is none changes nothing', () => {
  expect(readTable(plain, { sameQuota: 0 })).toEqual(readTable(plain))
})
