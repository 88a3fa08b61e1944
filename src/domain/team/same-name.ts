import { meanOfPresent } from '../attainment.ts'
import { nameKey } from './name-key.ts'
import type { PersonLine } from './person-line.ts'

type Cells = readonly (number | null)[]

/**
 * Same name: the lines of each name, in the order of the first ones.
 *
 * @example byName(lines).filter((same) => same.length > 1) // those that stand more than once
 */
export function byName(lines: readonly PersonLine[]): readonly (readonly PersonLine[])[] {
  const found = new Map<string, PersonLine[]>()
  for (const line of lines) {
    const key = nameKey(line.name)
    const same = found.get(key)
    if (same) same.push(line)
    else found.set(key, [line])
  }
  return [...found.values()]
}

/**
 * Added up: the lines of one name as one person: results, quotas and hours are summed, attainments
 * averaged, each over what is there; the earliest start date holds.
 *
 * @param same at least one line
 * @example addedUp([ann(5, 10), ann(7, 10)], false) // ann(12, 20)
 */
export function addedUp(same: readonly PersonLine[], isAttainment: boolean): PersonLine {
  const [first, ...others] = same
  if (first === undefined) throw new RangeError('There is no line to add up.')
  if (others.length === 0) return first
  const across = (cellsOf: (line: PersonLine) => Cells, together: (cells: Cells) => number | null) =>
    cellsOf(first).map((_, period) => together(same.map((line) => cellsOf(line)[period] ?? null)))
  const starts = same.flatMap(({ startDate }) => startDate ?? [])
  return {
    ...first,
    measured: across(({ measured }) => measured, isAttainment ? meanOfPresent : sumOfPresent),
    quotas: across(({ quotas }) => quotas, sumOfPresent),
    hours: sumOfPresent(same.map(({ hours }) => hours)),
    startDate: starts.length === 0 ? null : starts.reduce((a, b) => (a < b ? a : b)),
  }
}

/** Missing is never zero: nothing present has no sum. */
function sumOfPresent(cells: Cells): number | null {
  const present = cells.filter((cell) => cell !== null)
  return present.length === 0 ? null : present.reduce((sum, cell) => sum + cell, 0)
}
