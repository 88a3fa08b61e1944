import { meanOfPresent, pooledAttainment } from '../attainment.ts'
import type { Person } from '../team.ts'
import type { Column } from './columns.ts'
import type { GroupChoice } from './reading.ts'
import { nameKey } from './name-key.ts'
import type { Row } from './table.ts'

/** Which group each line belongs to. */
export type GroupOf = (row: Row) => string

/**
 * Group of a line: what its cell in the group column says. Where a report writes each group once, over
 * its first line, the lines below belong to it too.
 *
 * @param column with the role Group; none means that nobody has one
 */
export function groupOfLines(column: Column | undefined, body: readonly Row[]): GroupOf {
  if (column === undefined) return () => ''
  const own = (row: Row) => row.cells[column.index]?.text ?? ''
  const values = column.cells.map(({ text }) => nameKey(text))
  const first = body[0]
  const isWrittenOnce =
    first !== undefined &&
    own(first) !== '' &&
    values.length * 2 <= body.length &&
    new Set(values).size === values.length
  if (!isWrittenOnce) return own
  const groups = new Map<Row, string>()
  let above = ''
  for (const row of body) {
    above = own(row) || above
    groups.set(row, above)
  }
  return (row) => groups.get(row) ?? own(row)
}

/** The group whose people are the team, as `nameKey` gives it; null for all, and where nobody is in it. */
export function chosenGroup(
  lines: readonly Row[],
  groupOf: GroupOf,
  choice: string | undefined,
): string | null {
  if (choice === undefined) return null
  const key = nameKey(choice)
  const [first, ...others] = new Set(lines.map((row) => nameKey(groupOf(row))))
  return others.length > 0 && (first === key || others.includes(key)) ? key : null
}

export interface GroupingInput {
  readonly column: Column | undefined
  /** The lines that are people, in the order of the table. */
  readonly lines: readonly Row[]
  /** One a line. */
  readonly people: readonly Person[]
  readonly groupOf: GroupOf
  /** As `chosenGroup` gives it. */
  readonly chosen: string | null
}

/**
 * Group choice: the groups of a table with how many people each has and what they reach together, and the
 * one that was chosen; null when there are not two groups to choose from.
 *
 * reached = sum(result) / sum(quota) over all people and periods that have both; with attainments given,
 * the mean of the people's means; with results alone, the mean of the people's sums.
 */
export function groupChoice({ column, lines, people, groupOf, chosen }: GroupingInput): GroupChoice | null {
  if (column === undefined) return null
  const found = new Map<string, { name: string; members: Person[] }>()
  lines.forEach((row, place) => {
    const person = people[place]
    if (person === undefined) return
    const name = groupOf(row)
    const group = found.get(nameKey(name))
    if (group) group.members.push(person)
    else found.set(nameKey(name), { name, members: [person] })
  })
  if (found.size < 2) return null
  // Who has no group comes last.
  const groups = [...found.values()].sort((a, b) => Number(a.name === '') - Number(b.name === ''))
  return {
    head: column.head,
    chosen: chosen === null ? null : (found.get(chosen)?.name ?? null),
    groups: groups.map(({ name, members }) => ({
      name,
      people: members.length,
      reached: reachedBy(members),
    })),
    people: people.length,
  }
}

function reachedBy(members: readonly Person[]): number | null {
  const [results, quotas] = [
    members.flatMap((person) => person.results),
    members.flatMap((person) => person.quotas),
  ]
  if (quotas.some((quota) => quota !== null)) return pooledAttainment(results, quotas)
  const given = members.map(({ attainments }) => meanOfPresent(attainments))
  return meanOfPresent(given.some((value) => value !== null) ? given : members.map(sumOfResults))
}

function sumOfResults({ results }: Person): number | null {
  const present = results.filter((result) => result !== null)
  return present.length === 0 ? null : present.reduce((sum, result) => sum + result, 0)
}
