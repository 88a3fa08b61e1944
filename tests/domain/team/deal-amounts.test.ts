import { expect, test } from 'vitest'
import { amountNotes } from '../../../src/domain/team/deal-amounts.ts'
import type { NumberFormat } from '../../../src/domain/team/reading.ts'
import { columnsOfText } from './table-of-text.ts'

const sample = columnsOfText('Name|Amount', 'Anna|1')[1]

const noted = (texts: readonly string[], format: NumberFormat) => {
  const notes = amountNotes(texts.length)
  texts.forEach((text, row) => notes.note(row, text))
  const { amounts, wrong } = notes.read(format)
  return {
    decided: sample && notes.columnOf(sample).format.decided,
    amounts: [...amounts],
    wrong: [...wrong],
  }
}

test.each([
  ['plain', ['1200', '0', '-50'], null, [1200, 0, -50]],
  ['english', ['1200.50', '7'], 'english', [1200.5, 7]],
  ['english', ['$1,200.50', '1,000.25'], 'english', [1200.5, 1000.25]],
  ['german', ['1.200,50 €', '900,00', '900,00'], 'german', [1200.5, 900, 900]],
  ['plain', ['', '-', 'n/a', '5'], null, [NaN, NaN, NaN, 5]],
] as const)('%s amounts %j', (format, texts, decided, amounts) => {
  expect(noted(texts, format)).toEqual({ decided, amounts, wrong: [] })
})

test('what is no number is kept by its row', () => {
  expect(noted(['12', 'about 12', '50 %'], 'plain')).toMatchObject({
    amounts: [12, NaN, NaN],
    wrong: [
      [1, 'about 12'],
      [2, '50 %'],
    ],
  })
})

test('what is written short counts once it is confirmed, and errors are kept by their row', () => {
  const notes = amountNotes(4)
  ;['12', '1.2k', '#####', '€5'].forEach((text, row) => notes.note(row, text))
  expect([...notes.read('english').amounts]).toEqual([12, NaN, NaN, 5])
  expect([...notes.read('english', true).amounts]).toEqual([12, 1200, NaN, 5])
  expect(notes.read('english').wrong.size).toBe(0)
  const { cells, bare } = notes.marked()
  expect([...cells].map(([row, { text }]) => [row, text])).toEqual([
    [1, '1.2k'],
    [3, '€5'],
    [2, '#####'],
  ])
  expect(bare).toBe(1)
})
