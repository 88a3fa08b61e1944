import type { MonthsPerPeriod, Person, Team } from '../team.ts'
import type { CellReader } from './cell-values.ts'
import { quotaCovers } from './quota-covers.ts'
import type { Reading, ReadingIssue } from './reading.ts'
import type { Row } from './table.ts'

/** A column that counts, and how its cells are read. */
export interface Figure {
  readonly column: number
  readonly head: string
  readonly read: CellReader
}

export interface TeamInput {
  readonly people: readonly Row[]
  readonly nameOf: (row: Row) => string
  readonly measure: 'attainment' | 'result'
  /** One a period. */
  readonly periods: readonly Figure[]
  /** None, one for all periods, or one a period. */
  readonly quotas: readonly Figure[]
  readonly hours: Figure | null
  readonly monthsPerPeriod: MonthsPerPeriod
  readonly quotaChoice: 'period' | 'span' | undefined
}

export interface TeamReading {
  readonly team: Team
  readonly quotaCovers: Reading['quotaCovers']
  readonly issues: readonly ReadingIssue[]
}

interface Line {
  readonly row: Row
  readonly name: string
  readonly measured: readonly (number | null)[]
  readonly quotas: readonly (number | null)[]
  readonly hours: number | null
}

/**
 * Team from table: one person a line. A missing cell stays missing, what is not a number becomes missing
 * and is told, people of one name stay apart, and nobody is dropped.
 */
export function teamFromTable(input: TeamInput): TeamReading {
  const issues: ReadingIssue[] = []
  const lines = input.people.map((row) => lineOf(row, input, issues))
  issues.push(...repeatedNames(lines))
  const covers = coversOf(lines, input)
  const nothing = input.periods.map(() => null)
  const isAttainment = input.measure === 'attainment'
  const people = lines.map(({ name, measured, quotas, hours }): Person => ({
    name,
    results: isAttainment ? nothing : measured,
    quotas:
      isAttainment || input.quotas.length === 0 ? nothing : spread(quotas, input.periods.length, covers),
    attainments: isAttainment ? measured : nothing,
    hoursToday: hours,
  }))
  return {
    team: {
      basis: isAttainment ? 'attainment' : input.quotas.length > 0 ? 'quota' : 'result',
      monthsPerPeriod: input.monthsPerPeriod,
      periods: input.periods.map(({ head }) => head),
      people,
    },
    quotaCovers: covers,
    issues,
  }
}

function lineOf(row: Row, input: TeamInput, issues: ReadingIssue[]): Line {
  const name = input.nameOf(row)
  const missing: ReadingIssue[] = []
  const valueOf = ({ column, head, read }: Figure, missingIsTold: boolean): number | null => {
    const value = read(row.cells[column])
    const place = { line: row.line, column: column + 1, head, name }
    if (value.kind === 'number') return value.value
    if (value.kind === 'text') issues.push({ code: 'notANumber', ...place, text: value.text })
    else if (missingIsTold) missing.push({ code: 'missing', ...place })
    return null
  }
  const measured = input.periods.map((figure) => valueOf(figure, true))
  const quotas = input.measure === 'attainment' ? [] : input.quotas.map((figure) => valueOf(figure, true))
  let hours = input.hours && valueOf(input.hours, false)
  if (input.hours && hours !== null && hours < 0) {
    const { column, head } = input.hours
    const text = row.cells[column]?.text ?? ''
    issues.push({ code: 'negativeHours', line: row.line, column: column + 1, head, name, text })
    hours = null
  }
  // Somebody without any number is told once, not once a cell.
  if (measured.every((value) => value === null)) issues.push({ code: 'noUsableNumber', line: row.line, name })
  else issues.push(...missing)
  return { row, name, measured, quotas, hours }
}

function coversOf(lines: readonly Line[], input: TeamInput): Reading['quotaCovers'] {
  const { periods, quotas, quotaChoice } = input
  if (input.measure === 'attainment' || quotas.length === 0) return null
  if (periods.length === 1 || quotas.length > 1) return { value: 'period', from: 'only' }
  if (quotaChoice !== undefined) return { value: quotaChoice, from: 'choice' }
  return quotaCovers(
    lines.map(({ measured, quotas: [quota = null] }) => ({ results: measured, quota })),
    periods.length,
  )
}

function spread(
  quotas: readonly (number | null)[],
  periods: number,
  covers: Reading['quotaCovers'],
): readonly (number | null)[] {
  if (quotas.length === periods) return quotas
  const quota = quotas[0] ?? null
  const share = quota !== null && covers?.value === 'span' ? quota / periods : quota
  return Array.from({ length: periods }, () => share)
}

function repeatedNames(lines: readonly Line[]): readonly ReadingIssue[] {
  const byName = new Map<string, Line[]>()
  for (const line of lines) {
    const key = line.name.normalize('NFC').toLowerCase()
    const same = byName.get(key)
    if (same) same.push(line)
    else byName.set(key, [line])
  }
  return [...byName.values()].flatMap((same) => {
    const [first] = same
    if (same.length < 2 || !first) return []
    return [{ code: 'repeatedName' as const, name: first.name, lines: same.map(({ row }) => row.line) }]
  })
}
