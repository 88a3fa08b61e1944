import type { CoachingPlan } from '../domain/coaching-plan.ts'
import { roundStep } from './round-ticks.ts'
import { type RowFrame, rowFrame, type RowLayout } from './row-frame.ts'
import { placeLabels, type RowLabel, type Taken, type Wanted } from './row-labels.ts'
import { rulesUnder } from './row-rules.ts'
import { along } from './scale.ts'
import { textWidth } from './text-width.ts'

export type HoursMark = 'targeted' | 'today' | 'extremes' | 'equal'

export interface HoursRow {
  readonly person: number
  readonly targeted: number
  readonly today: number | null
  readonly extremes: number | null
  readonly equal: number
  /** Whether the bar is honey: the person stands in the middle, and bands can be told. */
  readonly isMiddle: boolean
}

export interface HoursRows {
  readonly frame: RowFrame
  readonly rows: readonly HoursRow[]
  readonly barHeight: number
  /** Half the length of the tick of today. */
  readonly tick: number
  /** The equal share where it is one for all: a line through all rows. Else each row has its own. */
  readonly equal: EqualLine | null
  readonly labels: readonly RowLabel<HoursMark>[]
  /** Marks whose word found no room, in a line under the rows. */
  readonly key: readonly KeyMark[]
  /** With the key. */
  readonly boxHeight: number
}

export interface EqualLine {
  readonly hours: number
  readonly along: number
  readonly text: string
  readonly anchor: 'start' | 'middle'
}

export interface KeyMark {
  readonly mark: HoursMark
  readonly text: string
  /** Left edge, in pixels. */
  readonly x: number
}

/** Beside the table, and with names of its own on a phone. */
export const hoursLayouts = {
  beside: { length: 376, head: 60, rowHeight: 36, middle: 18, before: 14, after: 18, isNamed: false },
  phone: { length: 288, head: 60, rowHeight: 42, middle: 28, before: 2, after: 18, isNamed: true },
} as const satisfies Record<string, RowLayout>

export const CROSS = 4
const LEAST_AXIS = 2
const MOST_TICKS = 6

/**
 * Hours as rows: bar targeted, tick today, cross extremes, line equal; one row a person, as in the table.
 *
 * @param order places in `Team.people`
 */
export function hoursRows(
  { people, hours, ranking }: CoachingPlan,
  order: readonly number[],
  words: Readonly<Record<HoursMark, string>>,
  layout: RowLayout,
): HoursRows {
  const rows = order.map((person): HoursRow => ({
    person,
    targeted: hours.targeted[person] ?? 0,
    today: hours.today && (hours.today[person] ?? 0),
    extremes: hours.extremes && (hours.extremes[person] ?? 0),
    equal: hours.equal[person] ?? 0,
    isMiddle: people[person]?.band === 'middle' && !ranking.tooFew,
  }))
  // The axis is the whole team's, so that bars keep their length when more rows are shown.
  const all = [hours.targeted, hours.equal, hours.today ?? [], hours.extremes ?? []]
  const most = all.flat().reduce((max, value) => Math.max(max, value), LEAST_AXIS)
  const step = roundStep(most / MOST_TICKS)
  const high = Math.ceil(most / step - 1e-9) * step
  const frame = rowFrame(0, high, Math.round(high / step), rulesUnder(people, order), layout)
  const shares = new Set(rows.map(({ equal }) => equal))
  const equal = shares.size === 1 ? (rows[0]?.equal ?? null) : null
  const marks: readonly HoursMark[] = [
    'targeted',
    ...(hours.today ? (['today'] as const) : []),
    ...(hours.extremes ? (['extremes'] as const) : []),
    ...(equal === null ? (['equal'] as const) : []),
  ]
  const labels = labelRows(frame, rows, marks, words, equal)
  const key = keyOf(
    marks.filter((mark) => !labels.some(({ name }) => name === mark)),
    words,
  )
  return {
    frame,
    rows,
    barHeight: layout.isNamed ? 14 : 16,
    tick: layout.isNamed ? 12 : 13,
    equal: equal === null ? null : equalLine(frame, equal, words.equal),
    labels,
    key,
    boxHeight: frame.height + (key.length > 0 ? KEY_HEIGHT : 0),
  }
}

/** Its word stands centred over it, where the left edge leaves room. */
function equalLine({ scale, length }: RowFrame, hours: number, text: string): EqualLine {
  const place = along(scale, hours)
  const isAtEdge = (place / 100) * length < textWidth(text, 14) / 2
  return { hours, along: place, text, anchor: isAtEdge ? 'start' : 'middle' }
}

const KEY_HEIGHT = 30
const KEY_MARK = 24

function keyOf(marks: readonly HoursMark[], words: Readonly<Record<HoursMark, string>>): KeyMark[] {
  let x = 2
  return marks.map((mark) => {
    const found = { mark, text: words[mark], x }
    x += KEY_MARK + Math.ceil(textWidth(words[mark], 14)) + 14
    return found
  })
}

/** Words stand in the first rows, where the eye begins. */
const LABEL_ROWS = 12

function labelRows(
  { scale, length }: RowFrame,
  rows: readonly HoursRow[],
  marks: readonly HoursMark[],
  words: Readonly<Record<HoursMark, string>>,
  equal: number | null,
): RowLabel<HoursMark>[] {
  const px = (hours: number) => (along(scale, hours) / 100) * length
  const round = (hours: number | null | undefined, reach: number): Taken | null =>
    hours === null || hours === undefined ? null : { from: px(hours) - reach, to: px(hours) + reach }
  const markIn = (mark: HoursMark, row: HoursRow | undefined): Taken | null => {
    if (mark === 'targeted') return row ? { from: px(0), to: px(row.targeted) } : null
    if (mark === 'extremes') return round(row?.extremes, CROSS + 1)
    if (mark === 'equal') return round(equal ?? row?.equal, 1)
    return round(row?.today, 1)
  }
  const everyRow = rows.map((_, i) => i).slice(0, LABEL_ROWS)
  const fromSecond = [...everyRow.slice(1), ...everyRow.slice(0, 1)]
  const wanted = marks.map((name): Wanted<HoursMark> => ({
    name,
    text: words[name],
    markIn: (row) => markIn(name, rows[row]),
    rows: name === 'extremes' || name === 'equal' ? fromSecond : everyRow,
  }))
  const takenIn = (row: number) =>
    (['targeted', 'today', 'extremes', 'equal'] as const).flatMap((mark) => markIn(mark, rows[row]) ?? [])
  return placeLabels(wanted, takenIn, length)
}
