import { expect, test } from 'vitest'
import { further } from '../../../src/domain/team/further.ts'
import { readPeople, readRows } from '../../../src/domain/team/read-rows.ts'
import { plainCells, splitRows } from '../../../src/domain/team/rows.ts'

const isNotPlain = () => null

test.each([
  ['results', 'Name\tJan\tFeb\nAnn\t1.5\t2\nBen\t3\t4\nCy\t3\t5'],
  ['attainments', 'Name\tJan\tFeb\nAnn\t92 %\t101 %\nBen\t-\t88 %'],
  ['quotas, hours and a total', 'Name\tQuota\tJan\t1:1 h\nAnn\t10\t8\t2\nBen\t10\t3\t4\nTotal\t20\t11\t6'],
  ['both halves of a name', 'Vorname\tNachname\tUmsatz\tZiel\nAnn\tLee\t1\t3\nAnn\tMay\t3\t3'],
  ['no heads', 'Ann\t1\t2\nBen\t3\t4'],
  ['results and quotas a month', 'Name\tJan\tJan quota\tFeb\tFeb quota\nAnn\t1\t2\t3\t4\nBen\t2\t2\t3\t4'],
  ['a sum', 'Name\tJan\tFeb\tTotal\nAnn\t1\t2\t3\nBen\t2\t2\t4'],
])('a plain table is read the same with all words: %s', (_, text) => {
  const plain = readRows(text, {}, plainCells, isNotPlain)
  expect(plain).not.toBeNull()
  expect(readPeople(splitRows(text, plainCells), {}, further)).toEqual(plain)
})

test('a table that is not plain is left to the full reader', () => {
  expect(readRows('Név\tJan\nAnn\t1\nBen\t2', {}, plainCells, isNotPlain)).toBeNull()
})
