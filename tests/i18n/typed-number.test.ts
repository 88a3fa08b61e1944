import { expect, it } from 'vitest'
import { typedNumber } from '../../src/i18n/typed-number.ts'

it.each([
  ['20', 20],
  [' 12.5 ', 12.5],
  ['12,5', 12.5],
  ['.5', 0.5],
  ['7.', 7],
  ['0', 0],
  ['', undefined],
  ['-1', undefined],
  ['many', undefined],
  ['1e3', undefined],
  ['1 2', undefined],
  ['1,2,3', undefined],
])('reads %j as %j', (text, value) => {
  expect(typedNumber(text)).toBe(value)
})

it.each([
  ['0.9', undefined],
  ['1', 1],
  ['12', 12],
  ['12.1', undefined],
])('keeps %j within 1 and 12: %j', (text, value) => {
  expect(typedNumber(text, { min: 1, max: 12 })).toBe(value)
})
