import type { Place } from '../domain/places.ts'

/** The line under a row: between people of one band, between two bands, under the last row. */
export type Rule = 'hair' | 'border' | 'axis'

/** Lines under the rows of people, the same in the table and in its drawing. */
export function rulesUnder(people: readonly Place[], order: readonly number[]): Rule[] {
  return order.map((person, i) => {
    const next = order[i + 1]
    if (next === undefined) return 'axis'
    return people[person]?.band === people[next]?.band ? 'hair' : 'border'
  })
}
