import { expect, test } from 'vitest'
import { joinedHeads } from '../../../src/domain/team/joined-heads.ts'
import { readTable } from '../../../src/domain/team/read-table.ts'
import { plainCells, splitRows } from '../../../src/domain/team/rows.ts'

const heads = (text: string) => joinedHeads(splitRows(text, plainCells)).rows[0]?.cells

test.each([
  ['Name\tJan\t\tFeb\t\n\tResult\tQuota\tResult\tQuota\nAnna\t9\t10\t8\t10'],
  ['\tJan\t\tFeb\t\nName\tResult\tQuota\tResult\tQuota\nAnna\t9\t10\t8\t10'],
  ['\tJan\tJan\tFeb\tFeb\nName\tResult\tQuota\tResult\tQuota\nAnna\t9\t10\t8\t10'],
])('a month above stands over the cells right of it: %j', (text) => {
  expect(heads(text)).toEqual(['Name', 'Jan Result', 'Jan Quota', 'Feb Result', 'Feb Quota'])
  expect(readTable(text).team?.people).toMatchObject([{ name: 'Anna', results: [9, 8], quotas: [10, 10] }])
})

test.each([
  ['Report of Q1\nName\tResult\tQuota\nAnna\t9\t10'],
  ['Name\tJan Result\tJan Quota\tFeb Result\tFeb Quota\nAnna\t9\t10\t8\t10'],
])('one line of heads stays as it is: %j', (text) => {
  const raw = splitRows(text, plainCells)
  expect(joinedHeads(raw)).toBe(raw)
})

test('results and quotas in turn are pairs under one line of heads as well', () => {
  const text = 'Name\tJan Result\tJan Quota\tFeb Result\tFeb Quota\nAnna\t9\t10\t8\t12\nBen\t7\t10\t12\t12'
  expect(readTable(text).team?.people[0]).toMatchObject({ results: [9, 8], quotas: [10, 12] })
})
