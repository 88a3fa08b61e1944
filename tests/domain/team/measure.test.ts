import { expect, test } from 'vitest'
import { looksLikeAttainment, measureOf } from '../../../src/domain/team/measure.ts'
import { parseNumber } from '../../../src/domain/team/parse-number.ts'
import { rolesOf } from '../../../src/domain/team/roles.ts'
import { columnsOfText } from './table-of-text.ts'

const measure = (lines: readonly string[], choice?: 'attainment' | 'result') => {
  const columns = columnsOfText(...lines)
  const { roles } = rolesOf(columns, {})
  const having = (role: string) => columns.filter(({ index }) => roles[index] === role)
  const found = measureOf({
    results: having('result'),
    attainments: having('attainment'),
    quotas: having('quota'),
    valuesOf: (column) => column.shapes.flatMap((shape) => parseNumber(shape, 'english') ?? []),
    choice,
  })
  return [found.measure.value, found.measure.from, found.columns.map(({ index }) => index)]
}

test.each([
  { lines: ['Name|Attainment', 'Ann|92'], expected: ['attainment', 'header', [1]] },
  { lines: ['Name|Result', 'Ann|0.92'], expected: ['result', 'header', [1]] },
  { lines: ['Name|Result', 'Ann|92 %'], expected: ['attainment', 'percent', [1]] },
  { lines: ['Name|Jan|Feb', 'Ann|0.92|1.1'], expected: ['attainment', 'range', [1, 2]] },
  { lines: ['Name|Jan|Feb', 'Ann|1|2'], expected: ['result', 'default', [1, 2]] },
  { lines: ['Name|Jan|Feb', 'Ann|0.92|3.1'], expected: ['result', 'default', [1, 2]] },
  { lines: ['Name|Jan|Feb', 'Ann|0.92|-0.1'], expected: ['result', 'default', [1, 2]] },
  { lines: ['Ann|41.6', 'Ben|13.9'], expected: ['result', 'default', [1]] },
  {
    lines: ['Name|Jan|Feb|Quota', 'Ann|1.2|0.9|1.1', 'Ben|0.8|1.3|1.0'],
    expected: ['result', 'default', [1, 2]],
  },
  {
    lines: ['Name|Jan|Feb|Quota', 'Ann|1.2|0.9|2.2', 'Ben|0.8|1.3|2.0'],
    expected: ['result', 'default', [1, 2]],
  },
  {
    lines: ['Name|Jan|Feb|Quota', 'Ann|1.2|0.9|40', 'Ben|0.8|1.3|45'],
    expected: ['attainment', 'range', [1, 2]],
  },
  { lines: ['Name|Result|Quota|Attainment', 'Ann|5|6|83 %'], expected: ['result', 'header', [1]] },
  { lines: ['Name|Result|Attainment', 'Ann|5|83 %'], expected: ['attainment', 'header', [2]] },
  { lines: ['Name|Jan|Feb|Attainment', 'Ann|90 %|91 %|90 %'], expected: ['attainment', 'percent', [1, 2]] },
  { lines: ['Name', 'Ann'], expected: ['result', 'default', []] },
])('$lines: $expected', ({ lines, expected }) => {
  expect(measure(lines)).toEqual(expected)
})

test('a choice stands above all', () => {
  expect(measure(['Name|Jan', 'Ann|92 %'], 'result')).toEqual(['result', 'choice', [1]])
  expect(measure(['Name|Jan', 'Ann|92'], 'attainment')).toEqual(['attainment', 'choice', [1]])
  expect(measure(['Name|Result|Quota|Attainment', 'Ann|5|6|83 %'], 'attainment')).toEqual([
    'attainment',
    'choice',
    [3],
  ])
})

test.each([
  { values: [0.92, 1, 3], like: true },
  { values: [0, 0.5], like: true },
  { values: [1, 2, 3], like: false },
  { values: [0.9, 3.01], like: false },
  { values: [-0.1, 0.9], like: false },
  { values: [], like: false },
])('$values look like attainment: $like', ({ values, like }) => {
  expect(looksLikeAttainment(values)).toBe(like)
})
