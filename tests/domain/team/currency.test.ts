import { describe, expect, test } from 'vitest'
import {
  currencyAt,
  currencyInHead,
  currencyOf,
  mayBeSame,
  saysScale,
} from '../../../src/domain/team/currency.ts'

test.each([
  ['€', '€'],
  ['eur', 'EUR'],
  ['ZŁ', 'zł'],
  ['Ft.', 'Ft'],
  ['kr.', 'kr'],
  ['Fr.', 'Fr.'],
  ['us$', 'US$'],
  ['¤', '¤'],
])('%j alone is the currency %j', (text, currency) => {
  expect(currencyOf(text)?.text).toBe(currency)
})

test.each(['', 'Anna', 'k', 'EURO 2026', '%', 'h'])('%j alone is no currency', (text) => {
  expect(currencyOf(text)).toBeNull()
})

describe('at either end of a number', () => {
  test.each([
    ['€1,200', '€'],
    ['1.200,50 €', '€'],
    ['€ 1.200', '€'],
    ['1200EUR', 'EUR'],
    ['USD 1,200', 'USD'],
    ['(1,200) $', '$'],
    ['-$5', '$'],
    ['$-5', '$'],
    ['US$ 5', 'US$'],
    ['R$ 1.234,50', 'R$'],
    ['£5', '£'],
    ['12 000 zł', 'zł'],
    ['5 kr.', 'kr'],
    ['1 200 Ft', 'Ft'],
    ["CHF 1'200.50", 'CHF'],
    ['₹12,34,567', '₹'],
    ['12 k€', '€'],
    ['1,2 Mio. €', '€'],
    ['3 tys. zł', 'zł'],
    ['1,2 MEUR', 'EUR'],
  ])('%j is in %s', (text, currency) => {
    expect(currencyAt(text)?.text).toBe(currency)
  })

  test.each(['1,200', '92 %', '1.2k', '-5', '(5)', '1’200'])('%j is in none', (text) => {
    expect(currencyAt(text)).toBeNull()
  })
})

describe('in a head', () => {
  test.each([
    ['Umsatz (EUR)', 'EUR'],
    ['Umsatz €', '€'],
    ['€ won', '€'],
    ['Revenue [USD]', 'USD'],
    ['Sales in GBP', 'GBP'],
    ['Kwota zł', 'zł'],
    ['Árbevétel (Ft)', 'Ft'],
    ['Försäljning kr', 'kr'],
    ['Amount (converted) EUR', 'EUR'],
    ['ARR ($)', '$'],
  ])('%j is in %s', (head, currency) => {
    expect(currencyInHead(head)?.text).toBe(currency)
  })

  test.each(['Umsatz', 'Europe', 'krona', 'Fteam', 'Jan', 'Try again', 'Usd-free', ''])(
    '%j is in none',
    (head) => {
      expect(currencyInHead(head)).toBeNull()
    },
  )

  test.each([
    'Umsatz (T€)',
    'TEUR',
    'Revenue k$',
    'ARR ($M)',
    'Sales (USD m)',
    'Sales, EUR thousand',
    'Umsatz in Tausend €',
    'Revenue ($ 000s)',
  ])('%j says that its numbers are not in the currency itself', (head) => {
    expect(saysScale(head)).toBe(true)
    expect(currencyInHead(head)).toBeNull()
  })

  test.each(['Umsatz (EUR)', 'Team €', 'Sum $', 'Total EUR', 'Month €'])(
    '%j says nothing of the kind',
    (head) => {
      expect(saysScale(head)).toBe(false)
    },
  )
})

test.each([
  ['€', 'EUR', true],
  ['$', 'CAD', true],
  ['$', 'USD', true],
  ['kr', 'SEK', true],
  ['¥', 'CNY', true],
  ['€', '$', false],
  ['SEK', 'NOK', false],
  ['CAD', 'USD', false],
] as const)('%s and %s may be the same money: %s', (one, other, same) => {
  expect(mayBeSame(currencyOf(one)!, currencyOf(other)!)).toBe(same)
})
