import { describe, expect, test } from 'vitest'
import { measuredRoles, rolesOf } from '../../../src/domain/team/roles.ts'
import { columnsOfText } from './table-of-text.ts'

const letters = {
  n: 'name',
  r: 'result',
  q: 'quota',
  a: 'attainment',
  h: 'coachingHours',
  '-': 'ignore',
} as const
const short = (lines: readonly string[]) =>
  rolesOf(columnsOfText(...lines), {})
    .roles.map((role) => Object.entries(letters).find(([, long]) => long === role)?.[0])
    .join('')

test.each([
  ['Name|Result', 'Ann|5', 'nr'],
  ['Name|Result|Quota', 'Ann|5|6', 'nrq'],
  ['Quota|Result|Name', '6|5|Ann', 'qrn'],
  ['Name|Attainment', 'Ann|92 %', 'na'],
  ['Name|Quota|Attainment', 'Ann|6|92 %', 'nqa'],
  ['Name|Result|Quota|Attainment', 'Ann|5|6|83 %', 'nrqa'],
  ['Name|Quota|Jan|Feb|Mar|1:1 h', 'Ann|6|5|7|6|1.5', 'nqrrrh'],
  ['Name|Jan|Feb|Mar|Total', 'Ann|5|7|6|18', 'nrrr-'],
  ['Name|Jan|Feb|Mar|Quota|Attainment', 'Ann|5|7|6|6|100 %', 'nrrrq-'],
  ['Name|Total', 'Ann|18', 'nr'],
  ['Name|Year quota|Jan|Feb|Mar', 'Ann|18|5||', 'nqrrr'],
  ['Name|Jan Actual|Jan Quota|Feb Actual|Feb Quota', 'Ann|5|6|7|6', 'nrqrq'],
  ['Name|Jan|Feb|Mar|Q1 quota|Q2 quota', 'Ann|5|7|6|18|18', 'nrrrq-'],
  ['ID|Name|E-mail|Region|Sales|Comment', '7|Ann|a@x.com|North|5|fine', '-n--r-'],
  ['Name|Revenue|Bookings|Calls', 'Ann|5|6|80', 'nr--'],
  ['Name|Result 1|Result 2', 'Ann|5|6', 'nrr'],
  ['Name|Calls', 'Ann|80', 'nr'],
  ['Name|Foo|Bar', 'Ann|5.1|6.2', 'nrr'],
  ['Name|Result', 'Ann|1.2k', 'nr'],
  ['Name|Plan', 'Ann|Gold', 'n-'],
  ['Name|Coach|Result', 'Ann|Dee|5', 'n-r'],
  ['Name|Result||Quota', 'Ann|5||6', 'nr-q'],
])('%s', (heads, line, roles) => {
  expect(short([heads, line])).toBe(roles)
})

describe('a choice', () => {
  const columns = columnsOfText('Name|Region|Result|Foo', 'Ann|North|5|6', 'Ben|South|7|8')

  test('changes its own column only', () => {
    expect(rolesOf(columns, { roles: { 3: 'quota' } }).roles).toEqual(['name', 'ignore', 'result', 'quota'])
  })

  test('of a second name is joined behind the first', () => {
    expect(rolesOf(columns, { roles: { 1: 'name' } }).names).toEqual([0, 1])
    expect(rolesOf(columns, { roles: { 0: 'ignore', 1: 'name' } }).names).toEqual([1])
  })

  test('for a column that is not there does nothing', () => {
    expect(rolesOf(columns, { roles: { 9: 'name' } }).roles).toEqual(['name', 'ignore', 'result', 'ignore'])
  })
})

test('periods are shown as what they were read as', () => {
  expect(measuredRoles(['name', 'result', 'quota'], [{ column: 1 }], 'attainment')).toEqual([
    'name',
    'attainment',
    'quota',
  ])
})
