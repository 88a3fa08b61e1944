import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText } from '../../../src/domain/team/cell-text.ts'
import { numberShape } from '../../../src/domain/team/number-shape.ts'
import { parseNumber } from '../../../src/domain/team/parse-number.ts'
import type { NumberFormat } from '../../../src/domain/team/reading.ts'

const read = (text: string, format: NumberFormat) => {
  const shape = numberShape(cellText(text))
  return shape && parseNumber(shape, format)
}

test.each([
  { text: '1,234.5', plain: null, english: 1234.5, german: null },
  { text: '1.234,5', plain: null, english: null, german: 1234.5 },
  { text: '1.234', plain: 1.234, english: 1.234, german: 1234 },
  { text: '1,234', plain: 1.234, english: 1234, german: 1.234 },
  { text: '12,5', plain: 12.5, english: null, german: 12.5 },
  { text: '41.6', plain: 41.6, english: 41.6, german: null },
  { text: '0,925', plain: 0.925, english: null, german: 0.925 },
  { text: '1,234,567', plain: null, english: 1234567, german: null },
  { text: '12,34,567', plain: null, english: 1234567, german: null },
  { text: '1.234.567', plain: null, english: null, german: 1234567 },
  { text: '1 234,5', plain: 1234.5, english: 1234.5, german: 1234.5 },
  { text: '1’234.500', plain: 1234.5, english: 1234.5, german: 1234.5 },
  { text: '41.6 %', plain: 0.416, english: 0.416, german: null },
  { text: '(1,234) €', plain: -1.234, english: -1234, german: -1.234 },
  { text: '-0', plain: 0, english: 0, german: 0 },
  { text: '42', plain: 42, english: 42, german: 42 },
])('$text is $plain plain, $english English, $german German', ({ text, plain, english, german }) => {
  expect([read(text, 'plain'), read(text, 'english'), read(text, 'german')]).toEqual([plain, english, german])
})

const LOCALES = { plain: ['en', false], english: ['en', true], german: ['de', true] } as const

test.each(['plain', 'english', 'german'] as const)('a number written %s reads back as it was', (format) => {
  const [locale, useGrouping] = LOCALES[format]
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
      const value = whole / 10 ** decimals
      const text = new Intl.NumberFormat(locale, { useGrouping, minimumFractionDigits: decimals }).format(
        value,
      )
      expect(read(text, format)).toBe(value === 0 ? 0 : value)
    }),
  )
})

test.each(['fr', 'sv', 'hu', 'pl', 'de-CH', 'en-IN', 'pt-BR'])(
  'a number written as in %s reads back as it was',
  (locale) => {
    const format = locale === 'en-IN' ? 'english' : locale === 'pt-BR' ? 'german' : 'plain'
    const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (cents) => {
        const value = cents / 100
        expect(read(written.format(value), format)).toBe(value === 0 ? 0 : value)
      }),
    )
  },
)
