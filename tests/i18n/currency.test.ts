import { expect, test } from 'vitest'
import { inCurrency } from '../../src/i18n/currency.ts'

test.each([
  ['18,200', undefined, '18,200'],
  ['18,200', '€', '€18,200'],
  ['\u221218,200', '$', '\u2212$18,200'],
  ['18,200', 'R$', 'R$18,200'],
  ['18,200', 'EUR', 'EUR\u00a018,200'],
  ['\u22125', 'CHF', '\u2212CHF\u00a05'],
  ['18,200', 'zł', '18,200\u00a0zł'],
  ['18,200', 'kr', '18,200\u00a0kr'],
  ['18,200', 'Ft', '18,200\u00a0Ft'],
  ['18,200', 'Fr.', '18,200\u00a0Fr.'],
])('%j in %s is %j', (amount, currency, text) => {
  expect(inCurrency(amount, currency)).toBe(text)
})
