import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'

const rows =
  'Rep\tMonth\tResult\tQuota\nAnna\tFeb 2026\t9\t10\nBen\tJan 2026\t7\t8\nBen\tFeb 2026\tx\t8\nCara\tFeb 2026\t5\t10\nCara\tFeb 2026\t6\t10\nDan\t\t4\t10\nTotal\t\t29\t56'

describe('one row per person and period', () => {
  const reading = readTable(rows)

  test('is a person a name and a column a period, results beside quotas', () => {
    expect(reading).toMatchObject({
      shape: { value: 'periods', from: 'found' },
      monthsPerPeriod: { value: 1, from: 'headers' },
      team: { basis: 'quota', periods: ['Jan 2026', 'Feb 2026'] },
      headerKey: 'Rep\tMonth\tResult\tQuota',
    })
    expect(reading.groups.map(({ role }) => role)).toEqual(['name', 'period', 'result', 'quota'])
    expect(reading.team?.people.map(({ name, results, quotas }) => [name, results, quotas])).toEqual([
      ['Anna', [null, 9], [null, 10]],
      ['Ben', [7, null], [8, 8]],
      ['Cara', [null, 5], [null, 10]],
    ])
  })

  test('lists what has no period, what stands twice and what adds up', () => {
    expect(reading.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [6, 'again'],
      [7, 'noPeriod'],
      [8, 'total'],
    ])
  })

  test('tells cells where they stand in the box, and rows that are not there', () => {
    expect(reading.issues).toEqual([
      { code: 'noRow', line: 2, head: 'Jan 2026', name: 'Anna' },
      {
        code: 'notANumber',
        line: 4,
        column: 3,
        columnHead: 'Result',
        head: 'Feb 2026',
        name: 'Ben',
        text: 'x',
      },
      { code: 'noRow', line: 5, head: 'Jan 2026', name: 'Cara' },
    ])
  })

  test.each([
    [
      'a year and a month apart',
      'Rep;Year;Month;Revenue\nA;2026;2;9\nA;2026;1;8\nB;2026;1;7\nB;2026;2;6',
      ['2026 1', '2026 2'],
    ],
    ['quarters without heads', 'Anna\tQ1\t90\nAnna\tQ2\t91\nBen\tQ1\t92\nBen\tQ2\t93', ['Q1', 'Q2']],
    [
      'first days of months',
      'Rep;Date;Sales\nA;2026-02-01;9\nA;2026-01-01;8\nB;2026-01-01;7\nB;2026-02-01;6',
      ['2026-01-01', '2026-02-01'],
    ],
  ])('is known by %s', (_, text, periods) => {
    expect(readTable(text)).toMatchObject({ shape: { value: 'periods' }, team: { periods } })
  })

  test('can be chosen, and the column of the period with it', () => {
    const plain = 'Rep\tTurn\tResult\nAnna\t2024\t9\nAnna\t2025\t8\nBen\t2024\t7\nBen\t2025\t6'
    expect(readTable(plain).shape.value).toBe('people')
    expect(readTable(plain, { shape: 'periods', roles: { 1: 'period' } }).team?.periods).toEqual([
      '2024',
      '2025',
    ])
    expect(readTable('Name\tJan\nAnna\t1', { shape: 'periods' }).team?.people).toHaveLength(1)
  })

  test('is attainment where that is all there is', () => {
    const text = 'Rep\tQuarter\tAttainment\nA\tQ1\t92 %\nA\tQ2\t81 %\nB\tQ1\t105 %\nB\tQ2\t70 %'
    expect(readTable(text).team?.people.map(({ attainments }) => attainments)).toEqual([
      [0.92, 0.81],
      [1.05, 0.7],
    ])
  })
})

describe('several rows of one person and period', () => {
  const table = [
    'Rep\tMonth\tProduct\tResult\tCoaching hours',
    'Anna\tJan\tA\t5\t2',
    'Anna\tJan\tB\t6\t2',
    'Anna\tFeb\tA\t7\t2',
    'Ben\tJan\tA\t5\t1',
    'Ben\tJan\tB\tx\t1',
    'Ben\tFeb\tA\t7\t1',
    'Ben\tFeb\tB\t8\t1',
    'Cara\tJan\tA\t5\t1',
  ].join('\n')
  test('are added up, and said to be', () => {
    const { team, shape, sameName, leftOut } = readTable(table)
    expect(shape.value).toBe('periods')
    expect(team?.people.map(({ name, results, hoursToday }) => [name, results, hoursToday])).toEqual([
      ['Anna', [11, 7], 2],
      ['Ben', [5, 15], 1],
      ['Cara', [5, null], 1],
    ])
    expect(sameName).toMatchObject({ value: 'added', names: 2 })
    expect(leftOut).toEqual([])
  })
  test('lack only what no row tells', () => {
    expect(readTable(table).issues.map(({ code, ...of }) => [code, 'name' in of && of.name])).toEqual([
      ['notANumber', 'Ben'],
      ['noRow', 'Cara'],
    ])
  })
})
