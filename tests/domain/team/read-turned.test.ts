import { expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'

const turned =
  'Month\tAnna Kovács\tBen Okafor\tTotal\n\nJan\t9000\t8000\t17000\nFeb\t7000\tx\t7000\nQuota\t10000\t10000\t20000'

test('people in columns are read as people', () => {
  const reading = readTable(turned)
  expect(reading.shape).toEqual({ value: 'turned', from: 'found' })
  expect(reading.team?.periods).toEqual(['Jan', 'Feb'])
  expect(reading.team?.people.map(({ name, results, quotas }) => [name, results, quotas])).toEqual([
    ['Anna Kovács', [9000, 7000], [10000, 10000]],
    ['Ben Okafor', [8000, null], [10000, 10000]],
  ])
})

test('what is left out is told by its column, a cell by its place in the box', () => {
  const reading = readTable(turned)
  expect(reading.leftOut).toMatchObject([{ line: 4, reason: 'total', canPutBack: true }])
  expect(reading.issues).toEqual([
    {
      code: 'notANumber',
      line: 4,
      column: 3,
      columnHead: 'Ben Okafor',
      head: 'Feb',
      name: 'Ben Okafor',
      text: 'x',
    },
  ])
})

test('kinds of figures down the side are known too, and a usual table stays as it is', () => {
  expect(readTable('\tAnna\tBen\nResult\t9000\t8000\nQuota\t10000\t9000')).toMatchObject({
    shape: { value: 'turned' },
    team: { basis: 'quota', people: [{ name: 'Anna' }, { name: 'Ben' }] },
  })
  const usual = 'Name\tJan\tFeb\nAnna\t9\t8\nBen\t7\t6'
  expect(readTable(usual).shape.value).toBe('people')
  expect(readTable(usual, { shape: 'turned' }).team?.people.map(({ name }) => name)).toEqual(['Jan', 'Feb'])
})

test('currencies, errors and short numbers are told where they stand in the box', () => {
  const marked = turned.replace('9000\t8000', '€9000\t$8000').replace('7000\tx', '#REF!\t7k')
  expect(readTable(marked).marks).toMatchObject({
    mixed: { usual: '€', other: '$', line: 3, column: 3 },
    errors: { text: '#REF!', line: 4, column: 2, head: '' },
    short: { text: '7k', value: 7000, line: 4, column: 3, head: '' },
  })
})
