import { along, type Scale } from './scale.ts'
import { type Lens, lensOn, type Spread } from './spread-lens.ts'
import { fitText, textWidth } from './text-width.ts'

/** A spread below the line, on a stem from the person's dot, with the name beside it. */
export interface HungLens extends Lens {
  readonly person: number
  /** Where the stem hangs from, a share of 100. */
  readonly stem: number
  readonly name: string
  readonly nameAlong: number
  /** Distance of the name from there, in pixels. */
  readonly dx: number
  readonly anchor: 'start' | 'end'
}

/** More people than this below a line are a thicket. */
export const MOST_HUNG = 8

const SIZE = 14
const GAP = 6

/**
 * Lenses below the line, one under the other. Names stand right of their lens, left where there is no room
 * or a stem passes; from the highest person down or from the lowest up, whichever strikes fewer names.
 *
 * @param spreads of people who are not clear, at most `MOST_HUNG`
 * @param valueOf where a person's dot is
 * @param length of the drawing, in pixels
 */
export function hangLenses(
  spreads: readonly Spread[],
  scale: Scale,
  valueOf: (person: number) => number,
  names: readonly string[],
  length: number,
): HungLens[] {
  const wanted = spreads
    .map((spread) => ({
      ...lensOn(scale, spread),
      person: spread.person,
      stem: along(scale, valueOf(spread.person)),
      name: names[spread.person] ?? '',
    }))
    .sort((a, b) => b.stem - a.stem)
  const [down, up] = [wanted, [...wanted].reverse()].map((order) =>
    order.map((one, i) => named(one, order.slice(i + 1), length)),
  )
  const struck = (all: readonly Named[] = []) => all.filter(({ isFree }) => !isFree).length
  return ((struck(up) < struck(down) ? up : down) ?? []).map(({ hung }) => hung)
}

type Wanted = Lens & Pick<HungLens, 'person' | 'stem' | 'name'>

interface Named {
  readonly hung: HungLens
  readonly isFree: boolean
}

/** @param below those whose stems pass this row */
function named(one: Wanted, below: readonly Wanted[], length: number): Named {
  const px = length / 100
  const width = textWidth(one.name, SIZE)
  const sides = (['start', 'end'] as const).map((anchor) => {
    const isRight = anchor === 'start'
    const nameAlong = isRight ? one.along + one.width : one.along
    const edge = nameAlong * px
    const room = (isRight ? length - edge : edge) - GAP
    const from = isRight ? edge + GAP : edge - GAP - width
    const isFree =
      width <= room && !below.some(({ stem }) => stem * px > from - 2 && stem * px < from + width + 2)
    return { anchor, nameAlong, dx: isRight ? GAP : -GAP, room, isFree }
  })
  const roomiest = sides.reduce((a, b) => (b.room > a.room ? b : a))
  const { anchor, nameAlong, dx, room, isFree } = sides.find((side) => side.isFree) ?? roomiest
  return { hung: { ...one, name: fitText(one.name, room, SIZE), nameAlong, dx, anchor }, isFree }
}
