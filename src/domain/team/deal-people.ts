import type { Person } from '../team.ts'
import { readHours } from './cell-values.ts'
import type { Column } from './columns.ts'
import { chosenGroup, groupChoice } from './grouping.ts'
import { nameKey } from './name-key.ts'
import type { GroupChoice, NumberFormat, Reading, ReadingChoices, ReadingIssue, Role } from './reading.ts'
import type { RawRow } from './rows.ts'
import { startDatesOf } from './start-dates.ts'
import { type Row, rowOf } from './table.ts'

export interface DealPeopleInput {
  /** The row in which each person stands first: it tells the group, the start date and the coaching hours. */
  readonly first: readonly (RawRow | undefined)[]
  readonly people: readonly Person[]
  readonly columns: readonly Column[]
  readonly roles: readonly Role[]
  /** How the coaching hours are written. */
  readonly formatOf: (column: number) => NumberFormat
  readonly choices: ReadingChoices
}

export interface DealPeople {
  /** Those of the group that was chosen, or all. */
  readonly people: readonly Person[]
  readonly isChosen: (place: number) => boolean
  readonly group: GroupChoice | null
  readonly startDates: Reading['startDates']
  /** A start date of which nobody can tell whether the day or the month comes first. */
  readonly unsureDate: string | null
  /** Start dates and hours that cannot be read. */
  readonly issues: readonly ReadingIssue[]
}

/**
 * Deal people: what a list of deals says of its people beside their deals: the group, of which one can be the
 * team, when they began, and today's coaching hours, as their first row has it.
 */
export function dealPeople({
  first,
  people,
  columns,
  roles,
  formatOf,
  choices,
}: DealPeopleInput): DealPeople {
  const having = (role: Role) => columns.find(({ index }) => roles[index] === role)
  const [groups, started, hours] = [having('group'), having('startDate'), having('coachingHours')]
  if ((groups ?? started ?? hours) === undefined)
    return { people, isChosen: () => true, group: null, startDates: null, unsureDate: null, issues: [] }
  const lines = first.map((raw): Row => rowOf(raw ?? { line: 0, cells: [] }))
  const dates = startDatesOf(started, choices.dateOrder)
  const hoursIn = hours && readHours(formatOf(hours.index))
  const hoursOf = (row: Row) => {
    const cell = hours && row.cells[hours.index]
    return cell && hoursIn?.(cell)
  }
  const everybody = people.map((person, place): Person => {
    const line = lines[place]
    const read = line && hoursOf(line)
    return {
      ...person,
      ...(read?.kind === 'number' && read.value >= 0 && { hoursToday: read.value }),
      ...(dates && line && { startDate: dates.of(line) }),
    }
  })
  const issuesOf = (row: Row, name: string): readonly ReadingIssue[] => {
    const read = hoursOf(row)
    const told = (column: Column) => ({ line: row.line, column: column.index + 1, head: column.head, name })
    const text = (column: Column) => row.cells[column.index]?.text ?? ''
    const issues: ReadingIssue[] = []
    if (hours && read?.kind === 'text') issues.push({ code: 'notANumber', ...told(hours), text: text(hours) })
    if (hours && read?.kind === 'number' && read.value < 0)
      issues.push({ code: 'negativeHours', ...told(hours), text: text(hours) })
    if (started && dates?.isText(row))
      issues.push({ code: 'notADate', ...told(started), text: text(started) })
    return issues
  }
  const groupOf = (row: Row) => (groups ? (row.cells[groups.index]?.text ?? '') : '')
  const chosen = chosenGroup(lines, groupOf, choices.group)
  const isChosen = (place: number) => {
    const line = lines[place]
    return chosen === null || (line !== undefined && nameKey(groupOf(line)) === chosen)
  }
  return {
    people: everybody.filter((_, place) => isChosen(place)),
    isChosen,
    group: groupChoice({ column: groups, lines, people: everybody, groupOf, chosen }),
    unsureDate: dates?.unsure ?? null,
    startDates: dates && (having('closeDate') ? 'used' : 'noMonths'),
    issues: lines.flatMap((row, place) => (isChosen(place) ? issuesOf(row, people[place]?.name ?? '') : [])),
  }
}
