import type { Column } from './columns.ts'
import { type Currency, currencyAt, currencyInHead, currencyOf, mayBeSame, saysScale } from './currency.ts'
import type { Figures } from './figures.ts'
import type { NumberShape } from './number-shape.ts'
import { parseNumber } from './parse-number.ts'
import type { Marks, ReadingChoices } from './reading.ts'
import type { Cell, Row } from './table.ts'

/** A column of numbers with the cells in which something may stand beside the digits. */
export interface MarkedColumn {
  /** 0-based. */
  readonly column: number
  readonly head: string
  /** Money, and not ratios or hours. */
  readonly isMoney: boolean
  readonly cells: readonly { readonly line: number; readonly cell: Cell }[]
  /** Numbers of the column that are not among `cells`, since they are digits alone. */
  readonly bare: number
  readonly valueOf: (shape: NumberShape) => number | null
}

/** Money that was found somewhere. */
interface Found {
  readonly currency: Currency
  readonly line: number
  readonly column: number
  readonly head: string
}

export interface MarksInput {
  readonly people: readonly Row[]
  readonly columns: readonly Column[]
  readonly figures: Figures
  readonly choices: ReadingChoices
}

/**
 * Marks: what stands beside or in place of the digits in the columns that count: currencies, numbers
 * written short (`1.2k`), and errors that a spreadsheet program displayed.
 *
 * @param people the lines that are people
 */
export function marksOf({ people, columns, figures, choices }: MarksInput): Marks {
  const { measure, periods, quotas, hours, formats } = figures
  const money = new Set(
    [...(measure.value === 'result' ? periods : []), ...quotas].map(({ column }) => column),
  )
  const counted = new Set([...periods, ...quotas, ...(hours ? [hours] : [])].map(({ column }) => column))
  // A column in which nothing but errors stands was taken for blank.
  const looked = columns.filter(({ index, cells }) => counted.has(index) || cells.length === 0)
  const marked = looked.map(({ index, head }): MarkedColumn => {
    const format = formats.formats[index] ?? 'plain'
    return {
      column: index,
      head,
      isMoney: money.has(index),
      cells: people.flatMap(({ line, cells }) => {
        const cell = cells[index]
        return cell === undefined ? [] : [{ line, cell }]
      }),
      bare: 0,
      valueOf: (shape) => parseNumber(shape, format),
    }
  })
  const others = columns.filter(({ index }) => !counted.has(index))
  return marksIn(marked, besideIn(others, people), choices)
}

/** What stands in columns of currencies alone. */
export function besideIn(columns: readonly Column[], rows: readonly Row[]): readonly Found[] {
  const told = columns.filter(
    ({ cells }) => cells.length > 0 && cells.every(({ text }) => currencyOf(text) !== null),
  )
  return told.flatMap(({ index, head }) =>
    rows.flatMap(({ line, cells }): Found[] => {
      const found = currencyOf(cells[index]?.text ?? '')
      return found === null ? [] : [{ currency: found, line, column: index + 1, head }]
    }),
  )
}

/** The marks of columns that were looked through; `beside` are currencies that have a column of their own. */
export function marksIn(
  columns: readonly MarkedColumn[],
  beside: readonly Found[],
  { currency: choice }: ReadingChoices,
): Marks {
  const money = columns.filter(({ isMoney }) => isMoney)
  const inCells = money.map(foundInCells)
  const inHeads = money.flatMap(({ column, head }): Found[] => {
    const currency = currencyInHead(head)
    return currency === null ? [] : [{ currency, line: 0, column: column + 1, head }]
  })
  // A column is in the currency that most of its numbers bear, else in that of its head.
  const byColumn = money.flatMap((column, place): readonly Currency[] => {
    if (saysScale(column.head)) return []
    const numbers = column.bare + column.cells.filter(({ cell }) => cell.shape !== null).length
    const [most] = byFrequency((inCells[place] ?? []).map(({ currency }) => currency))
    if (most !== undefined && most.count * 2 > numbers) return [most.currency]
    const head = currencyInHead(column.head)
    return head === null ? [] : [head]
  })
  const own = beside.map(({ currency }) => currency)
  const isScaled = money.some(({ head }) => saysScale(head))
  const found = (byColumn.length > 0 ? byFrequency(byColumn) : isScaled ? [] : byFrequency(own)).map(
    ({ currency }) => currency.text,
  )
  const all = [...inHeads, ...inCells.flat(), ...beside]
  const currency = choice === undefined ? (found[0] ?? null) : choice === '' ? null : choice
  return {
    currency,
    currencies: [
      ...new Set([...found, ...byFrequency(all.map((one) => one.currency)).map((one) => one.currency.text)]),
    ],
    mixed: mixedIn(all, found[0]),
    errors: errorsIn(columns),
    short: shortIn(columns),
  }
}

function foundInCells({ column, head, cells }: MarkedColumn): readonly Found[] {
  return cells.flatMap(({ line, cell }): Found[] => {
    const currency = cell.shape === null ? null : currencyAt(cell.text)
    return currency === null ? [] : [{ currency, line, column: column + 1, head }]
  })
}

/** The first place that cannot be the usual money. */
function mixedIn(found: readonly Found[], usual: string | undefined): Marks['mixed'] {
  const most = (usual === undefined ? null : currencyOf(usual)) ?? found[0]?.currency
  if (most === undefined) return null
  const others = found.filter(({ currency }) => !mayBeSame(currency, most))
  const first = firstOf(others)
  if (first === undefined) return null
  const { line, column, head } = first
  return { usual: most.text, other: first.currency.text, count: others.length, line, column, head }
}

function errorsIn(columns: readonly MarkedColumn[]): Marks['errors'] {
  const all = columns.flatMap(({ column, head, cells }) =>
    cells.flatMap(({ line, cell }) =>
      cell.isError === true ? [{ text: cell.text, line, column: column + 1, head }] : [],
    ),
  )
  const first = firstOf(all)
  return first === undefined
    ? null
    : { ...first, count: all.length, narrow: all.filter(({ text }) => /^#+$/.test(text)).length }
}

function shortIn(columns: readonly MarkedColumn[]): Marks['short'] {
  const all = columns.flatMap(({ column, head, cells, isMoney, valueOf }) =>
    cells.flatMap(({ line, cell: { text, shape } }) => {
      if (!isMoney || shape?.scale === undefined) return []
      const value = valueOf(shape)
      return value === null ? [] : [{ text, value, scale: shape.scale, line, column: column + 1, head }]
    }),
  )
  const first = firstOf(all)
  return first === undefined ? null : { ...first, count: all.length }
}

/** The first as one reads: line by line, from the left. */
function firstOf<One extends { readonly line: number; readonly column: number }>(
  all: readonly One[],
): One | undefined {
  return all.reduce<One | undefined>(
    (first, one) =>
      first === undefined || one.line < first.line || (one.line === first.line && one.column < first.column)
        ? one
        : first,
    undefined,
  )
}

/** Alike ones counted together under the first of their texts, the most frequent first. */
function byFrequency(all: readonly Currency[]): readonly { currency: Currency; count: number }[] {
  const counts = new Map<string, { currency: Currency; count: number }>()
  for (const currency of all) {
    const same = [...counts.values()].find((one) => one.currency.codes.join() === currency.codes.join())
    if (same) same.count += 1
    else counts.set(currency.text, { currency, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
