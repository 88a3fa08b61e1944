import type { Column } from './columns.ts'
import { coachingHours } from './coaching-hours.ts'
import type { Further } from './further.ts'
import { nameColumns } from './name-columns.ts'
import type { ReadingChoices, Role } from './reading.ts'
import { rolesByContent } from './roles-by-content.ts'

export interface Roles {
  /** One a column. */
  readonly roles: readonly Role[]
  /** The columns that make up a name, in the order of its parts. */
  readonly names: readonly number[]
}

/**
 * Roles: what each column was taken for: by a telling head, else by content, else as chosen.
 * A choice changes its own column only; the others stay what they were.
 */
export function rolesOf(
  columns: readonly Column[],
  choices: ReadingChoices,
  textRoles?: Further['textRoles'],
): Roles {
  const names = nameColumns(columns)
  const roles: Role[] = columns.map(() => 'ignore')
  for (const name of names) roles[name] = 'name'
  // Footers have a text but no number, a line of numbers may have no name: neither is a person.
  const numbered = columns.reduce((most, { shapes }) => Math.max(most, shapes.length), 0)
  const lines = Math.min(numbered, columns[names[0] ?? -1]?.cells.length ?? 0)
  const texts = textRoles?.(
    columns.filter((column) => !names.includes(column.index)),
    lines,
  )
  for (const [index, role] of texts ?? []) roles[index] = role
  const free = columns.filter(({ index }) => !names.includes(index) && !texts?.has(index))

  const hours = free.find((column) => column.telling === 'coachingHours' && isHours(column))
  if (hours) roles[hours.index] = 'coachingHours'
  const numeric = free.filter((column) => column.isNumeric || isMeantAsNumbers(column))
  for (const [column, role] of measuresAndQuotas(numeric)) roles[column.index] = role

  for (const [index, role] of Object.entries(choices.roles ?? {})) {
    if (columns[Number(index)] !== undefined) roles[Number(index)] = role
  }
  const chosen = columns.map((column) => column.index).filter((index) => roles[index] === 'name')
  const kept = names.filter((index) => chosen.includes(index))
  return { roles, names: [...kept, ...chosen.filter((index) => !kept.includes(index))] }
}

function measuresAndQuotas(numeric: readonly Column[]): readonly (readonly [Column, Role])[] {
  const told = (telling: Column['telling']) => numeric.filter((column) => column.telling === telling)
  const as = (role: Role, columns: readonly Column[]) => columns.map((column) => [column, role] as const)
  const periods = numeric.filter((column) => column.telling === null && column.isPeriod)
  const results = periodsOf(told('result'))
  const attainments = periodsOf(told('attainment'))
  const quotas = told('quota')

  const measures =
    results.length > 0 && results.every((column) => column.isPeriod)
      ? results
      : periods.length > 1 || (periods.length > 0 && results.length === 0 && attainments.length === 0)
        ? periods
        : results
  // A single attainment beside a column a month sums those up: it is not one period more.
  const asAttainment = measures.length > 1 && quotas.length > 0 && attainments.length === 1 ? [] : attainments
  if (measures.length + asAttainment.length > 0) {
    return [
      ...as('quota', fittingQuotas(quotas, measures.length)),
      ...as('result', measures),
      ...as('attainment', asAttainment),
    ]
  }
  const unknown = numeric.filter((column) => column.telling === null)
  if (unknown.length > 0) {
    return [...as('quota', quotas.slice(0, 1)), ...rolesByContent(unknown, quotas.length > 0)]
  }
  const last = told('sum')[0] ?? told('other')[0]
  return [...as('quota', quotas.slice(0, 1)), ...as('result', last ? [last] : [])]
}

/** Columns of one kind that are periods of it; of several different figures the first. */
function periodsOf(columns: readonly Column[]): readonly Column[] {
  const dated = columns.filter((column) => column.isPeriod)
  if (dated.length > 0) return dated
  const plain = (column: Column) => column.head.toLowerCase().replace(/[\d\s#._-]+/g, '')
  const first = columns[0]
  return first && columns.every((column) => plain(column) === plain(first)) ? columns : columns.slice(0, 1)
}

/** As many quotas as results pair up in order; else one stands for all. */
function fittingQuotas(quotas: readonly Column[], measures: number): readonly Column[] {
  if (quotas.length === measures) return quotas
  return (
    quotas.some((column) => !column.isPeriod) ? quotas.filter((column) => !column.isPeriod) : quotas
  ).slice(0, 1)
}

function isHours(column: Column): boolean {
  const hours = column.cells.filter(
    (cell) => coachingHours(cell.text, 'plain') !== null || cell.shape !== null,
  )
  return hours.length > 0 && hours.length * 2 >= column.cells.length
}

/**
 * Told to be figures, and there are digits, even if none can be read (`1.2k`): said rather than ignored.
 * A month that nobody has a number for yet counts too, or a year's quota would be spread over half a year.
 */
function isMeantAsNumbers(column: Column): boolean {
  const told = column.telling === 'result' || column.telling === 'quota' || column.telling === 'attainment'
  if (!told && !(column.telling === null && column.isPeriod)) return false
  if (column.cells.length === 0) return column.isPeriod
  const digits = column.cells.filter((cell) => /\d/.test(cell.text)).length
  return digits > 0 && digits * 2 >= column.cells.length
}

/** The roles as shown: the periods are what they were read as. */
export function measuredRoles(
  roles: readonly Role[],
  periods: readonly { readonly column: number }[],
  measure: 'attainment' | 'result',
): readonly Role[] {
  const measured = new Set(periods.map(({ column }) => column))
  return roles.map((role, column) => (measured.has(column) ? measure : role))
}
