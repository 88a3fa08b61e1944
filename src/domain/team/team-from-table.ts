import type { MonthsPerPeriod, Person, Team } from '../team.ts'
import type { Figure, Figures } from './figures.ts'
import { quotaCovers } from './quota-covers.ts'
import type { Reading, ReadingIssue } from './reading.ts'
import type { Row } from './table.ts'

export interface TeamInput {
  readonly people: readonly Row[]
  readonly nameOf: (row: Row) => string
  readonly figures: Figures
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
  const covers = coversOf(lines, input)
  const nothing = input.figures.periods.map(() => null)
  const isAttainment = input.figures.measure.value === 'attainment'
  const people = lines.map(({ name, measured, quotas, hours }): Person => ({
    name,
    results: isAttainment ? nothing : measured,
    quotas:
      input.figures.quotas.length === 0 ? nothing : spread(quotas, input.figures.periods.length, covers),
    attainments: isAttainment ? measured : nothing,
    hoursToday: hours,
  }))
  return {
    team: {
      basis: isAttainment ? 'attainment' : input.figures.quotas.length > 0 ? 'quota' : 'result',
      monthsPerPeriod: input.monthsPerPeriod,
      periods: input.figures.periods.map(({ head }) => head),
      people,
    },
    quotaCovers: covers,
    issues: [...issues, ...repeatedNames(lines)],
  }
}

function lineOf(row: Row, input: TeamInput, issues: ReadingIssue[]): Line {
  const name = input.nameOf(row)
  const missing: ReadingIssue[] = []
  const valueOf = ({ column, head, isBlank, read }: Figure, missingIsTold: boolean): number | null => {
    const value = read(row.cells[column])
    const place = { line: row.line, column: column + 1, head, name }
    if (value.kind === 'number') return value.value
    if (value.kind === 'text') issues.push({ code: 'notANumber', ...place, text: value.text })
    else if (missingIsTold && !isBlank) missing.push({ code: 'missing', ...place })
    return null
  }
  const measured = input.figures.periods.map((figure) => valueOf(figure, true))
  const quotas = input.figures.quotas.map((figure) => valueOf(figure, true))
  let hours = input.figures.hours && valueOf(input.figures.hours, false)
  if (input.figures.hours && hours !== null && hours < 0) {
    const { column, head } = input.figures.hours
    const text = row.cells[column]?.text ?? ''
    issues.push({ code: 'negativeHours', line: row.line, column: column + 1, head, name, text })
    hours = null
  }
  // Somebody without any number is told once, not once a cell.
  if (measured.every((value) => value === null)) issues.push({ code: 'noUsableNumber', line: row.line, name })
  else for (const issue of missing) issues.push(issue)
  return { row, name, measured, quotas, hours }
}

function coversOf(lines: readonly Line[], { figures, quotaChoice }: TeamInput): Reading['quotaCovers'] {
  const { periods, quotas } = figures
  if (quotas.length === 0) return null
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
