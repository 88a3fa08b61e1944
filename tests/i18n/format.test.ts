import { expect, it } from 'vitest'
import { format } from '../../src/i18n/format.ts'

it.each([
  [format.percent(0.9383), '94\u00a0%'],
  [format.percent(-0.004), '0\u00a0%'],
  [format.gain(0.03605), '3.6\u00a0%'],
  [format.gain(-0.0172), '\u22121.7\u00a0%'],
  [format.gainChange(0.0046), '+0.5'],
  [format.gainChange(-0.0001), '0.0'],
  [format.gainRange(0.0309, 0.0412), '3.1\u20134.1\u00a0%'],
  [format.gainRange(-0.02, 0.01), '\u22122.0 to 1.0\u00a0%'],
  [format.gainRange(0, 0.0001), '0.0\u00a0%'],
  [format.percentChange(1.284), '+128\u00a0%'],
  [format.percentChange(-0.5), '\u221250\u00a0%'],
  [format.percentChange(0), '0\u00a0%'],
  [format.expected(4), '4.0'],
  [format.expected(4.148), '4.1'],
  [format.money(18_234), '18,200'],
  [format.money(-12.34), '\u221212.3'],
  [format.money(0), '0'],
  [format.hours(2.5), '2.5'],
  [format.hoursUnit(2), '2\u00a0h'],
  [format.hoursChange(-3.5), '\u22123.5\u00a0h'],
  [format.hoursChange(1.5), '+1.5\u00a0h'],
  [format.hoursCell(2), '2.0'],
  [format.amount(1234.5), '1,234.5'],
])('writes %s', (written, expected) => {
  expect(written).toBe(expected)
})
