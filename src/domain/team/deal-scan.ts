import { cellText } from './cell-text.ts'
import type { Day } from './days.ts'
import type { RawRow } from './rows.ts'

export interface DealColumns {
  readonly names: readonly number[]
  readonly stage: number | undefined
  readonly open: number | undefined
  readonly close: number | undefined
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
}

/** Reads each text once, however often it stands in the list. */
function remembered<Value>(read: (raw: string) => Value): (raw: string) => Value {
  const known = new Map<string, Value>()
  return (raw) => {
    let value = known.get(raw)
    if (value === undefined) known.set(raw, (value = read(raw)))
    return value
  }
}

/** Numbers the texts that mean the same, in the order in which they come; -1 for none. */
function numbered(keyOf: (text: string) => string): { texts: string[]; place: (raw: string) => number } {
  const texts: string[] = []
  const places = new Map<string, number>()
  const place = remembered((raw: string) => {
    const text = cellText(raw)
    const key = keyOf(text)
    if (key === '') return -1
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, texts.length)
    return texts.push(text) - 1
  })
  return { texts, place }
}

/**
 * Deal scan: who, at what stage and when, for every row, in one pass. Names that differ in capitals alone
 * are one person: a program that lists deals knows its users.
 *
 * @param dayIn a cell as a day; null when it is no date
 * @param told hears the number of rows done
 */
export function scanDeals(
  rows: readonly RawRow[],
  { names, stage, open, close }: DealColumns,
  dayIn: (text: string) => Day | null,
  told: (rows: number) => void,
): DealScan {
  const people = numbered((text) => (/[\p{L}\p{N}]/u.test(text) ? text.normalize('NFC').toLowerCase() : ''))
  const stages = numbered((text) => text.toLowerCase())
  const dayOf = remembered((raw: string) => dayIn(cellText(raw)) ?? -1)
  const scan = {
    people: people.texts,
    stages: stages.texts,
    person: new Int32Array(rows.length),
    stage: new Int32Array(rows.length).fill(-1),
    open: new Int32Array(rows.length).fill(-1),
    close: new Int32Array(rows.length).fill(-1),
  }
  const [onlyName = 0] = names
  rows.forEach(({ cells }, row) => {
    const name =
      names.length === 1 ? (cells[onlyName] ?? '') : names.map((column) => cells[column] ?? '').join(' ')
    scan.person[row] = people.place(name)
    if (stage !== undefined) scan.stage[row] = stages.place(cells[stage] ?? '')
    if (open !== undefined) scan.open[row] = dayOf(cells[open] ?? '')
    if (close !== undefined) scan.close[row] = dayOf(cells[close] ?? '')
    if (row % 8192 === 8191) told(row + 1)
  })
  return scan
}
