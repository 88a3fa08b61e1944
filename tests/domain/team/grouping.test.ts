import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../../src/domain/team/columns.ts'
import { chosenGroup, groupChoice, groupOfLines } from '../../../src/domain/team/grouping.ts'
import { readTable } from '../../../src/domain/team/read-table.ts'
import type { ReadingChoices } from '../../../src/domain/team/reading.ts'
import { tellingHead } from '../../../src/domain/team/telling-head.ts'
import { tableOfText } from './table-of-text.ts'

const groupsIn = (...lines: readonly string[]) => {
  const table = tableOfText(...lines)
  const groupOf = groupOfLines(columnsOf(table, tellingHead)[0], table.body)
  return table.body.map(groupOf)
}

describe('the group of a line', () => {
  test('is what its own cell says', () => {
    expect(groupsIn('Team|Name|Jan', 'North|Ann|1', 'South|Ben|2', '|Cy|3', 'North|Dee|4')).toEqual([
      'North',
      'South',
      '',
      'North',
    ])
  })

  test('holds for the lines below where each group is written once', () => {
    expect(groupsIn('Team|Name|Jan', 'North|Ann|1', '|Ben|2', 'South|Cy|3', '|Dee|4')).toEqual([
      'North',
      'North',
      'South',
      'South',
    ])
  })

  test('is none without a column', () => {
    const [row] = tableOfText('Name|Jan', 'Ann|1').body
    expect(row && groupOfLines(undefined, [row])(row)).toBe('')
  })
})

test('a choice holds as long as the table has that group and another', () => {
  const { body } = tableOfText('Team|Jan', 'North|1', 'South|2')
  const groupOf = (row: (typeof body)[number]) => row.cells[0]?.text ?? ''
  expect(chosenGroup(body, groupOf, 'NORTH')).toBe('north')
  expect(chosenGroup(body, groupOf, 'West')).toBeNull()
  expect(chosenGroup(body, groupOf, undefined)).toBeNull()
  expect(chosenGroup(body.slice(0, 1), groupOf, 'North')).toBeNull()
})

const text = [
  'Name\tManager\tQuota\tJan\tFeb',
  'Ann\tKim\t10\t9\t11',
  'Ben\tKim\t10\t7\t',
  'Cy\tLou\t20\t20\t22',
  'Dee\tLou\t20\t18\t20',
  'Eve\t\t10\t5\t5',
].join('\n')
const read = (choices: ReadingChoices = {}) => readTable(text, choices)

describe('a table with managers', () => {
  test('tells the groups, how many people each has, and what they reach together', () => {
    expect(read().group).toEqual({
      head: 'Manager',
      chosen: null,
      groups: [
        { name: 'Kim', people: 2, reached: 27 / 30 },
        { name: 'Lou', people: 2, reached: 80 / 80 },
        { name: '', people: 1, reached: 10 / 20 },
      ],
      people: 5,
    })
    expect(read().team?.people).toHaveLength(5)
  })

  test('makes one group the team, and forgets nobody', () => {
    const { team, group, quotaCovers } = read({ group: 'Lou' })
    expect(team?.people.map(({ name }) => name)).toEqual(['Cy', 'Dee'])
    expect(group).toMatchObject({ chosen: 'Lou', people: 5, groups: [{ people: 2 }, {}, {}] })
    expect(quotaCovers).toEqual(read().quotaCovers)
  })

  test('can make a team of those without a group', () => {
    expect(read({ group: '' }).team?.people.map(({ name }) => name)).toEqual(['Eve'])
  })

  test('says nothing of the cells of other groups', () => {
    expect(read().issues).toMatchObject([{ code: 'missing', name: 'Ben' }])
    expect(read({ group: 'Lou' }).issues).toEqual([])
  })

  test('shows all people when the chosen group is not there', () => {
    expect(read({ group: 'West' }).team?.people).toHaveLength(5)
  })

  test('has no groups to choose from when there is one', () => {
    expect(readTable('Name\tTeam\tJan\nAnn\tNorth\t1\nBen\tNorth\t2').group).toBeNull()
  })
})

describe('what a group reaches', () => {
  const reached = (lines: string) => readTable(lines).group?.groups.map((group) => group.reached)

  test('is the mean of its people with attainments', () => {
    expect(reached('Name\tTeam\tJan\nAnn\tA\t80 %\nBen\tA\t100 %\nCy\tB\t70 %\nDee\tB\t')).toEqual([0.9, 0.7])
  })

  test('is the result of a person without quotas', () => {
    expect(reached('Name\tTeam\tJan\tFeb\nAnn\tA\t1\t2\nBen\tA\t3\t4\nCy\tB\t9\t\nDee\tB\t\t3')).toEqual([
      5, 6,
    ])
  })
})

test('there is no choice without a column', () => {
  expect(
    groupChoice({ column: undefined, lines: [], people: [], groupOf: () => '', chosen: null }),
  ).toBeNull()
})
