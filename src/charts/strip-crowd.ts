import { bandsInOrder, type Band } from '../domain/bands.ts'
import { along, type Scale } from './scale.ts'
import { stackUpward } from './stack.ts'

/** A person's value on the strip. */
export interface Placed {
  readonly person: number
  readonly band: Band
  readonly value: number
}

export interface StackedDot extends Placed {
  readonly along: number
  readonly level: number
}

/** A stretch of a column that shows how many people of one band have about the same value. */
export interface ColumnPart {
  readonly band: Band
  readonly along: number
  readonly width: number
  /** Distances of its ends above the line, in pixels. */
  readonly bottom: number
  readonly top: number
}

export interface Crowd {
  readonly dots: readonly StackedDot[]
  readonly radius: number
  readonly pitch: number
  /** Instead of dots, where there are too many people to draw each. */
  readonly columns: readonly ColumnPart[]
  readonly height: number
}

/** From this many people on, dots are small and stand side by side, about 1 % apart: the stack becomes a shape. */
const CROWD = 60
const SMALL = [3, 2]
const COLUMN = 6

/**
 * The people of a strip, drawn as large as the room above the line allows: dots where their values are,
 * small dots side by side, or columns.
 *
 * @param placed in ascending order of value
 * @param depth room above the line, in pixels
 */
export function drawCrowd(
  placed: readonly Placed[],
  scale: Scale,
  length: number,
  depth: number,
  radius: number,
): Crowd {
  const pxPerValue = length / (scale.to - scale.from)
  const stepOf = (px: number) => px / pxPerValue
  const large = placed.length < CROWD ? [radius, 4] : []
  for (const size of [...large, ...SMALL]) {
    const step = large.includes(size) ? null : stepOf(2 * size + 1)
    const values = placed.map(({ value }) => (step === null ? value : Math.round(value / step) * step))
    const marks = placed.map(({ band }, i) => ({ band, x: (along(scale, values[i] ?? 0) / 100) * length }))
    const stack = stackUpward(marks, size)
    if (stack.height > depth) continue
    const dots = placed.map((one, i) => ({
      ...one,
      along: along(scale, values[i] ?? 0),
      level: stack.levels[i] ?? 0,
    }))
    return { dots, radius: size, pitch: stack.pitch, columns: [], height: stack.height }
  }
  const columns = columnParts(placed, scale, stepOf(COLUMN), depth)
  return { dots: [], radius: 0, pitch: 0, columns, height: depth }
}

function columnParts(placed: readonly Placed[], scale: Scale, step: number, depth: number): ColumnPart[] {
  const steps = new Map<number, Placed[]>()
  for (const one of placed) {
    const place = Math.round(one.value / step)
    steps.set(place, [...(steps.get(place) ?? []), one])
  }
  const most = Math.max(...[...steps.values()].map((people) => people.length))
  const width = ((step / (scale.to - scale.from)) * 100 * 2) / 3
  return [...steps].flatMap(([place, people]) => {
    let bottom = 0
    return bandsInOrder.flatMap((band) => {
      const top = bottom + (people.filter((one) => one.band === band).length / most) * depth
      if (top === bottom) return []
      const part = { band, along: along(scale, place * step) - width / 2, width, bottom, top }
      bottom = top
      return [part]
    })
  })
}
