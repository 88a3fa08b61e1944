import { expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'
import { withMarks } from '../../../src/domain/team/with-marks.ts'

const reading = readTable('Name\tJan\nAnn\t5\nBen\t6')
const nothing = { currency: null, currencies: [], mixed: null, errors: null, short: null }

test('a reading without marks stays as it is', () => {
  expect(withMarks(reading, nothing, {})).toEqual(reading)
})

test('a team is given its currency', () => {
  const { team, marks } = withMarks(reading, { ...nothing, currency: '€', currencies: ['€'] }, {})
  expect(team).toEqual({ ...reading.team, currency: '€' })
  expect(marks?.currencies).toEqual(['€'])
})

test('a currency that was found and not wanted stays to be chosen', () => {
  const { team, marks } = withMarks(reading, { ...nothing, currencies: ['€'] }, {})
  expect(team).not.toHaveProperty('currency')
  expect(marks?.currencies).toEqual(['€'])
})
