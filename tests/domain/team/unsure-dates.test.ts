import { expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'
import { unsureDates } from '../../../src/domain/team/unsure-dates.ts'

const deals = `Opportunity,Owner,Stage,Close Date,Amount
D-1,Anna,Won,03/04/2026,1200
D-2,Anna,Won,05/06/2026,800
D-3,Ben,Won,07/08/2026,2400
D-4,Cara,Won,03/03/2026,650`

test('a date that tells nothing is shown with what was taken for the day', () => {
  expect(unsureDates(null, {})).toEqual({})
  expect(unsureDates('03/04/2026', { dateOrder: 'monthFirst' })).toEqual({
    dates: { value: 'monthFirst', example: '03/04/2026', from: 'choice' },
  })
})

test('deals are summed in the months that the choice makes of their dates', () => {
  const found = readTable(deals, { keepsLastMonth: true })
  expect(found.dates).toEqual({ value: 'dayFirst', example: '03/04/2026', from: 'default' })
  expect(found.team?.periods).toContain('2026-08')
  const chosen = readTable(deals, { keepsLastMonth: true, dateOrder: 'monthFirst' })
  expect(chosen.team?.periods).toEqual(['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'])
  expect(chosen.team?.people[0]?.results[0]).toBe(1200)
})

test('start dates are read as chosen', () => {
  const table =
    'Name\tHire date\tJan 2026\tFeb 2026\nAnna\t03/04/2025\t5\t6\nBen\t01/02/2020\t7\t8\nCara\t05/06/2019\t4\t4'
  expect(readTable(table).dates?.example).toBe('03/04/2025')
  expect(readTable(table).team?.people[0]?.startDate).toBe('2025-04-03')
  expect(readTable(table, { dateOrder: 'monthFirst' }).team?.people[0]?.startDate).toBe('2025-03-04')
})
