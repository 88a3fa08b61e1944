import { expect, it } from 'vitest'
import { typedMoney, typedPercent } from '../../src/i18n/typed-amount.ts'

it.each([
  ['30', 0.3],
  ['30 %', 0.3],
  ['12,5\u00a0%', 0.125],
  ['0', 0],
  ['150', 1.5],
  ['151', undefined],
  ['half', undefined],
  ['', undefined],
])('reads %j as the ratio %j', (text, ratio) => {
  expect(typedPercent(text, { min: 0, max: 1.5 })).toBe(ratio)
})

it.each([
  ['40', 40],
  ['€ 40', 40],
  ['42.50', 42.5],
  ['42,5', 42.5],
  ['1,200', 1200],
  ['12.500 Ft', undefined],
  ['12.500', 12_500],
  ['12 500', 12_500],
  ['1,234,567', 1_234_567],
  ['0.125', 0.125],
  ['12’500.50', 12_500.5],
  ['-4', undefined],
])('reads %j as the amount %j', (text, amount) => {
  expect(typedMoney(text)).toBe(amount)
})
