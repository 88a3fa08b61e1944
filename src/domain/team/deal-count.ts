import { dealMonths } from './deal-months.ts'
import type { DealScan } from './deal-scan.ts'
import { monthOf } from './days.ts'
import type { Deals, ReadingChoices } from './reading.ts'
import { stagesThatCount } from './won-stage.ts'

export interface CountInput {
  readonly scan: DealScan
  /** One a row; NaN for none. */
  readonly amounts: Float64Array
  readonly isLeftOut: (row: number) => boolean
  readonly choices: ReadingChoices
  readonly hasStage: boolean
  readonly isDated: boolean
}

export interface Counted {
  readonly deals: Deals
  /** Counted from the year 0, oldest first; one null where the deals have no dates. */
  readonly months: readonly (number | null)[]
  readonly people: readonly {
    readonly name: string
    readonly row: number
    readonly results: (number | null)[]
  }[]
  /** True for a row whose stage counts. */
  readonly stageCounts: (row: number) => boolean
}

/**
 * Deal count: the deals that count, summed per person and month, and the others by the reason.
 */
export function countDeals({ scan, amounts, isLeftOut, choices, hasStage, isDated }: CountInput): Counted {
  const { stages, counts } = stagesOf(scan, isLeftOut, choices.stages)
  const doCount = scan.stages.map((_, stage) => counts.has(stage))
  const stageCounts = (row: number) => !hasStage || (doCount[scan.stage[row] ?? -1] ?? counts.has(-1))
  const notCounted = { stage: 0, noAmount: 0, noDate: 0, farOff: 0, lastMonth: 0 }
  const reasonFor = (row: number) => {
    if (!stageCounts(row)) return 'stage'
    if (Number.isNaN(amounts[row])) return 'noAmount'
    return isDated && scan.close[row] === -1 ? 'noDate' : null
  }
  const complete = new Int32Array(amounts.length)
  let size = 0
  for (let row = 0; row < amounts.length; row += 1) {
    if (isLeftOut(row)) continue
    const reason = reasonFor(row)
    if (reason === null) complete[size++] = row
    else notCounted[reason] += 1
  }
  const dated = complete.subarray(0, size)
  const closed = dated.map((row) => scan.close[row] ?? -1)
  const days = [scan.open, scan.close]
  const span = isDated && size > 0 ? dealMonths(closed, days, choices.keepsLastMonth === true) : null
  const months = span
    ? Array.from({ length: span.last - span.first + 1 }, (_, place) => span.first + place)
    : size > 0
      ? [null]
      : []

  const seen = firstSeen(scan, isLeftOut, (day) => span?.isFarOff(day) === true)
  const results = seen.map(({ day }): (number | null)[] => {
    const from = day === -1 ? Number.POSITIVE_INFINITY : monthOf(day)
    return months.map((month) => (month === null || month >= from ? 0 : null))
  })
  let counted = 0
  for (const row of dated) {
    const day = scan.close[row] ?? -1
    const place = span ? monthOf(day) - span.first : 0
    const sums = results[scan.person[row] ?? -1]
    if (span?.isFarOff(day)) notCounted.farOff += 1
    else if (place >= months.length) notCounted.lastMonth += 1
    else if (sums !== undefined) {
      sums[place] = (sums[place] ?? 0) + (amounts[row] ?? 0)
      counted += 1
    }
  }
  return {
    deals: {
      stages: hasStage ? stages : [],
      counted,
      notCounted,
      lastMonth: span?.lastMonth ?? null,
      isDated,
    },
    months,
    people: results.flatMap((sums, person) => {
      const row = seen[person]?.row ?? -1
      return row === -1 ? [] : [{ name: scan.people[person] ?? '', row, results: sums }]
    }),
    stageCounts,
  }
}

interface Seen {
  row: number
  day: number
}

/** The first row and the earliest day of each person, at whatever stage; -1 for none. */
function firstSeen(
  { people, person, open, close }: DealScan,
  isLeftOut: (row: number) => boolean,
  isFarOff: (day: number) => boolean,
): readonly Readonly<Seen>[] {
  const seen = people.map((): Seen => ({ row: -1, day: -1 }))
  for (let row = 0; row < person.length; row += 1) {
    const first = seen[person[row] ?? -1]
    if (first === undefined || isLeftOut(row)) continue
    if (first.row === -1) first.row = row
    note(first, open[row] ?? -1)
    note(first, close[row] ?? -1)
  }
  function note(first: Seen, day: number) {
    if (day !== -1 && (first.day === -1 || day < first.day) && !isFarOff(day)) first.day = day
  }
  return seen
}

/** The stages with their deals, and the places of those that count: as chosen, where the list has any of those. */
function stagesOf(
  scan: DealScan,
  isLeftOut: (row: number) => boolean,
  chosen: readonly string[] | undefined,
) {
  const deals = new Map<number, number>()
  scan.stage.forEach((stage, row) => {
    if (!isLeftOut(row)) deals.set(stage, (deals.get(stage) ?? 0) + 1)
  })
  const found = [...deals].map(([place, count]) => ({ place, text: scan.stages[place] ?? '', deals: count }))
  const texts = found.map(({ text }) => text)
  const isChosen =
    chosen !== undefined && (chosen.length === 0 || chosen.some((text) => texts.includes(text)))
  const which = new Set(isChosen ? chosen : stagesThatCount(texts))
  const stages = found
    .map(({ text, deals: count }) => ({ text, deals: count, counts: which.has(text) }))
    .sort((a, b) => b.deals - a.deals)
  return { stages, counts: new Set(found.filter(({ text }) => which.has(text)).map(({ place }) => place)) }
}
