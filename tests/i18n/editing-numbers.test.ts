import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedAttainment, typedCell } from '../../src/domain/team/typed-cell.ts'
import { shownAttainment, shownCell } from '../../src/i18n/editing-numbers.ts'

const format = fc.constantFrom('plain' as const, 'english' as const, 'german' as const)

describe('a number in a field', () => {
  it.each([
    [1234.5, 'english', '1,234.5'],
    [1234.5, 'german', '1.234,5'],
    [1234.5, 'plain', '1234.5'],
    [-3, 'english', '\u22123'],
    [0, 'plain', '0'],
    [null, 'german', ''],
  ] as const)('%s of a table of %s numbers is written %s', (value, how, text) => {
    expect(shownCell(value, how)).toBe(text)
  })

  it.each([
    [0.07, 'plain', '7\u00a0%'],
    [1.125, 'german', '112,5\u00a0%'],
    [12.345, 'english', '1234.5\u00a0%'],
    [null, 'plain', ''],
  ] as const)('%s as attainment of a table of %s numbers is written %s', (value, how, text) => {
    expect(shownAttainment(value, how)).toBe(text)
  })

  it('is read again as itself', () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 }).map((n) => n / 100)
    fc.assert(
      fc.property(cents, format, (value, how) => {
        expect(typedCell(shownCell(value, how), how)).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('is read again as itself where it is an attainment', () => {
    const ratio = fc.integer({ min: -300_000, max: 300_000 }).map((n) => n / 10_000)
    fc.assert(
      fc.property(ratio, format, (value, how) => {
        expect(typedAttainment(shownAttainment(value, how), how)).toBe(value)
      }),
      { numRuns: 500 },
    )
  })
})
