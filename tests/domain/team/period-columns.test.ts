import { expect, test } from 'vitest'
import { isPeriod, periodColumns, periodIn } from '../../../src/domain/team/period-columns.ts'
import { columnsOfText, tableOfText } from './table-of-text.ts'

test.each([
  [['Rep|Month|Result', 'Anna|Jan|9', 'Anna|Feb|8'], 'Jan'],
  [['Rep|Year|Month|Result', 'Anna|2026|2|9', 'Anna|2026|1|8'], '2026 2'],
  [['Rep|Month|Result', 'Anna|3|9', 'Anna|4|8'], 'Month 3'],
  [['Rep|Turn|Result', 'Anna|Q1|9', 'Anna|Q2|8'], 'Q1'],
  [['Rep|Month|Result', 'Anna||9', 'Anna|Feb|8'], ''],
])('%j: the first row is about %j', (lines, period) => {
  const [row] = tableOfText(...lines).body
  expect(row && periodIn(row, periodColumns(columnsOfText(...lines)))).toBe(period)
})

test.each([
  [['Rep|Result', 'April|9', 'June|8']],
  [['Rep|Start date|Result', 'Anna|2026-01-01|9', 'Ben|2026-02-01|8']],
  [['Rep|Result|Quota', 'Anna|25000|31000', 'Ben|26000|32000']],
])('%j has no column of periods', (lines) => {
  expect(periodColumns(columnsOfText(...lines))).toEqual([])
})

test('a period is told from other texts', () => {
  expect(['Q1', '2026-03', 'Anna'].map(isPeriod)).toEqual([true, true, false])
})
