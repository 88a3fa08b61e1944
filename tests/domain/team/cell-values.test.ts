import { describe, expect, test } from 'vitest'
import { readAmount, readAttainment, readHours } from '../../../src/domain/team/cell-values.ts'
import { scaledShape } from '../../../src/domain/team/scaled-shape.ts'
import { tableOf } from '../../../src/domain/team/table.ts'
import { columnsOfText, tableOfText } from './table-of-text.ts'

const cell = (text: string) => tableOfText(`Ann|${text}|.`).body[0]?.cells[1]
const number = (value: number) => ({ kind: 'number', value })

describe('an amount', () => {
  test('is read in its convention', () => {
    expect(readAmount('german')(cell('1.234,5'))).toEqual(number(1234.5))
    expect(readAmount('english')(cell('1.234,5'))).toEqual({ kind: 'text', text: '1.234,5' })
  })

  test.each(['', '-', 'n/a'])('%j is missing and never 0', (text) => {
    expect(readAmount('plain')(cell(text))).toEqual({ kind: 'missing' })
  })

  test('a displayed error is missing too, and told elsewhere', () => {
    expect(readAmount('plain')(cell('#N/A'))).toEqual({ kind: 'missing', isTold: true })
  })

  test('what is written short is missing until somebody has said what it means', () => {
    const short = tableOf([{ line: 1, cells: ['Ann', '1.2k'] }], () => null, scaledShape).body[0]?.cells[1]
    expect(readAmount('plain')(short)).toEqual({ kind: 'missing', isTold: true })
    expect(readAmount('plain', true)(short)).toEqual(number(1200))
  })

  test('a cell that the line does not have is missing', () => {
    expect(readAmount('plain')(undefined)).toEqual({ kind: 'missing' })
  })

  test('what is not a number is kept to be told', () => {
    expect(readAmount('plain')(cell('on leave'))).toEqual({ kind: 'text', text: 'on leave' })
  })
})

test('hours may have a unit', () => {
  expect(readHours('german')(cell('1,5 Std.'))).toEqual(number(1.5))
})

describe('an attainment', () => {
  const reader = (...cells: string[]) =>
    readAttainment(
      columnsOfText('Name|Attainment', ...cells.map((text) => `Ann|${text}`)).slice(1),
      () => 'english',
    )('english')

  test('is a ratio where the column is in ratios', () => {
    expect(reader('0.92', '1.05')(cell('0.92'))).toEqual(number(0.92))
  })

  test('is percent where the column is in percent', () => {
    expect(reader('92', '105')(cell('41.6'))).toEqual(number(0.416))
  })

  test('with a percent sign is percent beside either', () => {
    expect(reader('92 %', '1.05')(cell('92 %'))).toEqual(number(0.92))
    expect(reader('92 %', '1.05')(cell('1.05'))).toEqual(number(1.05))
    expect(reader('92 %', '105')(cell('105'))).toEqual(number(1.05))
  })
})
