import { columnDates } from './dates.ts'
import type { Column } from './columns.ts'
import type { Role } from './reading.ts'
import { nameKey } from './name-key.ts'

/** Fewer lines repeat a text by chance. */
const FEWEST_LINES = 6
const FEWEST_DATES = 3
const DAY = /^\d{1,4}[-/.] ?\d{1,2}[-/.] ?\d{1,4}\.?(?:$|[T ])/

/**
 * Text roles: which of the columns that are no figures tell the group and the start date of a person.
 * Of several groups the finest is taken whose groups still hold two people: the one nearest to a team.
 *
 * @param columns all but the names
 * @param lines about how many of them are people
 */
export function textRoles(columns: readonly Column[], lines: number): ReadonlyMap<number, Role> {
  const told = columns.filter((column) => column.telling === 'group' && isGroup(column, lines))
  const untold = columns.filter(
    (column) =>
      column.telling === null && !column.isPeriod && !column.isNumeric && looksLikeGroup(column, lines),
  )
  const group = finest(told) ?? untold[0]
  const dated = columns.filter((column) => column.telling === null && looksLikeStart(column, lines))
  const start =
    columns.find((column) => column.telling === 'startDate' && column.cells.length > 0) ??
    (dated.length === 1 ? dated[0] : undefined)
  return new Map<number, Role>([
    ...(group ? [[group.index, 'group'] as const] : []),
    ...(start ? [[start.index, 'startDate'] as const] : []),
  ])
}

/** Some people share a group; or each is written once, over the first of its lines. */
function isGroup(column: Column, lines: number): boolean {
  const { length } = column.cells
  return length > 0 && (distinct(column) < length || length * 2 <= lines)
}

/** Under a head that says nothing: texts in every line, of which each comes again. */
function looksLikeGroup(column: Column, lines: number): boolean {
  const different = distinct(column)
  const { length } = column.cells
  return length >= FEWEST_LINES && length >= lines && different > 1 && different * 2 <= length
}

/** Under a head that says nothing: a day in every line. */
function looksLikeStart(column: Column, lines: number): boolean {
  const texts = column.cells.map(({ text }) => text)
  if (texts.length < FEWEST_DATES || texts.length < lines || !texts.every((text) => DAY.test(text)))
    return false
  const dates = columnDates(texts)
  return texts.every((text) => dates.of(text) !== null)
}

function finest(columns: readonly Column[]): Column | undefined {
  const shared = columns.filter((column) => distinct(column) * 2 <= column.cells.length)
  return (shared.length > 0 ? shared : columns).reduce<Column | undefined>(
    (best, column) => (best === undefined || distinct(column) > distinct(best) ? column : best),
    undefined,
  )
}

function distinct(column: Column): number {
  return new Set(column.cells.map(({ text }) => nameKey(text))).size
}
