import { cellText } from './cell-text.ts'
import { type AmountNotes, amountNotes } from './deal-amounts.ts'
import { daysOf } from './days.ts'
import type { RawRow } from './rows.ts'

const TOLD_EVERY = 8192

export interface DealColumns {
  readonly names: readonly number[]
  readonly stage: number | undefined
  readonly open: number | undefined
  readonly close: number | undefined
  readonly amount: number | undefined
}

/** What the rows of a list of deals say, beside their amounts; -1 where a row says nothing. */
export interface DealScan {
  /** Names as first written. */
  readonly people: readonly string[]
  readonly stages: readonly string[]
  readonly person: Int32Array
  readonly stage: Int32Array
  readonly open: Int32Array
  readonly close: Int32Array
  readonly amounts: AmountNotes
}

/** Numbers the texts that mean the same, in the order in which they come; -1 for none. */
function numbered(keyOf: (text: string) => string): { texts: string[]; place: (raw: string) => number } {
  const texts: string[] = []
  const places = new Map<string, number>()
  const known = new Map<string, number>()
  const placeOf = (raw: string) => {
    const text = cellText(raw)
    const key = keyOf(text)
    if (key === '') return -1
    const before = places.get(key)
    if (before !== undefined) return before
    places.set(key, texts.length)
    return texts.push(text) - 1
  }
  const place = (raw: string) => {
    let found = known.get(raw)
    // Each text is looked at once, however often it stands in the list.
    if (found === undefined) known.set(raw, (found = placeOf(raw)))
    return found
  }
  return { texts, place }
}

/**
 * Deal scan: who, at what stage and when, for every row, in one pass. Names that differ in capitals alone
 * are one person: a program that lists deals knows its users.
 *
 * @param told hears the number of rows done
 */
export function scanDeals(
  rows: readonly RawRow[],
  columns: DealColumns,
  told: (rows: number) => void,
): DealScan {
  const { names, stage, open, close, amount } = columns
  const people = numbered((text) => (/[\p{L}\p{N}]/u.test(text) ? text.normalize('NFC').toLowerCase() : ''))
  const stages = numbered((text) => text.toLowerCase())
  const dates = numbered((text) => text)
  const amounts = amountNotes(rows.length)
  const blank = () => new Int32Array(rows.length).fill(-1)
  const scan = { person: blank(), stage: blank(), open: blank(), close: blank() }
  const [onlyName = 0] = names
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row]?.cells ?? []
    const name =
      names.length === 1 ? (cells[onlyName] ?? '') : names.map((column) => cells[column] ?? '').join(' ')
    scan.person[row] = people.place(name)
    if (stage !== undefined) scan.stage[row] = stages.place(cells[stage] ?? '')
    if (open !== undefined) scan.open[row] = dates.place(cells[open] ?? '')
    if (close !== undefined) scan.close[row] = dates.place(cells[close] ?? '')
    if (amount !== undefined) amounts.note(row, cells[amount] ?? '')
    if (row % TOLD_EVERY === TOLD_EVERY - 1) told(row + 1)
  }
  const dayIn = daysOf(dates.texts)
  const days = Int32Array.from(dates.texts, (text) => dayIn(text) ?? -1)
  const dayAt = (date: number) => days[date] ?? -1
  return {
    people: people.texts,
    stages: stages.texts,
    person: scan.person,
    stage: scan.stage,
    open: scan.open.map(dayAt),
    close: scan.close.map(dayAt),
    amounts,
  }
}
