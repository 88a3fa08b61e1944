import type { TeamPlaces } from '../domain/coaching-plan.ts'
import type { MarkBand } from './band-mark.ts'
import type { Zone } from './rank-columns.ts'
import { type HungLens, hangLenses, MOST_HUNG } from './hung-lenses.ts'
import { type Rule, rulesUnder } from './row-rules.ts'
import { roundTicks } from './round-ticks.ts'
import { along, type Scale, scaleWithin, valueAt } from './scale.ts'
import { type Lens, lensOn, type Spread, spreadsOf } from './spread-lens.ts'
import { type Crowd, drawCrowd, type Placed } from './strip-crowd.ts'
import { type BandWord, type BandWords, bandWordsOver } from './strip-words.ts'

export interface Tick {
  readonly along: number
  readonly value: number
}

export interface StripRow {
  readonly person: number
  readonly band: MarkBand
  /** null for a person without a value. */
  readonly along: number | null
  /** null where the band is certain or not known to be. */
  readonly lens: Lens | null
  readonly rule: Rule
}

export interface AttainmentStrip extends Crowd {
  readonly ticks: readonly Tick[]
  /** From border to border; null when nobody can be told apart. */
  readonly wash: Zone | null
  readonly words: readonly BandWord[]
  /** Baselines and lines, in pixels from the top. */
  readonly wordsAt: number
  readonly line: number
  readonly ticksAt: number
  readonly washTo: number
  /** Height of the part above the rows. */
  readonly head: number
  readonly rowHeight: number
  readonly rowRadius: number
  readonly rows: readonly StripRow[]
  /** Without rows: the people who are not clear, below the line, and their pitch in pixels. */
  readonly hung: readonly HungLens[]
  readonly hungPitch: number
  /** How many are not clear and not shown, because they are too many. */
  readonly unhung: number
  readonly boxHeight: number
}

export interface AttainmentLayout {
  /** The least length it is shown at, in pixels. */
  readonly length: number
  /** The length its words are placed for: they may reach into the page's margin where it is shorter. */
  readonly wordsLength: number
  /** Room above the line for the stack. */
  readonly depth: number
  readonly radius: number
  /** Whether each person has a row of the table beside it. */
  readonly hasRows: boolean
}

/** Beside a table, above it on a wide page, and above it on a phone. */
export const attainmentLayouts = {
  beside: { length: 336, wordsLength: 336, depth: 42, radius: 6, hasRows: true },
  above: { length: 740, wordsLength: 740, depth: 110, radius: 6.5, hasRows: false },
  phone: { length: 288, wordsLength: 328, depth: 84, radius: 6.5, hasRows: false },
} as const satisfies Record<string, AttainmentLayout>

/** Up to this many people, each has a row in the drawing. */
export const MOST_ROWS = 30

const HEAD = 100
const ROW = 36
const HUNG = 20
const BEFORE = 18
const AFTER = 28
const TICK_EVERY = 58

/**
 * The strip on the scale of attainment (of the score, where there are no quotas): dots where the values
 * are, borders halfway between the neighbours on either side, and how far each band can be trusted: a lens
 * a row, or below the line for those who are not clear.
 *
 * @param order places in `Team.people`, as in the table beside it
 * @param names by place in `Team.people`, for lenses below the line
 */
