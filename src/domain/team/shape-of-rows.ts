import { cellText } from './cell-text.ts'
import { periodOf } from './period-head.ts'
import type { RawRow } from './rows.ts'
import { tellingHead } from './telling-head.ts'

const SAMPLE_ROWS = 60
/** Figures with signs between them: a date in any order, or a year and a month; behind it a time, but no `%`. */
const DATED = /^\d{1,4} ?[-/.] ?\d{1,2}(?: ?[-/.] ?\d{2,4})?\.?(?:[T ,]+\d{1,2}[:.h]\d\d.*)?$/
/** `03.2026`, which could be a number, but not down a whole column. */
const MONTH_AND_YEAR = /^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d$/
const NUMBER = /^[^\p{L}]*$/u

const SPAN =
  /^(?:years?|months?|quarters?|periods?|jahr|monat|quartal|periode|zeitraum|année|mois|trimestre|période|año|mes|período|anno|mese|periodo|ano|mês|jaar|maand|kwartaal|rok|miesiąc|kwartał|okres|år|månad|kvartal|period|év|hónap|negyedév|időszak)$/iu

/**
 * Plainly people: true when nothing suggests that the rows are other than one a person: no column of dates
 * or periods, no second line of heads, and no line of quotas. Cheap, so that a plain table needs no more than its own reader.
 *
 * @example isPlainlyPeople([{ line: 1, cells: ['Anna', '2026-03-01', '9'] }]) // false
 */
export function isPlainlyPeople(rows: readonly RawRow[]): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map(cellText))
  if (hasTwoHeads(sample) || sample.some((cells) => cells.some(isSpanHead))) return false
  // "Result" or "Quota" in front of a line may mean that people stand in columns.
  if (sample.slice(1).some(([first = '']) => isMeasure(first))) return false
  const dated: number[] = []
  const filled: number[] = []
  for (const cells of sample) {
    cells.forEach((text, column) => {
      if (text === '') return
      filled[column] = (filled[column] ?? 0) + 1
      if (isDated(text)) dated[column] = (dated[column] ?? 0) + 1
    })
  }
  // Two and more, since a column that holds one line of the heads alone may well say "Jan".
  return !dated.some((count, column) => count > 1 && count * 2 >= (filled[column] ?? 0))
}

/** `12.03.2026`, `2026-03`, `Mar 2026`, `Q1`. Plain numbers are none, nor is a year alone. */
export function isDated(text: string): boolean {
  if (MONTH_AND_YEAR.test(text)) return true
  if (DATED.test(text)) return !/^\d+\.\d+$/.test(text)
  return !NUMBER.test(text) && text.length <= 30 && periodOf(text) !== null
}

/** The head of a column that says which period a row is about. */
export function isSpanHead(head: string): boolean {
  return SPAN.test(head)
}

/** Periods above, with cells merged over what stands below: `Result | Quota | Result | Quota`. */
export function hasTwoHeads(sample: readonly (readonly string[])[]): boolean {
  const below = measureLine(sample)
  const above = sample[below - 1]
  const heads = sample[below]
  if (above === undefined || heads === undefined) return false
  const periods = above.filter((text) => text !== '' && periodOf(text) !== null).length
  const measures = heads.filter(isMeasure)
  const kinds = new Set(measures.map((text) => tellingHead(text)))
  return periods > 1 && kinds.size < measures.length && measures.every((text) => periodOf(text) === null)
}

/** The first line with two heads of results, quotas or attainments and more; -1 without one. */
export function measureLine(sample: readonly (readonly string[])[]): number {
  return sample.findIndex((cells) => cells.filter(isMeasure).length > 1)
}

function isMeasure(text: string): boolean {
  if (text === '' || NUMBER.test(text)) return false
  const telling = tellingHead(text)
  return telling === 'result' || telling === 'quota' || telling === 'attainment'
}
