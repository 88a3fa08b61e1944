export interface RankPlace {
  /** 0-100, from the lowest to the highest. */
  readonly along: number
  /** 0 on the line. */
  readonly level: number
}

/** A part of the strip, in shares of 100. */
export interface Zone {
  readonly from: number
  readonly to: number
}

/** How many dots fit side by side into a zone. */
function columnsIn({ from, to }: Zone, length: number, pitch: number): number {
  return Math.max(1, Math.floor((((to - from) / 100) * length) / pitch))
}

/** How many levels a zone needs for its people. */
export function levelsIn(zone: Zone, people: number, length: number, pitch: number): number {
  return Math.ceil(people / columnsIn(zone, length, pitch))
}

/**
 * A crowd in one zone: as many columns as fit, each stacked upward, filled evenly in the order of rank.
 *
 * @example columnsOf({ from: 0, to: 100 }, 3, 20, 10) // two columns: two people, then one
 */
export function columnsOf(zone: Zone, people: number, length: number, pitch: number): RankPlace[] {
  const columns = Math.min(people, columnsIn(zone, length, pitch))
  return Array.from({ length: people }, (_, i) => {
    const column = Math.floor((i * columns) / people)
    const first = Math.ceil((column * people) / columns)
    return { along: zone.from + ((column + 0.5) / columns) * (zone.to - zone.from), level: i - first }
  })
}
