import { columnsOf } from './columns.ts'
import { further } from './further.ts'
import { joinedHeads } from './joined-heads.ts'
import { readDeals } from './read-deals.ts'
import { readPeriods } from './read-periods.ts'
import { readPeople } from './read-rows.ts'
import { readTurned } from './read-turned.ts'
import type { Reading, ReadingChoices } from './reading.ts'
import type { RawRow, RawTable } from './rows.ts'
import { withSameQuota } from './same-quota.ts'
import { scaledShape } from './scaled-shape.ts'
import { shapeOf } from './shape-of.ts'
import { tellingHead } from './telling-head.ts'
import { tableOf } from './table.ts'

const FIRST_ROWS = 60
const SAMPLE_ROWS = 300

/**
 * Read shaped: rows that may stand for people in any way: one row a person under two lines of heads, one row
 * per person and period, one row per deal, or people in columns. The shape is as chosen, else as found.
 *
 * @param told hears the share that is done, 0-1, from time to time
 */
export function readShaped(
  pasted: RawTable,
  choices: ReadingChoices,
  told: (share: number) => void = () => undefined,
): Reading {
  return withSameQuota(readAs(pasted, choices, told), choices)
}

function readAs(pasted: RawTable, choices: ReadingChoices, told: (share: number) => void): Reading {
  const raw = joinedHeads(pasted)
  const table = tableOf(sampleOf(raw.rows), tellingHead, scaledShape)
  const columns = columnsOf(table, tellingHead)
  const shape = choices.shape ?? shapeOf(table, columns)
  if (shape === 'deals') return readDeals({ raw, table, columns, choices, told })
  if (shape === 'turned') return readTurned(raw, choices)
  if (shape === 'periods') return readPeriods(raw, choices)
  return readPeople(raw, choices, further)
}

/** The first rows and then one of so many: a sorted list may begin with hundreds of open deals. */
function sampleOf(rows: readonly RawRow[]): readonly RawRow[] {
  const step = Math.ceil(rows.length / SAMPLE_ROWS)
  return rows.filter((_, place) => place < FIRST_ROWS || place % step === 0)
}
