import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText } from '../../../src/domain/team/decimal-text.ts'
import { columnFormat } from '../../../src/domain/team/number-format.ts'
import { numberShape } from '../../../src/domain/team/number-shape.ts'
import { parseNumber } from '../../../src/domain/team/parse-number.ts'

describe('a number as text', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-1234.5, '-1234.5'],
    [1234567, '1234567'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1000000000000000000000'],
    [1.5e300, `15${'0'.repeat(299)}`],
    [1.5e-7, '0.00000015'],
    [0.925, '0.925'],
    [1.234, '1.2340'],
    [-12.345, '-12.3450'],
    [1234.567, '1234.567'],
  ])('%d is written %s', (value, text) => {
    expect(decimalText(value)).toBe(text)
  })
  it.each([
    [0.92, '92'],
    [0.925, '92.5'],
    [1, '100'],
    [0.1 + 0.2, '30.000000000000004'],
    [-0.05, '-5'],
    [0.00005, '0.005'],
    [12.345678, '1234.5678'],
    [1e21, '100000000000000000000000'],
  ])('%d in percent is written %s', (value, text) => {
    expect(decimalText(value, 2)).toBe(text)
  })
  it('refuses what is no number', () => {
    expect(() => decimalText(Number.NaN)).toThrow(RangeError)
    expect(() => decimalText(Infinity)).toThrow(RangeError)
  })
  const written = fc
    .double({ min: -1e15, max: 1e15, noNaN: true })
    .filter((x) => x === 0 || Math.abs(x) > 1e-15)
  it('reads back to the same number, also in percent, and never asks for its format', () => {
    fc.assert(
      fc.property(written, (value) => {
        const shape = numberShape(decimalText(value))!
        expect(columnFormat([shape], false).ambiguous).toBeNull()
        for (const format of ['plain', 'english'] as const) expect(parseNumber(shape, format)).toBe(value + 0)
        const percent = numberShape(`${decimalText(value, 2)}%`)!
        expect(parseNumber(percent, 'plain')).toBe(value + 0)
      }),
      { numRuns: 1000 },
    )
  })
  it('of three places asks for no format either', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (thousandths) => {
        const value = Number(`${thousandths}e-3`)
        const shape = numberShape(decimalText(value))!
        expect(columnFormat([shape], false).ambiguous).toBeNull()
        expect(parseNumber(shape, 'plain')).toBe(value)
      }),
    )
  })
})
