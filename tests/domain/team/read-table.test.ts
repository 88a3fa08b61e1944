import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reading, text } from 'virtual:sample-team'
import { readTable } from '../../../src/domain/team/read-table.ts'

const people = (table: string) => readTable(table).team?.people ?? []

describe('the sample team', () => {
  test('is ten people, six months, a quota a month and the hours of today', () => {
    expect(reading).toMatchObject({
      blocked: null,
      hasHeader: true,
      numberFormat: 'plain',
      monthsPerPeriod: { value: 1, from: 'headers' },
      quotaCovers: { value: 'period', from: 'ratio' },
      measure: { value: 'result', from: 'default' },
      issues: [],
      leftOut: [],
    })
    expect(reading.team?.people).toHaveLength(10)
    expect(reading.team?.periods).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'])
    expect(reading.team?.people[1]).toEqual({
      name: 'Ben Okafor',
      results: [13.9, 13.2, 21.9, 19.9, 23.4, 15.6],
      quotas: [35, 35, 35, 35, 35, 35],
      attainments: [null, null, null, null, null, null],
      hoursToday: 4,
    })
  })

  test('is the same as text, as download and without its header', () => {
    // The pages leave out what our columns look like.
    expect({ ...readTable(text), samples: [] }).toEqual(reading)
    const csv = readFileSync(new URL('../../../public/sample-team.csv', import.meta.url), 'utf8')
    expect(readTable(csv).team).toEqual(reading.team)
    const headless = readTable(text.slice(text.indexOf('\n') + 1))
    expect(headless.team?.people).toEqual(reading.team?.people)
  })
})

test('a German spreadsheet is read with its totals left out', () => {
  const table =
    'Name\tZiel\tJan\tFeb\tMär\r\nAnna Kovács\t40.000,00\t41.600,50\t44.200,00\t42.200,00\r\n' +
    'Ben Okafor\t35.000,00\t33.900,00\t\t31.900,00\r\nEva Weiß\t60.000,00\t−500,00\t80.000,00\t72.300,00\r\n\r\n' +
    'Summe\t135.000,00\t75.000,50\t124.200,00\t146.400,00\r\n'
  const found = readTable(table)
  expect(found).toMatchObject({
    delimiter: '\t',
    numberFormat: 'german',
    monthsPerPeriod: { value: 1, from: 'headers' },
    quotaCovers: { value: 'period', from: 'ratio' },
    blankLines: 1,
    headerKey: 'Name\tZiel\tJan\tFeb\tMär',
  })
  expect(found.leftOut).toMatchObject([{ line: 6, reason: 'total', canPutBack: true }])
  expect(found.issues).toEqual([{ code: 'missing', line: 3, column: 4, head: 'Feb', name: 'Ben Okafor' }])
  expect(found.team?.people.map(({ results }) => results)).toEqual([
    [41600.5, 44200, 42200],
    [33900, null, 31900],
    [-500, 80000, 72300],
  ])
})

test.each([
  ['tab', 'Ann\t92 %\nBen\t105 %'],
  ['comma', 'Rep,Attainment\nAnn,0.92\nBen,1.05'],
  ['semicolon', 'Ann;0,92\nBen;1,05'],
  ['percent without a sign', 'Rep\tvs quota\nAnn\t92\nBen\t105'],
  ['spaces that do not break', 'Ann\u00A0\t92\u202F%\nBen\t105\u00A0%'],
  ['names behind', '92 %\tAnn\n105 %\tBen'],
])('attainments are read the same: %s', (_, table) => {
  expect(people(table).map(({ name, attainments }) => [name, attainments])).toEqual([
    ['Ann', [0.92]],
    ['Ben', [1.05]],
  ])
})

test('a report with title, regions, addresses and a footer is read', () => {
  const table =
    'Quarterly report,,,,\n\nFirst name,Last name,Region,E-mail,Bookings,Target\n' +
    'Anna,Kovács,North,a@x.com,"$41,600","$40,000"\nBen,Okafor,South,b@x.com,"($1,500.50)","$35,000"\n' +
    'Grand total,,,,"$40,099.50","$75,000"\nCopyright 2026 Acme Inc.\n'
  const found = readTable(table)
  expect(found.team?.people.map(({ name, results, quotas }) => [name, results[0], quotas[0]])).toEqual([
    ['Anna Kovács', 41600, 40000],
    ['Ben Okafor', -1500.5, 35000],
  ])
  expect(found.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'note'],
    [6, 'total'],
    [7, 'note'],
  ])
  expect(found.groups.map(({ role, columns }) => [role, columns])).toEqual([
    ['name', [0, 1]],
    ['ignore', [2, 3]],
    ['result', [4]],
    ['quota', [5]],
  ])
})

