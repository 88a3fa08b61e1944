import { expect, test } from 'vitest'
import { numberShape } from '../../../src/domain/team/number-shape.ts'
import { parseNumber } from '../../../src/domain/team/parse-number.ts'
import { scaledShape } from '../../../src/domain/team/scaled-shape.ts'

test.each([
  ['1.2k', 'english', 1200],
  ['1.2 K', 'english', 1200],
  ['1,2k', 'german', 1200],
  ['$1.2k', 'english', 1200],
  ['1.2k $', 'english', 1200],
  ['-1.2k', 'english', -1200],
  ['(1.2k)', 'english', -1200],
  ['1.2k-', 'english', -1200],
  ['(€1.1k)', 'english', -1100],
  ['3m', 'plain', 3_000_000],
  ['$1.5M', 'english', 1_500_000],
  ['700 Tsd. €', 'german', 700_000],
  ['700 Tsd', 'german', 700_000],
  ['1,2 Mio. €', 'german', 1_200_000],
  ['1,2 Mio', 'german', 1_200_000],
  ['1,2 mln zł', 'german', 1_200_000],
  ['€ 1,2 mln', 'german', 1_200_000],
  ['12,5 tys. zł', 'german', 12_500],
  ['12 k€', 'plain', 12_000],
  ['1,2 MEUR', 'german', 1_200_000],
  ['1,234.5k', 'english', 1_234_500],
  ['1 234k', 'plain', 1_234_000],
] as const)('%j in %s is %d once it is confirmed', (text, format, value) => {
  expect(numberShape(text)).toBeNull()
  const shape = scaledShape(text)
  expect(shape && parseNumber(shape, format)).toBe(value)
})

test.each(['1,234', '5 kr', '5 kr.', '12 Ft', '92 %', 'MXN 5', 'M 5'])('%j bears no scale', (text) => {
  expect(scaledShape(text)?.scale).toBeUndefined()
})

test.each(['k', '12 kg', '5 min', 'Mio', '3 months', '12k people', '1.2k%', '1.2kk', 'Q1k', ''])(
  '%j is no number, long or short',
  (text) => {
    expect(scaledShape(text)).toBeNull()
  },
)
