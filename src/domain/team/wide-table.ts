import type { Column } from './columns.ts'
import { daysOf } from './days.ts'
import { isPeriod, periodIn } from './period-columns.ts'
import type { LeftOutLine, ReadingChoices, Role } from './reading.ts'
import type { RawRow } from './rows.ts'
import type { Row } from './table.ts'

/** Where a cell of the wide table stands in the box. */
interface Origin {
  readonly line: number
  readonly column: number
  readonly columnHead: string
}

export interface WideTable {
  /** The header, then one row a person; its line is that of the person's first row. */
  readonly rows: readonly RawRow[]
  readonly roles: Readonly<Record<number, Role>>
  /** By line of the wide table, one a column; nothing where no row of the box stands behind a cell. */
  readonly origins: ReadonlyMap<number, readonly (Origin | undefined)[]>
  readonly leftOut: readonly LeftOutLine[]
  /** Lines of the second and further wide rows of people with several rows a period, such as one a product. */
  readonly further: ReadonlySet<number>
}

/** A slip may stand twice; more rows of one person and period than one in twenty are meant. */
const TWICE = 0.05

/** What is said of a person once, not once a period. */
const ONCE: readonly Role[] = ['coachingHours', 'startDate', 'group']

/**
 * Wide table: rows of one person and one period each, laid side by side: a row a person, a column a period.
 * A second row of the same person and period is left out and listed where that is a slip; where it is usual,
 * it stands in a further wide row of that person, and the rows of one name can be added up.
 */
export function wideTable(
  people: readonly Row[],
  columns: readonly Column[],
  roles: readonly Role[],
  nameOf: (row: Row) => string,
  choices: ReadingChoices,
): WideTable {
  const having = (role: Role) => columns.filter(({ index }) => roles[index] === role)
  const leftOut: LeftOutLine[] = []
  const leave = (row: Row, reason: LeftOutLine['reason']) =>
    leftOut.push({ line: row.line, cells: row.raw, reason, canPutBack: false })

  const byPerson = new Map<string, Map<string, Row>[]>()
  const again: Row[] = []
  for (const row of people) {
    const period = periodIn(row, having('period'))
    const key = nameOf(row).normalize('NFC').toLowerCase()
    const own = byPerson.get(key) ?? [new Map<string, Row>()]
    byPerson.set(key, own)
    if (period === '' || !isPeriod(period)) {
      leave(row, 'noPeriod')
      continue
    }
    const free = own.find((rows) => !rows.has(period))
    if (free === undefined) own.push(new Map([[period, row]]))
    else free.set(period, row)
    if (free !== own[0]) again.push(row)
  }
  const repeats = again.length > Math.max(1, TWICE * people.length)
  if (!repeats) for (const row of again) leave(row, 'again')
  const owns = [...byPerson.values()].map((own) => (repeats ? own : own.slice(0, 1)))
  const further = new Set(
    owns.flatMap((own) => own.slice(1).flatMap((rows) => [...rows.values()][0]?.line ?? [])),
  )
  const persons = owns.flat().filter((rows) => rows.size > 0)
  const periods = inOrder(persons.map((rows) => [...rows.keys()]))
  const measures = measured(having('result'), having('attainment'), choices)
  const once = ONCE.flatMap((role) => having(role).slice(0, 1))
  const spread = [measures, having('quota')[0]].flatMap((column) => column ?? [])
  const wide = [
    ...spread.flatMap((column) => periods.map((period) => ({ column, period }))),
    ...once.map((column) => ({ column, period: null })),
  ]
  const origins = new Map<number, (Origin | undefined)[]>()
  const rows = persons.map((own): RawRow => {
    const all = [...own.values()]
    const line = all[0]?.line ?? 0
    const isFurther = further.has(line)
    const from = wide.map(({ column, period }) => {
      if (period !== null) return own.get(period)
      // What is said of a person is said once, or it would be added up.
      return isFurther ? undefined : all.findLast(({ cells }) => cells[column.index]?.missing === false)
    })
    origins.set(line, [
      undefined,
      ...from.map(
        (row, place) =>
          row && {
            line: row.line,
            column: (wide[place]?.column.index ?? 0) + 1,
            columnHead: wide[place]?.column.head ?? '',
          },
      ),
    ])
    const name = all[0] ? nameOf(all[0]) : ''
    return {
      line,
      cells: [name, ...from.map((row, place) => row?.raw[wide[place]?.column.index ?? 0] ?? '')],
    }
  })
  const head = ['Name', ...wide.map(({ column, period }) => period ?? column.head)]
  const wideRoles = Object.fromEntries(
    wide.map(({ column }, place) => [place + 1, roles[column.index] ?? 'ignore']),
  )
  return {
    rows: [{ line: 0, cells: head }, ...rows],
    roles: { 0: 'name', ...wideRoles },
    origins,
    leftOut,
    further,
  }
}

/** The measure as chosen; else results, of which attainments would only be the ratio. */
function measured(results: readonly Column[], attainments: readonly Column[], { measure }: ReadingChoices) {
  const [first, second] = measure === 'attainment' ? [attainments, results] : [results, attainments]
  return first[0] ?? second[0]
}

/** By the calendar where every period can be dated; else as the person with the most periods has them. */
function inOrder(persons: readonly (readonly string[])[]): readonly string[] {
  const longest = [...persons].sort((a, b) => b.length - a.length)
  const periods = [...new Set(longest.flat())]
  const dayOf = daysOf(periods)
  const days = new Map(periods.map((period) => [period, dayOf(period)]))
  if ([...days.values()].includes(null)) return periods
  return periods.sort((a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0))
}
