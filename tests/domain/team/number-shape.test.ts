import { describe, expect, test } from 'vitest'
import { numberShape } from '../../../src/domain/team/number-shape.ts'

describe('a number in any convention', () => {
  test.each([
    ['41.6', '41.6'],
    ['1,234', '1,234'],
    ['1 234,50', '1234,50'],
    ["1'234.50", '1234.50'],
    ['1’234’567', '1234567'],
    ['€ 1.234,50', '1.234,50'],
    ['1 234,50 EUR', '1234,50'],
    ['$41.6', '41.6'],
    ['US$ 5', '5'],
    ['R$ 5', '5'],
    ['12.5 Ft', '12.5'],
    ['5 kr.', '5'],
    ['+5', '5'],
    ['.5', '.5'],
  ])('%j has the digits %j', (text, digits) => {
    expect(numberShape(text)).toMatchObject({ digits, negative: false, percent: false })
  })

  test.each(['-5', '−5', '–5', '5-', '5 −', '(5)', '($5)', '$-5', '-$5', '-5 €', '- 5'])(
    '%j is negative',
    (text) => {
      expect(numberShape(text)).toMatchObject({ digits: '5', negative: true })
    },
  )

  test.each(['12%', '12 %', '%12', '% 12'])('%j is percent', (text) => {
    expect(numberShape(text)).toMatchObject({ digits: '12', percent: true })
  })

  test('spaces that group are told, because what is left can only be the decimal sign', () => {
    expect(numberShape('1 234,500')?.spaced).toBe(true)
    expect(numberShape('1,234')?.spaced).toBe(false)
  })
})

test.each([
  '',
  'Anna',
  '1.2k',
  '1e5',
  '0123',
  '1 23',
  '5 5',
  '--5',
  '-(5)',
  '5%%',
  '$5€',
  '()',
  'Q1',
  'EMP 001',
  '2026-03-01',
  '+36 30 123 4567',
  '1'.repeat(60),
])('%j is not written like a number', (text) => {
  expect(numberShape(text)).toBeNull()
})
