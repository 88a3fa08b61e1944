import { cellText, isDisplayedError, isMissing } from './cell-text.ts'
import { nameKey } from './name-key.ts'
import { numberShape } from './number-shape.ts'
import { periodOf } from './period-head.ts'
import { isPlainHead, plainHead } from './plain-head.ts'
import type { ReadingChoices, Role } from './reading.ts'
import type { RawRow } from './rows.ts'

const plainRoles: readonly Role[] = ['name', 'result', 'quota', 'attainment', 'coachingHours', 'ignore']

/**
 * Plain: whether a table is no more than common heads above names and numbers, each name once, so that it
 * can be read without the vocabulary of ten languages, groups, start dates, footers and currencies.
 *
 * @example isPlain([{ line: 1, cells: ['Név', 'Jan'] }, { line: 2, cells: ['Ann', '5'] }], {}) // false
 */
export function isPlain(rows: readonly RawRow[], choices: ReadingChoices): boolean {
  const { roles = {}, shape = 'people', group, sameName, currency } = choices
  if (shape !== 'people' || (group ?? sameName ?? currency) !== undefined) return false
  if (Object.values(roles).some((role) => !plainRoles.includes(role))) return false
  const first = rows[0]?.cells.map(cellText)
  if (first === undefined) return true
  if (first.some(isMarked)) return false
  const hasHeads =
    first.every((text) => numberShape(text) === null || isPlainHead(text)) && first.every(isPlainHead)
  // Whether years stand over the columns or are somebody's results takes knowing the head of the names.
  if (!hasHeads && first.some((text) => numberShape(text) !== null && periodOf(text) !== null)) return false
  const texts = first.map(plainHead).includes('firstName') ? 2 : 1
  const names = new Set<string>()
  // The first row that is not plain decides: a list of deals has a hundred thousand.
  return rows.every((row, place) => {
    if (hasHeads && place === 0) return true
    const cells = row.cells.map(cellText)
    if (cells.some((text) => isMarked(text) || bearsLetters(text))) return false
    const said = cells.filter((text) => numberShape(text) === null && !isMissing(text))
    const name = nameKey(said.join(' '))
    const isNew = !names.has(name)
    names.add(name)
    return (
      said.length > 0 && said.length <= texts && isNew && cells.some((text) => numberShape(text) !== null)
    )
  })
}

/** A currency, or an error in place of a number. */
function isMarked(text: string): boolean {
  return /\p{Sc}/u.test(text) || isDisplayedError(text)
}

/** A number with a currency or a suffix, `5 EUR` or `1.2k`. */
function bearsLetters(text: string): boolean {
  return /\d/.test(text) && /\p{L}/u.test(text) && (/^\P{L}*\d/u.test(text) || numberShape(text) !== null)
}
