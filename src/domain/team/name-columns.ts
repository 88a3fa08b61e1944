import type { Column } from './columns.ts'

const LONGEST_NAME = 60
const MOST_WORDS = 6

/**
 * Name columns: where the names stand, in the order in which they make up one name: a first and a last
 * name are joined, first name first. Empty when no column can hold names.
 *
 * A telling head goes first, then the column whose texts look most like names and repeat least; a region
 * or an e-mail address serves when there is nothing better, because a reading should not stop for that.
 */
export function nameColumns(columns: readonly Column[]): readonly number[] {
  const told = (...tellings: Column['telling'][]) =>
    columns.filter((column) => tellings.includes(column.telling) && column.cells.length > 0)
  const first = told('firstName')[0]
  const last = told('lastName')[0]
  const whole = best(told('name').filter(isText)) ?? told('name')[0]
  if (first && last) return [first.index, last.index]
  const half = first ?? last
  // In German "Name" beside "Vorname" is the last name; a column of two-word names is the whole name.
  if (half && whole) {
    if (wordsOf(whole) >= 1.5) return [whole.index]
    return first ? [half.index, whole.index] : [whole.index, half.index]
  }
  const only = whole ?? half
  if (only) return [only.index]

  const texts = columns.filter(isText)
  const found =
    best(texts.filter((column) => column.telling === null)) ??
    best(texts.filter((column) => column.telling !== 'code')) ??
    texts[0] ??
    told('code').find((column) => column.isNumeric)
  if (!found) return []
  const next = columns[found.index + 1]
  return next && isSurname(found, next) ? [found.index, next.index] : [found.index]
}

/** The head says that people stand in the column, whatever their names remind of: April, Won, Price. */
export function tellsPerson({ telling }: Column): boolean {
  return telling === 'name' || telling === 'firstName' || telling === 'lastName'
}

/** Texts that could be names, e-mail addresses included: most of what the column says. */
function isText(column: Column): boolean {
  const names = column.cells.filter((cell) => cell.shape === null && isNameLike(cell.text)).length
  return names > 0 && names * 2 >= column.cells.length
}

/** Letters, few words, and none of the signs of markup or code. */
function isNameLike(text: string): boolean {
  if (text.length > LONGEST_NAME || /[{}[\]<>=|\\]/.test(text)) return false
  return /\p{L}/u.test(text) && text.split(' ').length <= MOST_WORDS
}

/** Names repeat less than regions, often have two words, and no digit or @ in them; the left one of equals. */
function best(columns: readonly Column[]): Column | undefined {
  const longest = columns.reduce((most, column) => Math.max(most, column.cells.length), 1)
  const score = (column: Column) =>
    distinct(column) +
    column.cells.length / longest +
    0.3 * Math.min(1, wordsOf(column) - 1) -
    column.cells.filter((cell) => /[\d@/]/.test(cell.text)).length / column.cells.length
  return columns.reduce<Column | undefined>(
    (winner, column) => (winner === undefined || score(column) > score(winner) + 1e-9 ? column : winner),
    undefined,
  )
}

/** Single words that hardly repeat, right of single words, under no head: a surname. */
function isSurname(first: Column, second: Column): boolean {
  return (
    first.head === '' &&
    second.head === '' &&
    second.cells.length >= 3 &&
    second.cells.length === first.cells.length &&
    wordsOf(first) === 1 &&
    second.cells.every((cell) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(cell.text)) &&
    distinct(second) >= 0.9
  )
}

function wordsOf(column: Column): number {
  return (
    column.cells.reduce((sum, cell) => sum + cell.text.split(' ').length, 0) /
    Math.max(1, column.cells.length)
  )
}

function distinct(column: Column): number {
  return new Set(column.cells.map((cell) => cell.text)).size / Math.max(1, column.cells.length)
}
