import { cellText } from './cell-text.ts'
import { type AmountNotes, amountNotes } from './deal-amounts.ts'
import { columnDates } from './dates.ts'
import { daysOf, plainDay } from './days.ts'
import { pickCells } from './late-rows.ts'
import type { DateOrder } from './reading.ts'
import type { RawRow } from './rows.ts'

const TOLD_EVERY = 8192
const NOT_PLAIN = -2

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
  /** A date of which nobody can tell whether the day or the month comes first. */
  readonly unsureDate: string | null
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
  order: DateOrder | undefined,
  told: (rows: number) => void,
): DealScan {
  const { names, stage, open, close, amount } = columns
  const people = numbered((text) => (/[\p{L}\p{N}]/u.test(text) ? text.normalize('NFC').toLowerCase() : ''))
  const stages = numbered((text) => text.toLowerCase())
  const dates = numbered((text) => text)
  const amounts = amountNotes(rows.length)
  const blank = () => new Int32Array(rows.length).fill(-1)
  const scan = { person: blank(), stage: blank(), open: blank(), close: blank() }
  const wanted = [...names, stage, open, close, amount].flatMap((column) => column ?? [])
  const picked = [...new Set(wanted)].sort((a, b) => a - b)
  const place = (column: number | undefined) => (column === undefined ? -1 : picked.indexOf(column))
  const at = { stage: place(stage), open: place(open), close: place(close), amount: place(amount) }
  const nameAt = names.map(place)
  const [firstName = -1, ...otherNames] = nameAt
  // Days that are plain stand as they are; other dates by their place below NOT_PLAIN until all have been seen.
  const dayOrDate = (raw: string) => {
    if (raw === '') return -1
    const day = plainDay(raw)
    if (day !== -1) return day
    const date = dates.place(raw)
    return date === -1 ? -1 : NOT_PLAIN - date
  }
  const cells = picked.map(() => '')
  rows.forEach((raw, row) => {
    pickCells(raw, picked, cells)
    let name = cells[firstName] ?? ''
    for (const other of otherNames) name += ` ${cells[other] ?? ''}`
    scan.person[row] = people.place(name)
    if (at.stage !== -1) scan.stage[row] = stages.place(cells[at.stage] ?? '')
    if (at.open !== -1) scan.open[row] = dayOrDate(cells[at.open] ?? '')
    if (at.close !== -1) scan.close[row] = dayOrDate(cells[at.close] ?? '')
    if (at.amount !== -1) amounts.note(row, cells[at.amount] ?? '')
    if (row % TOLD_EVERY === TOLD_EVERY - 1) told(row + 1)
  })
  const dayIn = daysOf(dates.texts, order)
  const days = Int32Array.from(dates.texts, (text) => dayIn(text) ?? -1)
  const dayAt = (day: number) => (day < -1 ? (days[NOT_PLAIN - day] ?? -1) : day)
  return {
    people: people.texts,
    stages: stages.texts,
    person: scan.person,
    stage: scan.stage,
    open: scan.open.map(dayAt),
    close: scan.close.map(dayAt),
    amounts,
    unsureDate: columnDates(dates.texts).unsure,
  }
}
