import { describe, expect, it } from 'vitest'
import type { NumberFormat } from '../../../src/domain/team/reading.ts'
import { typedAttainment, typedCell, typedHours } from '../../../src/domain/team/typed-cell.ts'

type Rows = readonly (readonly [string, NumberFormat, number | null | undefined])[]

const amounts: Rows = [
  ['1234', 'plain', 1234],
  ['1234.5', 'plain', 1234.5],
  ['1234,5', 'plain', 1234.5],
  ['1.234', 'plain', undefined],
  ['1,234', 'plain', undefined],
  ['1 234', 'plain', 1234],
  ['1,234', 'english', 1234],
  ['1.234', 'english', 1.234],
  ['1.234', 'german', 1234],
  ['1.234,5 €', 'german', 1234.5],
  ['(12)', 'english', -12],
  ['\u221212', 'english', -12],
  ['0', 'plain', 0],
  ['', 'plain', null],
  ['  ', 'plain', null],
  ['–', 'english', null],
  ['n/a', 'english', null],
  ['ill', 'english', undefined],
  ['12 %', 'english', undefined],
  ['12 or so', 'german', undefined],
]

describe('an amount typed by hand', () => {
  it.each(amounts)('as %j in a table of %s numbers is %s', (text, format, value) => {
    expect(typedCell(text, format)).toBe(value)
  })
})

const attainments: Rows = [
  ['92 %', 'plain', 0.92],
  ['92', 'plain', 0.92],
  ['0.92', 'plain', 0.92],
  ['0,925', 'english', 0.925],
  ['92,5', 'english', 0.925],
  ['92.5', 'german', 0.925],
  ['1.125', 'german', 1.125],
  ['41.6%', 'english', 0.416],
  ['0', 'plain', 0],
  ['', 'plain', null],
  ['good', 'plain', undefined],
]

describe('an attainment typed by hand', () => {
  it.each(attainments)('as %j in a table of %s numbers is %s', (text, format, value) => {
    expect(typedAttainment(text, format)).toBe(value)
  })
})

const hours: Rows = [
  ['1.5', 'german', 1.5],
  ['1,5 h', 'english', 1.5],
  ['1:30', 'plain', 1.5],
  ['90 min', 'plain', 1.5],
  ['0', 'plain', 0],
  ['', 'plain', null],
  ['-1', 'plain', undefined],
  ['often', 'plain', undefined],
]

describe('hours typed by hand', () => {
  it.each(hours)('as %j in a table of %s numbers are %s', (text, format, value) => {
    expect(typedHours(text, format)).toBe(value)
  })
})
