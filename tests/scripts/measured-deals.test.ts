import { expect, test } from 'vitest'
import { dealsToMeasure, timeOfDeals, timeOfLibrary } from '../../scripts/measured-deals.ts'
import { readTable } from '../../src/domain/team/read-table.ts'

test('the list of deals that is measured is read as the team of a year, every row of it', () => {
  const { deals, team, shape } = readTable(dealsToMeasure(5000), { keepsLastMonth: true })
  expect(shape.value).toBe('deals')
  expect(team?.people).toHaveLength(100)
  expect(team?.periods).toHaveLength(12)
  expect((deals?.counted ?? 0) + (deals?.notCounted.stage ?? 0)).toBe(5000)
})

test('it is the same list at each run, and both ways of reading it take time', () => {
  const text = dealsToMeasure(200)
  expect(dealsToMeasure(200)).toBe(text)
  expect(timeOfDeals(text)).toBeGreaterThan(0)
  expect(timeOfLibrary(text)).toBeGreaterThan(0)
})
