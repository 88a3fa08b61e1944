import type { Place } from '../domain/places.ts'
import type { Zone } from './rank-columns.ts'
import type { RankLayout } from './rank-layouts.ts'
import { fitText } from './text-width.ts'

export interface RankName {
  readonly person: number
  readonly along: number
  /** Where the text stands: centred on its dot, or ending before or starting after a border. */
  readonly side: 'on' | 'before' | 'after'
  readonly text: string
  /** Pooled attainment, else the score; ratio. */
  readonly value: number
}

/** The people on a strip, from the lowest to the highest. */
export interface OnStrip {
  readonly people: readonly Place[]
  readonly places: readonly { readonly along: number }[]
  readonly wash: Zone | null
  /** How many stand below the middle, and up to its upper end. */
  readonly borders: readonly [lower: number, upper: number]
  readonly isStacked: boolean
}

const SIZE = 14
const GAP = 6
/** Where more of the names would have to be cut, they tell nobody apart. */
const MOST_CUT = 0.25

/** Names on the strip: everybody's where they fit, else those of the people beside the borders. */
export function rankNames(strip: OnStrip, names: readonly string[], layout: RankLayout): RankName[] {
  const everybody = everyName(strip, names, layout)
  if (everybody) return everybody
  const hidesStack = layout.isUpright || (layout.names ?? 0) < layout.line
  if (strip.wash === null || layout.mostNames === 0 || (strip.isStacked && hidesStack)) return []
  const { from, to } = strip.wash
  const [lower, upper] = strip.borders
  const named = (place: number, along: number, side: RankName['side']) =>
    nameOf(strip.people[place], along, side, names, layout.nameRoom)
  const beside = (place: number, along: number) =>
    place > 0 && place < strip.people.length
      ? [...named(place - 1, along, 'before'), ...named(place, along, 'after')]
      : []
  return [...beside(lower, from), ...beside(upper, to)]
}

function everyName(
  { people, places, isStacked }: OnStrip,
  names: readonly string[],
  layout: RankLayout,
): RankName[] | null {
  if (people.length > layout.mostNames || isStacked) return null
  const room = layout.isUpright
    ? layout.nameRoom
    : Math.min(layout.nameRoom, layout.length / people.length - GAP)
  const all = people.flatMap((one, i) => nameOf(one, places[i]?.along ?? 0, 'on', names, room))
  const cut = all.filter(({ person, text }) => text !== names[person]).length
  return cut > MOST_CUT * people.length ? null : all
}

function nameOf(
  one: Place | undefined,
  along: number,
  side: RankName['side'],
  names: readonly string[],
  room: number,
): RankName[] {
  if (!one) return []
  const { person, attainment, score } = one
  const text = fitText(names[person] ?? '', room, SIZE, true)
  return [{ person, along, side, text, value: attainment ?? score ?? 0 }]
}
