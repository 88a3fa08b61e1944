import type { Band } from '../domain/bands.ts'
import type { TeamPlaces } from '../domain/coaching-plan.ts'
import { fromHighest } from '../domain/order.ts'
import { reachOf } from './band-mark.ts'
import { columnsOf, levelsIn, type RankPlace, type Zone } from './rank-columns.ts'
import type { RankLayout } from './rank-layouts.ts'
import { type RankName, rankNames } from './rank-names.ts'

export interface RankMark extends RankPlace {
  readonly person: number
  readonly band: Band
}

export interface RankStrip {
  readonly layout: RankLayout
  readonly marks: readonly RankMark[]
  readonly radius: number
  /** Height of a level of the stack, in pixels. */
  readonly pitch: number
  /** The middle's part of the strip; null when nobody can be told apart. */
  readonly wash: Zone | null
  readonly names: readonly RankName[]
}

const LOWEST_FIFTH = 20
const TOP_FIFTH = 80

/**
 * The strip in rank spacing: one dot a ranked person, evenly apart from the lowest to the highest, so that
 * the shading is exactly three fifths. Ties across a border move it to where the band ends.
 */
export function stripByRank(
  { ranking, people }: Pick<TeamPlaces, 'ranking' | 'people'>,
  names: readonly string[],
  layout: RankLayout,
): RankStrip {
  const bands = new Map(ranking.ranked.map(({ person, band }) => [person, band]))
  const order = fromHighest(ranking)
    .filter((person) => bands.has(person))
    .reverse()
  const bandAt = (place: number): Band => bands.get(order[place] ?? -1) ?? 'middle'
  const low = order.filter((_, place) => ['weakest', 'edge'].includes(bandAt(place))).length
  const top = order.filter((_, place) => bandAt(place) === 'top').length
  const wash = ranking.tooFew
    ? null
    : {
        from: border(low, order.length, LOWEST_FIFTH),
        to: border(order.length - top, order.length, TOP_FIFTH),
      }
  const zones = wash
    ? [
        { from: 0, to: wash.from, people: low },
        { ...wash, people: order.length - low - top },
        { from: wash.to, to: 100, people: top },
      ]
    : [{ from: 0, to: 100, people: order.length }]

  const { radius, pitch, isStacked } = dotsFor(order.length, zones, layout)
  const places = isStacked
    ? zones.flatMap((zone) => columnsOf(zone, zone.people, layout.length, 2 * radius + 1))
    : order.map((_, i) => ({ along: (100 * (2 * i + 1)) / (2 * order.length), level: 0 }))
  const marks = order.map((person, i) => ({ person, band: bandAt(i), along: 0, level: 0, ...places[i] }))

  const onStrip = {
    people: order.flatMap((person) => people[person] ?? []),
    places: marks,
    wash,
    borders: [low, order.length - top] as const,
    isStacked,
  }
  return { layout, marks, radius, pitch, wash, names: rankNames(onStrip, names, layout) }
}

/** The usual border where it falls between the two people it parts, else the point halfway between them. */
function border(below: number, people: number, usual: number): number {
  return Math.abs(below - (usual / 100) * people) < 0.5 ? usual : (below / people) * 100
}

const FLAT = [11, 9, 7, 5, 4]
const SMALLEST = 1
const STACKED = [3, 2, 1.5, SMALLEST]

/** The largest dots that stand side by side; in a crowd, the largest whose stack fits, else the smallest, squeezed. */
function dotsFor(
  people: number,
  zones: readonly (Zone & { people: number })[],
  { length, depth, radius }: RankLayout,
) {
  const slot = length / Math.max(1, people)
  const flat = FLAT.find((size) => size <= radius && 2 * reachOf('top', size) + 1 <= slot)
  if (flat !== undefined) return { radius: flat, pitch: 2 * flat + 1, isStacked: false }
  const heightAt = (size: number) => {
    const levels = zones.map((zone) => levelsIn(zone, zone.people, length, 2 * size + 1))
    return Math.max(...levels) * (2 * size + 1)
  }
  const size = STACKED.find((candidate) => heightAt(candidate) <= depth) ?? SMALLEST
  return { radius: size, pitch: (2 * size + 1) * Math.min(1, depth / heightAt(size)), isStacked: true }
}
