import { expect, test } from 'vitest'
import { dayOf } from '../../../src/domain/team/days.ts'
import { scanDeals } from '../../../src/domain/team/deal-scan.ts'

const rows = [
  ['Anna', 'Won', '2026-01-05', '900'],
  ['ANNA', 'won', '14.03.2026', 'soon'],
  ['', 'Lost', '', ''],
  ['Ben', '', 'never', '12.50'],
].map((cells, place) => ({ line: place + 2, cells }))
const at = { names: [0], stage: 1, open: undefined, close: 2, amount: 3 }

test('every row is a person, a stage, a day and an amount, or none of them', () => {
  const scan = scanDeals(rows, at, undefined, () => undefined)
  expect(scan.people).toEqual(['Anna', 'Ben'])
  expect([...scan.person]).toEqual([0, 0, -1, 1])
  expect(scan.stages).toEqual(['Won', 'Lost'])
  expect([...scan.stage]).toEqual([0, 0, 1, -1])
  expect([...scan.close]).toEqual([dayOf(2026, 1, 5), dayOf(2026, 3, 14), -1, -1])
  expect([...scan.open]).toEqual([-1, -1, -1, -1])
  const { amounts, wrong } = scan.amounts.read('plain')
  expect([...amounts]).toEqual([900, Number.NaN, Number.NaN, 12.5])
  expect([...wrong]).toEqual([[1, 'soon']])
})

test('a name in two columns is one name', () => {
  const { people } = scanDeals(
    [{ line: 1, cells: ['Anna', 'Berg'] }],
    { ...at, names: [0, 1] },
    undefined,
    () => undefined,
  )
  expect(people).toEqual(['Anna Berg'])
})
