import { describe, expect, test } from 'vitest'
import { formatsOf } from '../../../src/domain/team/formats.ts'
import type { NumberFormat } from '../../../src/domain/team/reading.ts'
import { rolesOf } from '../../../src/domain/team/roles.ts'
import { columnsOfText } from './table-of-text.ts'

const formats = (lines: readonly string[], choice?: NumberFormat) => {
  const columns = columnsOfText(...lines)
  return formatsOf(columns, rolesOf(columns, {}).roles, choice)
}

test.each([
  { what: 'nothing to decide', lines: ['Name|Jan', 'Ann|42'], shown: 'plain', second: 'plain' },
  { what: 'a decimal point', lines: ['Name|Jan', 'Ann|41.6'], shown: 'plain', second: 'english' },
  { what: 'a decimal comma', lines: ['Name|Jan', 'Ann|41,6'], shown: 'plain', second: 'german' },
  { what: 'English groups', lines: ['Name|Jan', 'Ann|1,234.5'], shown: 'english', second: 'english' },
  { what: 'German groups', lines: ['Name|Jan', 'Ann|1.234,5'], shown: 'german', second: 'german' },
  {
    what: 'a column that follows',
    lines: ['Name|Jan|Feb', 'Ann|1.234|12,5'],
    shown: 'german',
    second: 'german',
  },
  {
    what: 'a column that follows one which is ignored',
    lines: ['Name|Jan|Margin', 'Ann|1.234|12,5'],
    shown: 'german',
    second: 'german',
  },
])('$what: $shown', ({ lines, shown, second }) => {
  const found = formats(lines)
  expect(found).toMatchObject({ shown, question: null })
  expect(found.formats[1]).toBe(second)
})

describe('the one question', () => {
  test('shows the first cell in both readings', () => {
    expect(formats(['Name|Jan|Feb', 'Ann|42|1.234', 'Ben|43|2.345']).question).toEqual({
      code: 'numberFormat',
      example: '1.234',
      head: 'Feb',
      english: 1.234,
      german: 1234,
    })
  })

  test.each(['plain', 'english', 'german'] as const)('is answered by %s', (choice) => {
    const found = formats(['Name|Jan', 'Ann|1.234'], choice)
    expect(found).toMatchObject({ shown: choice, question: null })
    expect(found.formats[1]).toBe(choice)
  })

  test('is not asked about a column that does not count', () => {
    expect(formats(['Name|Jan|Pipeline', 'Ann|42|1.234']).question).toBeNull()
  })

  test('is not asked about attainment', () => {
    expect(formats(['Name|Attainment', 'Ann|1.105']).question).toBeNull()
  })
})

test('a choice made for another table gives way where it reads less than half', () => {
  expect(formats(['Name|Jan', 'Ann|1.234,5', 'Ben|2.345,5'], 'english').shown).toBe('german')
})
