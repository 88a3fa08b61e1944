import type { DealScan } from './deal-scan.ts'
import { sortLines } from './left-out.ts'
import type { LeftOutLine } from './reading.ts'
import type { RawRow } from './rows.ts'
import { saysNote } from './note-words.ts'
import { tellingHead } from './telling-head.ts'
import { nameIn, rowOf, type Row } from './table.ts'

export interface DealLinesInput {
  readonly body: readonly RawRow[]
  readonly header: Row | null
  readonly names: readonly number[]
  readonly scan: DealScan
  readonly amounts: Float64Array
  readonly putBack: readonly number[]
}

/**
 * Left out of a list of deals: totals, repeated heads, notes and rows without a name. Only rows that look
 * odd are taken apart: those without a name, those that say nothing of a deal, and one of each name.
 */
export function leftOutDeals({ body, header, names, scan, amounts, putBack }: DealLinesInput): {
  readonly leftOut: readonly LeftOutLine[]
  readonly isLeftOut: (row: number) => boolean
} {
  const says = (row: number) =>
    scan.stage[row] !== -1 || scan.open[row] !== -1 || scan.close[row] !== -1 || !Number.isNaN(amounts[row])
  const nameOf = (row: Row) => nameIn(row, names)
  const sorted = (rows: readonly RawRow[]) =>
    sortLines({
      header,
      body: rows.map((row) => rowOf(row)),
      putBack,
      nameOf,
      tells: tellingHead,
      saysNote,
      figures: [],
    }).leftOut

  const oneOfEach = new Map<number, RawRow>()
  body.forEach((raw, row) => {
    const person = scan.person[row] ?? -1
    if (person !== -1 && !oneOfEach.has(person) && says(row)) oneOfEach.set(person, raw)
  })
  const isNobody = new Set(
    sorted([...oneOfEach.values()])
      .filter(({ reason }) => reason === 'total' || reason === 'header')
      .map(({ line }) => line),
  )
  const nobodies = new Set(
    [...oneOfEach].filter(([, { line }]) => isNobody.has(line)).map(([person]) => person),
  )
  const odd = body.filter((_, row) => {
    const person = scan.person[row] ?? -1
    return person === -1 || nobodies.has(person) || !says(row)
  })
  const leftOut = sorted(odd)
  const lines = new Set(leftOut.map(({ line }) => line))
  return { leftOut, isLeftOut: (row) => lines.size > 0 && lines.has(body[row]?.line ?? 0) }
}
