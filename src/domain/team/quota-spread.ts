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
  const shortest = asMonths(Math.min(...times.map(({ months }) => months ?? 12)))
  // Quarters between the months add those up.
  const columns = times.flatMap((time, column) =>
    (time.months ?? shortest) === shortest ? [{ ...time, column }] : [],
  )
  const saysLength = columns.some(({ months }) => months !== null)
  const all = [...columns, ...team]
  const isTold = all.every(({ start }) => start !== null)
  if (!isTold && columns.length === 1) {
    const covers = saysLength ? shortest : null
    return { by: 'one', covers, shares: covers === null ? [] : oneColumn(covers, periods) }
  }
  const length = saysLength ? shortest : periods.monthsPerPeriod
  const haveYears = all.every(({ start }) => start?.year !== null)
  const monthsOf = ({ start }: HeadTime, place: number, months: number) =>
    Array.from({ length: months }, (_, month) => {
      if (!isTold || start === null) return place * months + month
      return haveYears ? (start.year ?? 0) * 12 + start.month + month : (start.month + month) % 12
    })
  const said = columns.flatMap((time, place) =>
    monthsOf(time, place, length).map((month) => [month, time.column] as const),
  )
  const asked = team.map((time, place) => monthsOf(time, place, periods.monthsPerPeriod))
  const columnOf = new Map(said)
  if (columnOf.size < said.length || new Set(asked.flat()).size < asked.flat().length) return null
  return {
    by: isTold ? 'label' : 'position',
    covers: length,
    shares: asked.map((months) => sharesOf(months, columnOf, length)),
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

/** Nothing where not every month of the period is said. */
function sharesOf(
  months: readonly number[],
  columnOf: ReadonlyMap<number, number>,
  length: number,
): readonly Share[] {
  const columns = months.map((month) => columnOf.get(month))
  return [...new Set(columns)].flatMap((column) => {
    const count = columns.filter((other) => other === column).length
    return column === undefined || columns.includes(undefined) ? [] : [{ column, share: count / length }]
  })
}

function asMonths(months: number): MonthsPerPeriod {
  return months === 1 || months === 3 || months === 6 ? months : 12
}
