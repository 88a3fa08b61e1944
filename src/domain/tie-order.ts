/**
 * Tie order: who comes first when two people have an equal claim to a session.
 *
 * floor(|score - 1| * 1e9 + 0.5) ascending (closest to 100 % of quota, or to the team mean), then the name
 * by code units, then the place in the table.
 *
 * @returns places in `people`, first claim first
 * @source own: any fixed rule will do; this one does not depend on row order
 * @example tieOrder([{ name: 'B', score: 0.5 }, { name: 'A', score: 0.9 }]) // [1, 0]
 */
export function tieOrder(people: readonly { readonly name: string; readonly score: number }[]): number[] {
  const distance = people.map(({ score }) => Math.floor(Math.abs(score - 1) * 1e9 + 0.5))
  return people
    .map((_, i) => i)
    .sort((a, b) => {
      const byScore = (distance[a] ?? 0) - (distance[b] ?? 0)
      return byScore !== 0 ? byScore : byCodeUnits(people[a]?.name ?? '', people[b]?.name ?? '') || a - b
    })
}

/** Compares two names by UTF-16 code units: the same everywhere, unlike a locale's order. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
