import type { Row } from './table.ts'

const SHOWN = 3

/**
 * Samples: of each column what stands in the first lines that are people, by which the user knows it again.
 *
 * @param width how many columns the table has
 * @example samplesOf(rows, 2) // [['Ann', 'Ben', 'Cy'], ['41.6', '13.9', '']]
 */
export function samplesOf(people: readonly Row[], width: number): readonly (readonly string[])[] {
  const rows = people.slice(0, SHOWN)
  return Array.from({ length: width }, (_, column) => rows.map(({ cells }) => cells[column]?.text ?? ''))
}
