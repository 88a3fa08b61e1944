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
] as const)('%s: %j', (shape, lines) => {
  const table = tableOfText(...lines)
  expect(shapeOf(table, columnsOf(table, tellingHead))).toBe(shape)
})