describe('what blocks a reading', () => {
  test.each([
    ['an empty box', '', 'empty'],
    ['white space', ' \n\t\n', 'empty'],
    ['names alone', 'Anna\nBen\nCy', 'noNumbers'],
    [
      'names and managers',
      'sales_agent,manager\nAnna Snelling,Dustin Brinkmann\nCecily Lampkin,Melvin Marxen',
      'noNumbers',
    ],
    ['a header alone', 'Name\tJan\tFeb', 'noNumbers'],
    ['prose', 'We had a good quarter, with 40 deals, and we are proud of it.\nThank you all.', 'noNumbers'],
    ['markup', '<table><tr><td>Ann</td><td>5</td></tr></table>', 'noNumbers'],
    ['JSON', '[\n  {"name": "Ann", "result": 41.6},\n  {"name": "Ben", "result": 13.9}\n]', 'noNumbers'],
    ['numbers alone', '1\n2\n3', 'noNames'],
    ['numbers in columns', '1\t2\n3\t4', 'noNames'],
    ['undecidable numbers', 'Name\tResult\nAnn\t1.234\nBen\t2.345', 'numberFormat'],
  ])('%s: %s', (_, table, code) => {
    const found = readTable(table)
    expect(found.blocked?.code).toBe(code)
    expect(found.team).toBeNull()
    expect(found.issues).toEqual([])
  })

  test('one answer settles the number format of the whole table', () => {
    const table = 'Name\tQuota\tResult\nAnn\t1.200\t1.234\nBen\t2.100\t2.345'
    expect(readTable(table).blocked).toEqual({
      code: 'numberFormat',
      example: '1.200',
      head: 'Quota',
      english: 1.2,
      german: 1200,
    })
    const answered = readTable(table, { numberFormat: 'german' })
    expect(answered).toMatchObject({ blocked: null, numberFormat: 'german' })
    expect(answered.team?.people[1]).toMatchObject({ results: [2345], quotas: [2100] })
  })
})

describe('a correction', () => {
  const table = 'Name\tA\tB\nAnn\t0.9\t1.1\nBen\t0.8\t1.2\nTotal\t1.7\t2.3'

  test('of the measure reads every period so', () => {
    expect(readTable(table).measure).toEqual({ value: 'attainment', from: 'range' })
    const corrected = readTable(table, { measure: 'result' })
    expect(corrected.team).toMatchObject({
      basis: 'result',
      people: [{ results: [0.9, 1.1] }, { results: [0.8, 1.2] }],
    })
    expect(corrected.groups[1]).toEqual({ role: 'result', columns: [1, 2], heads: ['A', 'B'] })
  })

  test('of the months is kept', () => {
    expect(readTable(table, { monthsPerPeriod: 3 }).team?.monthsPerPeriod).toBe(3)
  })

  test('of a role makes another team', () => {
    const corrected = readTable(table, { roles: { 2: 'quota' }, measure: 'result' })
    expect(corrected.team).toMatchObject({
      basis: 'quota',
      periods: ['A'],
      people: [{ results: [0.9], quotas: [1.1] }, {}],
    })
  })

  test('puts a line back', () => {
    expect(readTable(table, { putBack: [4] }).team?.people.map(({ name }) => name)).toEqual([
      'Ann',
      'Ben',
      'Total',
    ])
  })

  test('of any kind never throws', () => {
    const roles = ['name', 'result', 'quota', 'attainment', 'coachingHours', 'ignore'] as const
    for (const a of roles)
      for (const b of roles)
        for (const c of roles)
          for (const measure of ['attainment', 'result'] as const)
            expect(() =>
              readTable(table, { roles: { 0: a, 1: b, 2: c, 5: a }, measure, putBack: [1, 4, 99] }),
            ).not.toThrow()
  })
})

test('5,000 lines are read within a second', () => {
  const lines = Array.from(
    { length: 5000 },
    (_, place) => `Person ${place}\t${place}.5\t1,${100 + (place % 900)}.25`,
  )
  const start = performance.now()
  expect(people(lines.join('\n'))).toHaveLength(5000)
  expect(performance.now() - start).toBeLessThan(1000)
})
