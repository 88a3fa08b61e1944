import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencyOf, mayBeSame } from '../../../src/domain/team/currency.ts'
import { readTable } from '../../../src/domain/team/read-table.ts'

/** Twelve locales with the money of the place. */
const LOCALES = [
  ['en-US', 'USD'],
  ['en-IN', 'INR'],
  ['de-DE', 'EUR'],
  ['de-CH', 'CHF'],
  ['fr-FR', 'EUR'],
  ['es-ES', 'EUR'],
  ['it-IT', 'EUR'],
  ['pt-BR', 'BRL'],
  ['nl-NL', 'EUR'],
  ['pl-PL', 'PLN'],
  ['sv-SE', 'SEK'],
  ['hu-HU', 'HUF'],
] as const
const NUM_RUNS = 1000

/** Cents, from next to nothing to tens of millions, of either sign; without bias, lest the last be the sum. */
const cents = fc
  .tuple(fc.noBias(fc.integer({ min: -4e9, max: 4e9 })), fc.constantFrom(1, 1e3, 1e6))
  .map(([value, by]) => Math.trunc(value / by) || 0)
const column = fc.array(cents, { minLength: 1, maxLength: 8 })

const table = (cells: readonly string[]) =>
  ['Name\tJan', ...cells.map((cell, place) => `Person ${place + 1}\t${cell}`)].join('\n')

describe.each(LOCALES)('a column written as in %s', (locale, currency) => {
  test('reads back as it was', () => {
    const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
    fc.assert(
      fc.property(column, (values) => {
        const { team } = readTable(table(values.map((value) => written.format(value / 100))), {
          measure: 'result',
        })
        expect(team?.people.map(({ results: [first] }) => first)).toEqual(values.map((value) => value / 100))
      }),
      { numRuns: NUM_RUNS },
    )
  })

  test(`reads back as it was with ${currency}, as a symbol, a code or in brackets`, () => {
    const money = { style: 'currency', currency, minimumFractionDigits: 2 } as const
    const ways = [
      new Intl.NumberFormat(locale, money),
      new Intl.NumberFormat(locale, { ...money, currencyDisplay: 'code' }),
      new Intl.NumberFormat(locale, { ...money, currencySign: 'accounting' }),
    ]
    fc.assert(
      fc.property(column, fc.constantFrom(...ways), (values, way) => {
        const { team, marks } = readTable(table(values.map((value) => way.format(value / 100))), {
          measure: 'result',
        })
        expect(team?.people.map(({ results: [first] }) => first)).toEqual(values.map((value) => value / 100))
        expect(mayBeSame(currencyOf(team?.currency ?? '')!, currencyOf(currency)!)).toBe(true)
        expect(marks?.mixed).toBeNull()
      }),
      { numRuns: NUM_RUNS },
    )
  })

  test('reads back as it was in per cent', () => {
    const written = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 })
    const percents = fc.array(fc.noBias(fc.integer({ min: 1, max: 99_999 })), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(percents, (values) => {
        const { team } = readTable(table(values.map((value) => written.format(value / 10_000))))
        expect(team?.people.map(({ attainments: [first] }) => first)).toEqual(
          values.map((value) => Number(`${value}e-4`)),
        )
      }),
      { numRuns: NUM_RUNS },
    )
  })
})
