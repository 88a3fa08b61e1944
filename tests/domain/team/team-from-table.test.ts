import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../../src/domain/team/columns.ts'
import { figuresOf } from '../../../src/domain/team/figures.ts'
import { further } from '../../../src/domain/team/further.ts'
import type { ReadingChoices } from '../../../src/domain/team/reading.ts'
import { rolesOf } from '../../../src/domain/team/roles.ts'
import { nameIn } from '../../../src/domain/team/table.ts'
import { teamFromTable } from '../../../src/domain/team/team-from-table.ts'
import { tellingHead } from '../../../src/domain/team/telling-head.ts'
import { tableOfText } from './table-of-text.ts'

const read = (lines: readonly string[], choices: ReadingChoices = {}) => {
  const table = tableOfText(...lines)
  const columns = columnsOf(table, tellingHead)
  const { roles, names } = rolesOf(columns, choices)
  return teamFromTable({
    people: table.body,
    nameOf: (row) => nameIn(row, names),
    further,
    figures: figuresOf(columns, roles, choices),
    monthsPerPeriod: 1,
    quotaChoice: choices.quotaCovers,
  })
}

test('results with one quota a period', () => {
  expect(read(['Name|Quota|Jan|Feb|1:1 h', 'Ann|40|41.6|44.2|1.5'])).toMatchObject({
    team: {
      basis: 'quota',
      monthsPerPeriod: 1,
      periods: ['Jan', 'Feb'],
      people: [
        { name: 'Ann', results: [41.6, 44.2], quotas: [40, 40], attainments: [null, null], hoursToday: 1.5 },
      ],
    },
    quotaCovers: { value: 'period', from: 'ratio' },
    sameName: null,
    issues: [],
  })
})

test('the quota of the whole span is spread over its periods', () => {
  const { team, quotaCovers } = read(['Name|Quota|Jan|Feb', 'Ann|80|41.6|44.2'])
  expect(team.people[0]?.quotas).toEqual([40, 40])
  expect(quotaCovers).toEqual({ value: 'span', from: 'ratio' })
})

test('a choice says what the quota covers', () => {
  const { team, quotaCovers } = read(['Name|Quota|Jan|Feb', 'Ann|80|41.6|44.2'], { quotaCovers: 'period' })
  expect(team.people[0]?.quotas).toEqual([80, 80])
  expect(quotaCovers).toEqual({ value: 'period', from: 'choice' })
})

test('quotas that pair up cover their own period', () => {
  const { team, quotaCovers } = read(['Name|Jan|Jan quota|Feb|Feb quota', 'Ann|41.6|40|44.2|45'])
  expect(team.people[0]).toMatchObject({ results: [41.6, 44.2], quotas: [40, 45] })
  expect(quotaCovers).toEqual({ value: 'period', from: 'only' })
})

test('months to come are periods without results, told to nobody as missing', () => {
  const { team, issues } = read(['Name|Quota|Jan|Feb|Mar|Apr', 'Ann|160|41.6|44.2||', 'Ben|160|39.5|||'])
  expect(team.periods).toEqual(['Jan', 'Feb', 'Mar', 'Apr'])
  expect(team.people[0]).toMatchObject({ results: [41.6, 44.2, null, null], quotas: [40, 40, 40, 40] })
  expect(issues).toEqual([{ code: 'missing', line: 3, column: 4, head: 'Feb', name: 'Ben' }])
})

test('attainments leave results and quotas unknown', () => {
  const { team, quotaCovers } = read(['Name|Jan|Feb', 'Ann|92 %|101 %'])
  expect(team).toMatchObject({
    basis: 'attainment',
    people: [{ results: [null, null], quotas: [null, null], attainments: [0.92, 1.01] }],
  })
  expect(quotaCovers).toBeNull()
})

test('results alone, negative ones kept, a typed 0 kept', () => {
  const { team, issues } = read(['Name|Jan|Feb', 'Ann|-5|0', 'Ben|12|13'])
  expect(team).toMatchObject({ basis: 'result', people: [{ results: [-5, 0], quotas: [null, null] }, {}] })
  expect(issues).toEqual([])
})

test('a quota of 0 or less stays as typed', () => {
  expect(read(['Name|Quota|Result', 'Ann|0|5', 'Ben|-4|5']).team.people.map(({ quotas }) => quotas)).toEqual([
    [0],
    [-4],
  ])
})

describe('issues', () => {
  test('a missing cell is null and told once', () => {
    const { team, issues } = read(['Name|Quota|Jan|Feb', 'Ann||41.6|-', 'Ben|40|41|42'])
    expect(team.people[0]).toMatchObject({ results: [41.6, null], quotas: [null, null] })
    expect(issues).toEqual([
      { code: 'missing', line: 2, column: 4, head: 'Feb', name: 'Ann' },
      { code: 'missing', line: 2, column: 2, head: 'Quota', name: 'Ann' },
    ])
  })

  test('what is not a number is null and told with its text', () => {
    const { team, issues } = read(['Name|Jan|Feb', 'Ann|1.2k|5', 'Ben|6|7'])
    expect(team.people[0]?.results).toEqual([null, 5])
    expect(issues).toEqual([
      { code: 'notANumber', line: 2, column: 2, head: 'Jan', name: 'Ann', text: '1.2k' },
    ])
  })

  test('somebody without any number stays, and is told once', () => {
    const { team, issues } = read(['Name|Jan|Feb', 'Ann||', 'Ben|6|7'])
    expect(team.people.map(({ name }) => name)).toEqual(['Ann', 'Ben'])
    expect(issues).toEqual([{ code: 'noUsableNumber', line: 2, name: 'Ann' }])
  })

  test('people of one name stay apart', () => {
    const { team, issues } = read(['Name|Jan', 'Ann|5', 'Ben|6', 'ANN|7'])
    expect(team.people).toHaveLength(3)
    expect(issues).toEqual([{ code: 'repeatedName', name: 'Ann', lines: [2, 4] }])
  })

  test('hours below zero are not known, hours not entered are no issue', () => {
    const { team, issues } = read([
      'Name|Jan|Hours',
      'Ann|5|-1',
      'Ben|6|',
      'Cy|7|weekly',
      'Dee|7|2',
      'Eve|7|3',
    ])
    expect(team.people.map(({ hoursToday }) => hoursToday)).toEqual([null, null, null, 2, 3])
    expect(issues).toEqual([
      { code: 'negativeHours', line: 2, column: 3, head: 'Hours', name: 'Ann', text: '-1' },
      { code: 'notANumber', line: 4, column: 3, head: 'Hours', name: 'Cy', text: 'weekly' },
    ])
  })
})
