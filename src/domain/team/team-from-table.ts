import type { MonthsPerPeriod, Person, Team } from '../team.ts'
import type { Figure, Figures } from './figures.ts'
import type { Further } from './further.ts'
import { quotaCovers } from './quota-covers.ts'
import type { Reading, ReadingIssue } from './reading.ts'
import type { StartDates } from './start-dates.ts'
import type { PersonLine } from './person-line.ts'
import type { Row } from './table.ts'

export interface TeamInput {
  /** Every line that is a person. */
  readonly people: readonly Row[]
  readonly nameOf: (row: Row) => string
  /** Whether a line belongs to the group that was chosen; absent means that all do. */
  readonly isChosen?: (row: Row) => boolean
  readonly figures: Figures
  readonly startDates?: StartDates | null
  readonly monthsPerPeriod: MonthsPerPeriod
  readonly quotaChoice: 'period' | 'span' | undefined
  /** Finds names that stand more than once, and when periods begin; absent where that is not needed. */
  readonly further?: Pick<Further, 'byName' | 'addedUp' | 'periodStarts'> | null
  /** Absent means apart. */
  readonly sameName?: 'apart' | 'added' | undefined
}

export interface TeamReading {
  readonly team: Team
  /** One person a line, those of other groups included. */
  readonly everybody: readonly Person[]
  readonly quotaCovers: Reading['quotaCovers']
  readonly sameName: Reading['sameName']
  readonly issues: readonly ReadingIssue[]
}

/**
 * Team from table: one person a line. A missing cell stays missing, what is not a number becomes missing
 * and is told, people of one name stay apart unless their numbers are to be added up, and nobody is dropped.
 */
export function teamFromTable(input: TeamInput): TeamReading {
  const issues: ReadingIssue[] = []
  const { isChosen = () => true, sameName = 'apart' } = input
  const lines = input.people.map((row) => lineOf(row, input, isChosen(row) ? issues : []))
  // The quota covers the same whichever group is looked at.
  const covers = coversOf(lines, input)
  const nothing = input.figures.periods.map(() => null)
  const starts = input.further?.periodStarts(input.figures.periods.map(({ head }) => head)) ?? []
  const isAttainment = input.figures.measure.value === 'attainment'
  const personOf = ({ name, measured, quotas, hours, startDate }: PersonLine): Person => ({
    name,
    results: isAttainment ? nothing : measured,
    quotas:
      input.figures.quotas.length === 0 ? nothing : spread(quotas, input.figures.periods.length, covers),
    attainments: isAttainment ? measured : nothing,
    hoursToday: hours,
    ...(input.startDates && { startDate }),
  })
  const chosen = lines.filter(({ row }) => isChosen(row))
  const names = input.further?.byName(chosen) ?? []
  const repeated = names.filter((same) => same.length > 1)
  const { addedUp } = input.further ?? {}
  const isAdded = sameName === 'added' && addedUp !== undefined
  const people = isAdded ? names.map((same) => addedUp(same, isAttainment)) : chosen
  return {
    team: {
      basis: isAttainment ? 'attainment' : input.figures.quotas.length > 0 ? 'quota' : 'result',
      monthsPerPeriod: input.monthsPerPeriod,
      periods: input.figures.periods.map(({ head }) => head),
      ...(starts.some((start) => start !== null) && { periodStarts: starts }),
      people: people.map(personOf),
    },
    everybody: lines.map(personOf),
    quotaCovers: covers,
    sameName:
      repeated.length === 0
        ? null
        : { value: sameName, names: repeated.length, lines: repeated.flat().length },
    issues: isAdded ? issues : [...issues, ...repeated.flatMap(repeatedName)],
  }
}

function lineOf(row: Row, input: TeamInput, issues: ReadingIssue[]): PersonLine {
  const name = input.nameOf(row)
  const missing: ReadingIssue[] = []
  const valueOf = ({ column, head, isBlank, read }: Figure, missingIsTold: boolean): number | null => {
    const value = read(row.cells[column])
    const place = { line: row.line, column: column + 1, head, name }
    if (value.kind === 'number') return value.value
    if (value.kind === 'text') issues.push({ code: 'notANumber', ...place, text: value.text })
    else if (missingIsTold && !isBlank && !value.isTold) missing.push({ code: 'missing', ...place })
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
  const startDate = input.startDates?.of(row) ?? null
  if (startDate === null && input.startDates?.isText(row)) {
    const { column, head } = input.startDates
    const text = row.cells[column]?.text ?? ''
    issues.push({ code: 'notADate', line: row.line, column: column + 1, head, name, text })
  }
  return { row, name, measured, quotas, hours, startDate }
}

function coversOf(lines: readonly PersonLine[], { figures, quotaChoice }: TeamInput): Reading['quotaCovers'] {
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

function repeatedName(same: readonly PersonLine[]): readonly ReadingIssue[] {
  const name = same[0]?.name ?? ''
  return [{ code: 'repeatedName', name, lines: same.map(({ row }) => row.line) }]
}
