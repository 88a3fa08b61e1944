import { expect, test } from 'vitest'
import { rolesByContent } from '../../../src/domain/team/roles-by-content.ts'
import { columnsOfText } from './table-of-text.ts'

const roles = (lines: readonly string[], hasQuota = false) => {
  const numeric = columnsOfText(...lines).slice(1)
  const found = new Map(rolesByContent(numeric, hasQuota))
  return numeric.map((column) => found.get(column))
}

test.each([
  { what: 'one column', lines: ['Ann|41.6', 'Ben|13.9'], expected: ['result'] },
  { what: 'two columns alike', lines: ['Ann|41.6|44.2', 'Ben|13.9|13.2'], expected: ['result', 'result'] },
  { what: 'rounder numbers last', lines: ['Ann|41.6|40', 'Ben|13.9|35'], expected: ['result', 'quota'] },
  {
    what: 'rounder numbers first',
    lines: ['Ann|40,000|41,637', 'Ben|35,000|13,921'],
    expected: ['quota', 'result'],
  },
  {
    what: 'the same number for all',
    lines: ['Ann|41|40', 'Ben|13|40', 'Cy|22|40'],
    expected: ['result', 'quota'],
  },
  {
    what: 'numbers as round as the others',
    lines: ['Ann|41|45', 'Ben|14|32'],
    expected: ['result', 'result'],
  },
  {
    what: 'attainments, one column of them rounder',
    lines: ['Ann|0.92|1', 'Ben|1.05|1', 'Cy|0.88|1'],
    expected: ['result', 'result'],
  },
  {
    what: 'percent behind result and quota',
    lines: ['Ann|41.6|40|104 %', 'Ben|13.9|35|40 %'],
    expected: ['result', 'quota', 'attainment'],
  },
  {
    what: 'a column that adds up the others',
    lines: ['Ann|1|2|4|7', 'Ben|2|3|1|6'],
    expected: ['result', 'result', 'result', 'ignore'],
  },
  { what: 'row numbers', lines: ['Ann|1|41.6', 'Ben|2|13.9', 'Cy|3|22'], expected: ['ignore', 'result'] },
  {
    what: 'quarter hours behind results',
    lines: ['Ann|41.6|44.2|1.5', 'Ben|13.9|13.2|4'],
    expected: ['result', 'result', 'coachingHours'],
  },
  {
    what: 'quarter hours behind attainments',
    lines: ['Ann|.92|1.04|1.5', 'Ben|.87|.93|4'],
    expected: ['result', 'result', 'coachingHours'],
  },
])('$what: $expected', ({ lines, expected }) => {
  expect(roles(lines)).toEqual(expected)
})

test('no second quota is looked for', () => {
  expect(roles(['Ann|41.6|40', 'Ben|13.9|35'], true)).toEqual(['result', 'result'])
})