export function stripByAttainment(
  plan: StripPlan,
  order: readonly number[],
  words: BandWords,
  layout: AttainmentLayout,
  names: readonly string[] = [],
): AttainmentStrip {
  const placed = placedOf(plan)
  const { length } = layout
  const all = spreadsOf(plan)
  const unclear = layout.hasRows ? [] : all.filter(({ word }) => word !== 'clear')
  const hangs = unclear.length <= MOST_HUNG
  const spreads = layout.hasRows ? all : hangs ? unclear : []
  const scale = scaleOf(placed, spreads, length)
  const crowd = drawCrowd(placed, scale, length, layout.depth, layout.radius)
  // A band set by hand moves nobody along the line, and no border either.
  const isPinned = new Set(plan.ranking.ranked.flatMap((one) => (one.isPinned ? one.person : [])))
  const byNumbers = placed.filter(({ person }) => !isPinned.has(person))
  const wash = plan.ranking.tooFew ? null : washOf(byNumbers, scale)
  const line = layout.hasRows ? 66 : Math.max(52, Math.ceil(30 + crowd.height))
  const values = new Map(placed.map(({ person, value }) => [person, value]))
  const lenses = new Map(spreads.map((spread) => [spread.person, lensOn(scale, spread)]))
  const hung = layout.hasRows
    ? []
    : hangLenses(spreads, scale, (person) => values.get(person) ?? NaN, names, length)
  const ticksAt = line + (layout.hasRows ? 27 : 34 + hung.length * HUNG)
  const head = layout.hasRows ? HEAD : ticksAt + 6
  const rules = rulesUnder(plan.people, order)
  const rows = order.map((person, i): StripRow => {
    const value = values.get(person)
    const band = plan.people[person]?.band ?? 'unranked'
    const place = value === undefined ? null : along(scale, value)
    return { person, band, along: place, lens: lenses.get(person) ?? null, rule: rules[i] ?? 'hair' }
  })
  const boxHeight = layout.hasRows ? head + rows.length * ROW : head
  return {
    ...crowd,
    ticks: placed.length === 0 ? [] : ticksOf(scale, length),
    wash,
    words: bandWordsOver(wash, words, layout.wordsLength),
    wordsAt: layout.hasRows ? 17 : 18,
    line,
    ticksAt,
    washTo: layout.hasRows ? boxHeight : line + 18 + hung.length * HUNG,
    head,
    rowHeight: ROW,
    rowRadius: layout.radius,
    rows: layout.hasRows ? rows : [],
    hung,
    hungPitch: HUNG,
    unhung: hangs ? 0 : unclear.length,
    boxHeight,
  }
}

type StripPlan = Pick<TeamPlaces, 'ranking' | 'people' | 'sure'>

function placedOf({ ranking, people }: StripPlan): Placed[] {
  return ranking.ranked
    .map(({ person, band, score }) => ({ person, band, value: people[person]?.attainment ?? score }))
    .sort((a, b) => a.value - b.value)
}

function scaleOf(placed: readonly Placed[], spreads: readonly Spread[], length: number): Scale {
  const first = placed[0]?.value ?? 0
  const last = placed.at(-1)?.value ?? 1
  // Equal values stand in the middle of a scale that is wide enough to have ticks.
  const spare = last - first > 1e-9 ? 0 : Math.max(0.1, Math.abs(last) / 5)
  const [low, high] = [first - spare, last + spare]
  // The dots keep half the scale at least; lenses that reach farther are cut.
  const most = (high - low) / 2
  return scaleWithin(
    Math.max(low - most, Math.min(low, ...spreads.map((spread) => spread.low))),
    Math.min(high + most, Math.max(high, ...spreads.map((spread) => spread.high))),
    (BEFORE / length) * 100,
    (AFTER / length) * 100,
  )
}

function ticksOf(scale: Scale, length: number): Tick[] {
  const inner = (px: number) => valueAt(scale, (px / length) * 100)
  const found = roundTicks(inner(12), inner(length - 26), length / TICK_EVERY)
  return found.map((value) => ({ value, along: along(scale, value) }))
}

function washOf(placed: readonly Placed[], scale: Scale): Zone {
  const valuesOf = (...bands: string[]) =>
    placed.filter(({ band }) => bands.includes(band)).map(({ value }) => value)
  const middle = valuesOf('middle')
  const between = (below: readonly number[], above: readonly number[], none: number) =>
    below.length === 0 || above.length === 0
      ? none
      : along(scale, (Math.max(...below) + Math.min(...above)) / 2)
  return {
    from: between(valuesOf('weakest', 'edge'), middle, 0),
    to: between(middle, valuesOf('top'), 100),
  }
}
