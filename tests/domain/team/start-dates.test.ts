import { describe, expect, test } from 'vitest'
import { rampPeriodsOf } from '../../../src/domain/ramping.ts'
import { readTable } from '../../../src/domain/team/read-table.ts'
import { startDatesOf } from '../../../src/domain/team/start-dates.ts'

const text = [
  'Name\tHire date\tQuota\tJan 2026\tFeb 2026\tMar 2026',
  'Ann\t01/15/2026\t10\t2\t5\t7',
  'Ben\t03/01/2020\t10\t9\t8\t11',
  'Cy\tsoon\t10\t9\t9\t12',
  'Dee\t\t10\t8\t9\t10',
].join('\n')

describe('a column of start dates', () => {
  const reading = readTable(text)

  test('gives each person the day, in the order of the column', () => {
    expect(reading.team?.people.map(({ startDate }) => startDate)).toEqual([
      '2026-01-15',
      '2020-03-01',
      null,
      null,
    ])
  })

  test('says what is no date, and nothing of an empty cell', () => {
    expect(reading.issues).toEqual([
      { code: 'notADate', line: 4, column: 2, head: 'Hire date', name: 'Cy', text: 'soon' },
    ])
  })

  test('is of no use while nobody knows the months', () => {
    expect(readTable(text.replaceAll(' 2026', '')).startDates).toBe('noMonths')
    expect(readTable('Name\tJan\nAnn\t1\nBen\t2').startDates).toBeNull()
  })

  test('makes the first half-year a ramp once the months are known', () => {
    const { team } = reading
    const known = team && { ...team, periodStarts: ['2026-01-01', '2026-02-01', '2026-03-01'] }
    expect(known && rampPeriodsOf(known, 0)).toEqual([true, true, true])
    expect(known && rampPeriodsOf(known, 1)).toEqual([false, false, false])
  })
})

test('without a column there are none', () => {
  expect(startDatesOf(undefined)).toBeNull()
})

test('a date of hire makes no list of deals of a table in which a name comes again', () => {
  const table = text.replace('Dee\t', 'Ann\t03/01/2019')
  expect(readTable(table)).toMatchObject({ shape: { value: 'people' }, sameName: { names: 1, lines: 2 } })
})
