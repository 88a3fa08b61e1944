import { expect, test } from 'vitest'
import { isPlain } from '../../../src/domain/team/is-plain.ts'
import { plainCells, splitRows } from '../../../src/domain/team/rows.ts'

const rowsOf = (text: string) => splitRows(text, plainCells).rows

test.each([
  ['months of results', 'Name\tJan\tFeb\nAnn\t1\t2\nBen\t3\t4'],
  ['quotas and hours', 'Name\tQuota\tJan\t1:1 h\nAnn\t10\t1\t2\nBen\t10\t3\t4'],
  ['both halves of a name', 'First name\tLast name\tJan\nAnn\tLee\t1\nAnn\tMay\t3'],
  ['no heads', 'Ann\t1\t2\nBen\t3\t4'],
  ['a missing number and a total', 'Name\tJan\tFeb\nAnn\t-\t2\nBen\t3\tn/a\nTotal\t3\t2'],
  ['nothing at all', ''],
])('plain: %s', (_, text) => {
  expect(isPlain(rowsOf(text), {})).toBe(true)
})

test.each([
  ['a head in another language', 'Név\tJan\nAnn\t1\nBen\t3'],
  ['a region', 'Name\tRegion\tJan\nAnn\tNorth\t1\nBen\tSouth\t3'],
  ['a text without a head', 'Ann\tNorth\t1\nBen\tSouth\t3'],
  ['a title above', 'Report\nName\tJan\nAnn\t1\nBen\t3'],
  ['a footer below', 'Name\tJan\nAnn\t1\nBen\t3\nConfidential'],
  ['numbers without a name', 'Name\tJan\nAnn\t1\nBen\t3\n\t4'],
  ['a name without numbers', 'Name\tJan\nAnn\t1\nBen\t'],
  ['a date', 'Name\tStart\tJan\nAnn\t2026-01-01\t1\nBen\t2026-01-01\t3'],
  ['a word for a number', 'Name\tJan\nAnn\till\nBen\t3'],
  ['a name that stands twice', 'Name\tJan\nAnn\t1\nANN\t3'],
  ['a currency beside a number', 'Name\tJan\nAnn\t€1\nBen\t3'],
  ['a currency as a word', 'Name\tJan\nAnn\t1 kr\nBen\t3'],
  ['a currency in a head', 'Name\tResult €\nAnn\t1\nBen\t3'],
  ['a displayed error', 'Name\tJan\nAnn\t#####\nBen\t3'],
  ['a number written short', 'Name\tJan\tFeb\nAnn\t1.2k\t4\nBen\t3\t5'],
  ['a number written short beside half a name', 'First name\tLast name\tJan\tFeb\nAnn\t\t1.2k\t4'],
])('not plain: %s', (_, text) => {
  expect(isPlain(rowsOf(text), {})).toBe(false)
})

test('a choice that is not plain needs more', () => {
  const rows = rowsOf('Name\tJan\nAnn\t1\nBen\t3')
  expect(isPlain(rows, { roles: { 1: 'quota' }, putBack: [3] })).toBe(true)
  expect(isPlain(rows, { roles: { 1: 'group' } })).toBe(false)
  expect(isPlain(rows, { group: 'North' })).toBe(false)
  expect(isPlain(rows, { sameName: 'added' })).toBe(false)
  expect(isPlain(rows, { currency: '' })).toBe(false)
})
