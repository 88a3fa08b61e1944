import type { Column } from './columns.ts'
import { type DealHead, isDealHead } from './deal-heads.ts'
import { type Day, daysOf } from './days.ts'
import { nameColumns, tellsPerson } from './name-columns.ts'
import { median } from '../usable.ts'
import type { ReadingChoices, Role } from './reading.ts'
import type { Roles } from './roles.ts'
import { saysWon } from './won-stage.ts'

const MOST_STAGES = 30
/** What is a day only where the head says so: a spreadsheet's number of a day, a year and a month like 2026.3. */
const AMOUNT = /^\d{5}(?:[.,]\d+)?$|^\d{4}[.,]\d{1,2}$/

/**
 * Deal roles: the columns of a list of deals: by their heads, else by content. Of two columns of dates
 * the later is the close date; the stage is what says "won" somewhere; the name is what repeats.
 *
 * @param columns of a sample of the rows
 */
export function dealRoles(columns: readonly Column[], choices: ReadingChoices): Roles {
  const roles: Role[] = columns.map(() => 'ignore')
  const isFree = ({ index }: Column) => roles[index] === 'ignore'
  const take = (role: Role, column: Column | undefined) => {
    if (column !== undefined) roles[column.index] = role
  }
  const [close, open] = dateColumns(columns)
  take('closeDate', close)
  take('openDate', open)
  const undated = columns.filter((column) => isFree(column) && !isDates(column))
  take('stage', stageColumn(undated))
  const names = dealNames(undated.filter(isFree))
  for (const index of names) roles[index] = 'name'
  const told = (telling: Column['telling'], among: readonly Column[] = undated) =>
    among.find((column) => isFree(column) && column.telling === telling && column.cells.length > 0)
  take('group', told('group'))
  take('coachingHours', told('coachingHours'))
  take('startDate', told('startDate', columns))
  take('result', amountColumn(undated.filter(isFree)))

  for (const [index, role] of Object.entries(choices.roles ?? {})) {
    if (columns[Number(index)] !== undefined) roles[Number(index)] = role
  }
  const chosen = columns.map(({ index }) => index).filter((index) => roles[index] === 'name')
  const kept = names.filter((index) => chosen.includes(index))
  return { roles, names: [...kept, ...chosen.filter((index) => !kept.includes(index))] }
}

/** True when most of what a column says are dates. */
export function isDates(column: Column): boolean {
  return daysIn(column).length * 2 > column.cells.length
}

function daysIn(column: Column): readonly Day[] {
  const all = column.cells.map(({ text }) => text)
  const texts = tellsDate(column) ? all : all.filter((text) => !AMOUNT.test(text))
  const dayOf = daysOf(texts)
  return texts.flatMap((text) => dayOf(text) ?? [])
}

function tellsDate({ head, telling }: Column): boolean {
  const isOfDeal = isDealHead(head, 'closeDate') || isDealHead(head, 'openDate')
  return isOfDeal || telling === 'period' || telling?.endsWith('Date') === true
}

/** The close date and the open date. */
function dateColumns(columns: readonly Column[]): readonly [Column | undefined, Column | undefined] {
  const dated = columns.filter(isDates)
  const told = (part: DealHead) => dated.find(({ head }) => isDealHead(head, part))
  const open = told('openDate')
  const close = told('closeDate')
  if (close !== undefined) return [close, open === close ? undefined : open]
  // When a person was hired does not say when a deal was made.
  const isHired = (column: Column | undefined) => column?.telling === 'startDate'
  const rest = dated.filter((column) => column !== open && !isHired(column))
  const byTime = [...rest].sort((a, b) => median(daysIn(b)) - median(daysIn(a)))
  // A list of nothing but open dates still tells when a deal was made.
  return byTime.length === 0 ? [isHired(open) ? undefined : open, undefined] : [byTime[0], open ?? byTime[1]]
}

function stageColumn(columns: readonly Column[]): Column | undefined {
  // "Won" is a name too, and says nothing of a deal where people stand.
  const few = columns.filter(
    (column) =>
      !column.isNumeric &&
      distinct(column) <= MOST_STAGES &&
      !tellsPerson(column) &&
      !isDealHead(column.head, 'person'),
  )
  const saying = few.filter(({ cells }) => cells.some(({ text }) => saysWon(text)))
  const told = (among: readonly Column[]) => among.find(({ head }) => isDealHead(head, 'stage'))
  return told(saying) ?? saying[0] ?? told(few.filter((column) => column.cells.length > 0))
}

function dealNames(columns: readonly Column[]): readonly number[] {
  if (columns.some((column) => tellsPerson(column) && column.cells.length > 0))
    return nameColumns(columns.filter(tellsPerson)).filter((index) =>
      columns.some((column) => column.index === index),
    )
  const texts = columns.filter((column) => !column.isNumeric && column.cells.length > 0)
  const told = texts.find(({ head }) => isDealHead(head, 'person'))
  if (told !== undefined) return [told.index]
  const repeated = texts.filter((column) => repeats(column) && column.telling !== 'code')
  const [best] = [...repeated].sort((a, b) => twoWords(b) - twoWords(a))
  return best === undefined ? [] : [best.index]
}

/** The amount of a deal: a telling head, else numbers of which nothing else is told, the largest. */
function amountColumn(columns: readonly Column[]): Column | undefined {
  const numeric = columns.filter((column) => column.isNumeric)
  const told = numeric.filter(({ head }) => isDealHead(head, 'amount'))
  const byCells = [...told].sort((a, b) => b.cells.length - a.cells.length)
  if (byCells[0] !== undefined) return byCells[0]
  const plain = numeric.filter(({ telling }) => telling === 'result' || telling === null)
  const size = ({ shapes }: Column) => median(shapes.map(({ digits }) => digits.replace(/\D.*/, '').length))
  return [...plain].sort((a, b) => size(b) - size(a))[0]
}

function distinct({ cells }: Column): number {
  return new Set(cells.map(({ text }) => text)).size
}

/** Fewer different texts than four in five cells, and more than one. */
export function repeats(column: Column): boolean {
  const different = distinct(column)
  return different > 1 && different <= 0.8 * column.cells.length
}

function twoWords({ cells }: Column): number {
  return cells.filter(({ text }) => /^[^\d@]+ [^\d@]+$/.test(text)).length / Math.max(1, cells.length)
}
