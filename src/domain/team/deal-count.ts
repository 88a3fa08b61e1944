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
  const stageCounts = (row: number) => !hasStage || counts.has(scan.stage[row] ?? -1)
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
  const results = new Map<number, (number | null)[]>()
  for (const [person, { day }] of seen) {
    const from = day === -1 ? Number.POSITIVE_INFINITY : monthOf(day)
    results.set(
      person,
      months.map((month) => (month === null || month >= from ? 0 : null)),
    )
  }
  let counted = 0
  for (const row of dated) {
    const day = scan.close[row] ?? -1
    const place = span ? monthOf(day) - span.first : 0
    const sums = results.get(scan.person[row] ?? -1)
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
    people: [...results].map(([person, sums]) => ({
      name: scan.people[person] ?? '',
      row: seen.get(person)?.row ?? 0,
      results: sums,
    })),
    stageCounts,
  }
}

/** The first row and the earliest day of each person, at whatever stage; -1 for no day. */
function firstSeen(
  scan: DealScan,
  isLeftOut: (row: number) => boolean,
  isFarOff: (day: number) => boolean,
): ReadonlyMap<number, { readonly row: number; day: number }> {
  const seen = new Map<number, { readonly row: number; day: number }>()
  scan.person.forEach((person, row) => {
    if (isLeftOut(row)) return
    let first = seen.get(person)
    if (first === undefined) seen.set(person, (first = { row, day: -1 }))
    for (const day of [scan.open[row] ?? -1, scan.close[row] ?? -1]) {
      if (day !== -1 && (first.day === -1 || day < first.day) && !isFarOff(day)) first.day = day
    }
  })
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
