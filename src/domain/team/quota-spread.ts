import type { MonthsPerPeriod } from '../team.ts'
import { headTimes, type HeadTime } from './quota-head.ts'
import type { QuotaCovers } from './quotas-pasted.ts'

/** What a period takes of a column: the share of each of its numbers, above 0. */
export interface Share {
  readonly column: number
  readonly share: number
}

/** How the columns of the quotas make the quotas of the periods. */
export interface QuotaSpread {
  readonly by: 'one' | 'label' | 'position'
  /** What a column is for; null when one column does not say it. */
  readonly covers: QuotaCovers | null
  /** One list a period; empty where no column, or not every month of it, is said. */
  readonly shares: readonly (readonly Share[])[]
}

export interface Periods {
  readonly labels: readonly string[]
  readonly monthsPerPeriod: MonthsPerPeriod
}

/**
 * Quota spread: how the columns of a quota sheet become the quotas of the team's periods: by month where the
 * heads of both tell which months they are, else in their order. A longer column is divided evenly over its
 * months, shorter ones are added up. Null when more than one column may be about the same month.
 *
 * quota of a period = sum over its months of (quota of the column / months of the column)
 *
 * @param heads of the quota columns, at least one
 * @example quotaSpread(['Q1'], { labels: ['Jan', 'Feb'], monthsPerPeriod: 1 })?.shares[0] // [{ column: 0, share: 1 / 3 }]
 */
export function quotaSpread(heads: readonly string[], periods: Periods): QuotaSpread | null {
  const times = headTimes(heads)
  const team = headTimes(periods.labels)
  const shortest = times.reduce<number>((least, { months }) => Math.min(least, months ?? 12), 12)
  // Quarters between the months add those up.
  const columns = times.flatMap((time, column) =>
    (time.months ?? shortest) === shortest ? [{ ...time, column }] : [],
  )
  const covers = asMonths(shortest)
  const areTold = columns.every(({ start }) => start !== null) && team.every(({ start }) => start !== null)
  const lacksLength = columns.every(({ months }) => months === null)
  if (!areTold && columns.length === 1) {
    const only = lacksLength ? null : covers
    return { by: 'one', covers: only, shares: only === null ? [] : oneColumn(only, periods) }
  }
  const months = lacksLength ? periods.monthsPerPeriod : covers
  if (!areTold) {
    const inOrder = new Map(
      columns.flatMap(({ column }, place) =>
        Array.from({ length: months }, (_, month) => [place * months + month, column] as const),
      ),
    )
    return {
      by: 'position',
      covers: months,
      shares: sharesOf(inOrder, months, periods, (place, month) => place * periods.monthsPerPeriod + month),
    }
  }
  const haveYears = [...columns, ...team].every(({ start }) => start?.year !== null)
  const indexOf = ({ start }: HeadTime) => {
    const { year = null, month } = start ?? { month: 0 }
    return haveYears ? (year ?? 0) * 12 + month : month
  }
  const turn = (index: number) => (haveYears ? index : index % 12)
  const spoken = columns.flatMap((time) =>
    Array.from({ length: months }, (_, month) => [turn(indexOf(time) + month), time.column] as const),
  )
  const byMonth = new Map(spoken)
  const asked = team.flatMap((time) =>
    Array.from({ length: periods.monthsPerPeriod }, (_, month) => turn(indexOf(time) + month)),
  )
  if (byMonth.size < spoken.length || new Set(asked).size < asked.length) return null
  const beginnings = team.map(indexOf)
  return {
    by: 'label',
    covers: months,
    shares: sharesOf(byMonth, months, periods, (place, month) => turn((beginnings[place] ?? 0) + month)),
  }
}

/** One column for every period: a share of it that fits the period's length, or of the whole span. */
export function oneColumn(
  covers: QuotaCovers,
  { labels, monthsPerPeriod }: Periods,
): readonly (readonly Share[])[] {
  const share = covers === 'span' ? 1 / labels.length : monthsPerPeriod / covers
  return labels.map(() => [{ column: 0, share }])
}

/**
 * Spread quotas: the numbers of one row as quotas, one a period. Missing is never zero: a period that takes
 * from a missing number is missing.
 *
 * @example spreadQuotas([30], [[{ column: 0, share: 0.5 }], []]) // [15, null]
 */
export function spreadQuotas(
  values: readonly (number | null)[],
  shares: readonly (readonly Share[])[],
): readonly (number | null)[] {
  return shares.map((parts) => {
    const taken = parts.map(({ column, share }) => {
      const value = values[column] ?? null
      return value === null ? null : value * share
    })
    return taken.length === 0 || taken.includes(null)
      ? null
      : taken.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  })
}

/** @param monthAt where a month of a period stands among the months that the columns tell */
function sharesOf(
  columnAt: ReadonlyMap<number, number>,
  months: number,
  { labels, monthsPerPeriod }: Periods,
  monthAt: (period: number, month: number) => number,
): readonly (readonly Share[])[] {
  return labels.map((_, period) => {
    const taken = new Map<number, number>()
    for (let month = 0; month < monthsPerPeriod; month += 1) {
      const at = monthAt(period, month)
      const column = columnAt.get(at)
      if (column === undefined) return []
      taken.set(column, (taken.get(column) ?? 0) + 1)
    }
    return [...taken].map(([column, count]) => ({ column, share: count / months }))
  })
}

function asMonths(months: number): MonthsPerPeriod {
  return months === 1 || months === 3 || months === 6 ? months : 12
}
