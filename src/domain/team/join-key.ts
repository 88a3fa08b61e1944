import { cellText } from './cell-text.ts'
import { nameKey } from './name-key.ts'

/**
 * Join key: by which the names of two tables are the same: as `nameKey` has it, whatever the white space, and
 * with the last name in front or behind.
 *
 * @example joinKey('DOE,\u00A0John') === joinKey('John Doe') // true
 */
export function joinKey(name: string): string {
  const [last = '', first = '', ...more] = cellText(name)
    .split(',')
    .map((part) => part.trim())
  const isTurned = first !== '' && last !== '' && more.length === 0
  return nameKey(isTurned ? `${first} ${last}` : cellText(name))
}
