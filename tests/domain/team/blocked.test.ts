import { expect, test } from 'vitest'
import { blockedBy } from '../../../src/domain/team/blocked.ts'
import type { Blocked } from '../../../src/domain/team/reading.ts'
import type { Team } from '../../../src/domain/team.ts'
import { columnsOfText } from './table-of-text.ts'

const columns = columnsOfText('Ann|41.6')
const person = (result: number | null) => ({
  name: 'Ann',
  results: [result],
  quotas: [null],
  attainments: [null],
  hoursToday: null,
})
const team = (...results: (number | null)[]): Team => ({
  basis: 'result',
  monthsPerPeriod: 3,
  periods: [''],
  people: results.map(person),
})
const question: Blocked = { code: 'numberFormat', example: '1.234', head: '', english: 1.234, german: 1234 }
const fine = { lines: 2, columns, hasNames: true, team: team(41.6), question: null }

test.each([
  { what: 'nothing pasted', input: { ...fine, lines: 0, columns: [] }, code: 'empty' },
  { what: 'no column of numbers', input: { ...fine, columns: columnsOfText('Ann|Ben') }, code: 'noNumbers' },
  { what: 'no column of names', input: { ...fine, hasNames: false }, code: 'noNames' },
  { what: 'no line with a name', input: { ...fine, team: team() }, code: 'noNames' },
  { what: 'nobody with a number', input: { ...fine, team: team(null, null) }, code: 'noNumbers' },
  { what: 'an open question', input: { ...fine, question }, code: 'numberFormat' },
  { what: 'nothing', input: { ...fine, team: team(null, 0) }, code: undefined },
])('$what blocks as $code', ({ input, code }) => {
  expect(blockedBy(input)?.code).toBe(code)
})

test('the lines that were seen are told', () => {
  expect(blockedBy({ ...fine, hasNames: false })).toEqual({ code: 'noNames', lines: 2 })
})
