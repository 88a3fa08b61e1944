import { periodOf } from './period-head.ts'
import type { TellHead } from './plain-head.ts'
import type { Row } from './table.ts'

const TITLE_LINES = 5

/**
 * Header: the row that names the columns; null when the table begins with a person.
 * Lines of a single cell above it (a report's title) are passed over.
 *
 * @returns place of the header among the rows, 0-based
 */
export function headerIndex(rows: readonly Row[], tellsOf: TellHead): number | null {
  const first = rows.findIndex((row, place) => place >= TITLE_LINES || filled(row) > 1)
  const candidate = rows[first]
  if (candidate === undefined) return rows.length > 0 && isHeader(rows[0], rows.slice(1), tellsOf) ? 0 : null
  return isHeader(candidate, rows.slice(first + 1), tellsOf) ? first : null
}

function isHeader(row: Row | undefined, body: readonly Row[], tellsOf: TellHead): boolean {
  if (row === undefined) return false
  const numeric = numericColumns(body.filter((other) => !saysTheSame(other, row)))
  const heads = row.cells.map((cell) => cell.text)
  const tells = heads.map(tellsOf)
  if (tells.some((telling) => telling === 'name' || telling === 'firstName' || telling === 'lastName'))
    return true
  const numbers = row.cells.filter((cell, column) => numeric.has(column) && cell.shape !== null)
  if (numbers.length > 0)
    return isYears(
      numbers.map((cell) => cell.text),
      heads[0],
    )
  if (numeric.size === 0)
    return heads.length > 1 && tells.filter((telling) => telling !== null).length * 2 > heads.length
  const says = (column: number) => (tells[column] ?? null) !== null || periodOf(heads[column] ?? '') !== null
  if ([...numeric].some(says)) return true
  return [...numeric].every((column) => {
    const cell = row.cells[column]
    return cell !== undefined && !cell.missing && cell.shape === null
  })
}

/** `2024  2025  2026` over the columns: years that count up or down, or have nobody's name in front. */
function isYears(texts: readonly string[], name: string | undefined): boolean {
  if (texts.some((text) => periodOf(text) === null)) return false
  const steps = texts.slice(1).map((text, place) => Number(text) - Number(texts[place]))
  return name === '' || (steps.length > 0 && steps.every((step) => Math.abs(step) === 1 && step === steps[0]))
}

function numericColumns(body: readonly Row[]): ReadonlySet<number> {
  const counts = new Map<number, { numbers: number; texts: number }>()
  for (const row of body) {
    row.cells.forEach((cell, column) => {
      if (cell.missing) return
      const count = counts.get(column) ?? { numbers: 0, texts: 0 }
      if (cell.shape === null) count.texts += 1
      else count.numbers += 1
      counts.set(column, count)
    })
  }
  return new Set(
    [...counts].filter(([, count]) => count.numbers >= Math.max(1, count.texts)).map(([column]) => column),
  )
}

/** Whether two lines say the same: a long report repeats its heads on every page. */
export function saysTheSame(one: Row, other: Row): boolean {
  return one.cells.every(({ text }, column) => text === (other.cells[column]?.text ?? ''))
}

function filled(row: Row): number {
  return row.cells.filter((cell) => cell.text !== '').length
}
