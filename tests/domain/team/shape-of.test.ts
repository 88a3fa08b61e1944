import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/domain/team/columns.ts'
import { shapeOf } from '../../../src/domain/team/shape-of.ts'
import { tellingHead } from '../../../src/domain/team/telling-head.ts'
import { tableOfText } from './table-of-text.ts'

test.each([
  ['people', ['Name|Start date|Jan|Feb', 'Anna|2024-01-01|9|8', 'Ben|2025-03-01|7|9', 'Cara|2025-03-01|6|9']],
  ['people', ['Name|Month|Result', 'Anna|Jan|9', 'Ben|Jan|8', 'Cara|Jan|7']],
  ['periods', ['Name|Month|Result', 'Anna|Jan|9', 'Anna|Feb|8', 'Ben|Jan|7', 'Ben|Feb|6']],
  [
    'deals',
    ['Rep|Day|Sale', 'Anna|2026-01-05|9', 'Anna|2026-01-07|8', 'Ben|2026-01-05|7', 'Ben|2026-02-03|6'],
  ],
  ['deals', ['Rep|Close date|Stage|Value', 'Anna|2026-01-05|Won|9', 'Ben|2026-01-07|Lost|8']],
  ['turned', ['|Anna|Ben', 'Jan|9|8', 'Feb|7|6']],
  ['turned', ['|Cy|Ann|Mai', 'Jan|9|8|7', 'Feb|7|6|5']],
  ['turned', ['Month|April|June', 'Jan|9|8', 'Feb|7|6']],
  ['turned', ['Rep|Anna|Ben', 'Jan|9|8', 'Feb|7|6']],
  ['people', ['|Jan|Feb', 'April|9|8', 'June|7|6']],
  ['people', ['Rep|North|South', 'April|9|8', 'June|7|6', 'May|5|4']],
  // "Won" is a name too, and so is April.
  ['periods', ['Rep|Month|Result', 'Won Kim|Jan|9', 'Won Kim|Feb|8', 'Ben|Jan|7', 'Ben|Feb|6']],
  ['people', ['Rep|Result', 'April|9', 'April|8', 'June|7', 'Dan|6']],
  ['periods', ['Rep|Quarter|Result', 'Anna|Q1|9', 'Anna|Q2|8', 'Anna|Q3|7']],
  [
    'periods',
    [
      'Rep|Month|Result',
      'Anna|Jan|9',
      'Rep|Month|Result',
      'Rep|Month|Result',
      'Anna|Feb|8',
      'Ben|Jan|7',
      'Ben|Feb|6',
    ],
  ],
  // Numbers that a calendar could be read into.
  [
    'people',
    ['Rep|Jan|Feb|Mar', 'Anna|25000|31000|33000', 'Ben|22000|30000|34000', 'Anna|41000|33500|45000'],
  ],
  [
    'people',
    ['Rep|Jan|Feb|Mar', 'Anna|1236.5|1310.7|1100.2', 'Ben|1250.1|1300.4|1200.3', 'Anna|1410.9|1335.1|1000.5'],
  ],
] as const)('%s: %j', (shape, lines) => {
  const table = tableOfText(...lines)
  expect(shapeOf(table, columnsOf(table, tellingHead))).toBe(shape)
})
