import { cellText } from './cell-text.ts'
import { periodOf } from './period-head.ts'
import type { RawTable } from './rows.ts'
import { hasTwoHeads, measureLine } from './shape-of-rows.ts'

const FIRST_ROWS = 60

/**
 * Joined heads: two lines of heads as one. A period above stands over the cells right of it that are blank,
 * as a merged cell is pasted: `Jan | | Feb |` over `Result | Quota | Result | Quota`.
 *
 * @example joinedHeads(table).rows[0]?.cells // ['Name', 'Jan Result', 'Jan Quota']
 */
export function joinedHeads(raw: RawTable): RawTable {
  const sample = raw.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells.map(cellText))
  const below = measureLine(sample)
  const heads = raw.rows[below]
  if (heads === undefined || !hasTwoHeads(sample)) return raw
  const above = sample[below - 1] ?? []
  const texts = sample[below] ?? []
  let over = ''
  const cells = Array.from({ length: Math.max(above.length, texts.length) }, (_, column) => {
    const text = above[column] ?? ''
    if (text !== '') over = text
    const head = texts[column] ?? ''
    const isUnder = head !== '' && periodOf(over) !== null
    return [isUnder ? over : text, head].filter((part) => part !== '').join(' ')
  })
  return {
    ...raw,
    rows: [...raw.rows.slice(0, below - 1), { line: heads.line, cells }, ...raw.rows.slice(below + 1)],
  }
}
