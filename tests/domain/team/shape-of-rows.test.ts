import { expect, test } from 'vitest'
import { plainCells, splitRows } from '../../../src/domain/team/rows.ts'
import { isDated, isPlainlyPeople } from '../../../src/domain/team/shape-of-rows.ts'
import { text as sampleText } from 'virtual:sample-team'

test.each([
  [sampleText],
  ['Name\tQuota\tJan\tFeb\nAnna\t10\t9\t8\nBen\t10\t7\t12'],
  ['Anna\t92 %\nApril\t105 %\nBen\t80 %'],
  ['Anna;1.234;2.345\nBen;1.500;2.000'],
  ['Sales Q1 2026\n\nName\tResult\tQuota\nAnna\t9\t10'],
])('%j is plainly one row a person', (text) => {
  expect(isPlainlyPeople(splitRows(text, plainCells).rows)).toBe(true)
})

test.each([
  ['Anna\t2026-01-05\t9\nBen\t2026-01-06\t8'],
  ['Anna\tJan\t9\nAnna\tFeb\t8'],
  ['Month\tAnna\tBen\nJan\t9\t8\nFeb\t7\t6'],
  ['\tAnna\tBen\nResult\t9\t8\nQuota\t7\t6'],
  ['Rep\tYear\tResult\nAnna\t2024\t9\nAnna\t2025\t8'],
])('%j needs a closer look', (text) => {
  expect(isPlainlyPeople(splitRows(text, plainCells).rows)).toBe(false)
})

test.each([
  ['2026-03', true],
  ['12.03.2026', true],
  ['3/12/26 10:15', true],
  ['Mar 2026', true],
  ['Q1', true],
  ['2026', false],
  ['12.50', false],
  ['12.50 %', false],
  ['1.5 €', false],
  ['1.234.567', false],
  ['Anna', false],
])('%j says when: %s', (text, expected) => {
  expect(isDated(text)).toBe(expected)
})
