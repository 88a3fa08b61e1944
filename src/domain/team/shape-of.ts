import type { Column } from './columns.ts'
import { isDealHead } from './deal-heads.ts'
import { daysOf, monthOf } from './days.ts'
import { dealRoles, isDates, repeats } from './deal-roles.ts'
import { saysTheSame } from './header.ts'
import { monthNamed } from './month-names.ts'
import { tellsPerson } from './name-columns.ts'
import { periodColumns, periodIn } from './period-columns.ts'
import type { Shape } from './reading.ts'
import { isDated, isSpanHead } from './shape-of-rows.ts'
import { nameIn, type Table } from './table.ts'
import { tellingHead } from './telling-head.ts'
import { saysWon } from './won-stage.ts'

/** So much of a grid of people and periods is filled in a table of one row per person and period. */
const FILLED = 0.5
/** Under dates a slip, or one row in twenty, may stand twice. */
const TWICE = 0.05
const MOSTLY = 0.8

/**
 * Shape of a table: how its rows stand for people, as far as heads and content tell.
 *
 * @param table a sample of the rows, with the header
 * @param columns of the same sample
 */
export function shapeOf(table: Table, columns: readonly Column[]): Shape {
  if (isTurned(table, columns)) return 'turned'
  const { roles, names } = dealRoles(columns, {})
  const nameColumn = columns.find(({ index }) => index === names[0])
  const columnOf = (role: string) => columns.find(({ index }) => roles[index] === role)
  const stage = columnOf('stage')
  const isWon = stage?.cells.some(({ text }) => saysWon(text)) === true
  const again = nameColumn !== undefined && repeats(nameColumn)
  const isOneAlone = nameColumn !== undefined && tellsPerson(nameColumn) && isOneName(nameColumn)
  if ((again || isOneAlone) && !isWon && isGrid(table, columns, names)) return 'periods'
  const close = columnOf('closeDate')
  if (columnOf('result') === undefined || close === undefined || nameColumn === undefined) return 'people'
  const isToldClose = isDealHead(close.head, 'closeDate')
  return again || isWon || (isToldClose && stage !== undefined) ? 'deals' : 'people'
}

/** One person's months, or what is left of a longer table. */
function isOneName({ cells }: Column): boolean {
  return cells.length > 1 && cells.every(({ text }) => text === cells[0]?.text)
}

/** Every person has a row a period, or several: a column of dates is one of periods only where hardly any stands twice. */
function isGrid(table: Table, columns: readonly Column[], names: readonly number[]): boolean {
  const found = periodColumns(columns)
  if (found.length === 0) return false
  const pairs = new Set<string>()
  const people = new Set<string>()
  const periods = new Set<string>()
  let rows = 0
  for (const row of table.body) {
    const name = nameIn(row, names)
    const period = periodIn(row, found)
    if (name === '' || period === '' || (table.header !== null && saysTheSame(row, table.header))) continue
    rows += 1
    people.add(name)
    periods.add(period)
    pairs.add(`${name}\t${period}`)
  }
  const isFilled = !found.some(isDates) || (oneAMonth(periods) && rows >= FILLED * people.size * periods.size)
  const mayRepeat = !found.some(isDates)
  const isRare = rows - pairs.size <= Math.max(1, TWICE * rows)
  return rows > 2 && periods.size > 1 && (mayRepeat || isRare) && isFilled
}

/** Dates that stand for months are the same day in every month: deals are closed on any day. */
function oneAMonth(dates: ReadonlySet<string>): boolean {
  const dayOf = daysOf(dates)
  const months = [...dates].map((date) => monthOf(dayOf(date) ?? 0))
  return new Set(months).size === months.length
}

/** People in columns: periods or kinds of figures down the first column, names above numbers. */
function isTurned(table: Table, columns: readonly Column[]): boolean {
  const [labels, ...others] = columns
  if (labels === undefined || labels.cells.length < 2 || table.header === null) return false
  // People called April, June and May under a head for people, unless they follow the calendar.
  if (tellsPerson(labels) && !isCalendar(labels.cells.map(({ text }) => text))) return false
  const labelled = labels.cells.filter(({ text }) => isDated(text) || tellingHead(text) !== null)
  if (labelled.length < MOSTLY * labels.cells.length || !labelled.some(isOfPeople)) return false
  const filled = others.filter(({ telling, cells }) => telling !== 'sum' && cells.length > 0)
  const people = others.filter(
    ({ head, telling, isNumeric, cells }) =>
      /\p{L}/u.test(head) && telling === null && (isNumeric || cells.length === 0),
  )
  // April and Cy are people where somebody else is, or where the corner says that months go down.
  if (people.every(({ isPeriod }) => isPeriod) && !isSpanHead(labels.head)) return false
  return people.length > 1 && people.length >= MOSTLY * filled.length
}

/** Nothing but months out of their order is no column of months. */
function isCalendar(texts: readonly string[]): boolean {
  const months = texts.map((text) => monthNamed(text.toLowerCase()))
  if (months.includes(null)) return true
  return months.every((month, place) => place === 0 || ((months[place - 1] ?? 0) % 12) + 1 === month)
}

function isOfPeople({ text }: { readonly text: string }): boolean {
  const telling = tellingHead(text)
  return isDated(text) || telling === 'result' || telling === 'attainment'
}
