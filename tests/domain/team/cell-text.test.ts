import { expect, test } from 'vitest'
import { cellText, isMissing } from '../../../src/domain/team/cell-text.ts'

test.each([
  [' Anna\u00A0Kovács ', 'Anna Kovács'],
  ['1\u202F234,5', '1 234,5'],
  ['\uFEFFName', 'Name'],
  ['Anna\nKovács', 'Anna Kovács'],
  ['\u200EAnna\u200B', 'Anna'],
  ['\u00A0', ''],
])('a cell %j says %j', (raw, text) => {
  expect(cellText(raw)).toBe(text)
})

test.each([
  '',
  '-',
  '–',
  '—',
  '−',
  'n/a',
  'N/A',
  'n.a.',
  'k.A.',
  'k. A.',
  '#N/A',
  '#NV',
  '#DIV/0!',
  '#WERT!',
  '#####',
  '- €',
  '$ -',
  '…',
])('%j says that there is no number', (text) => {
  expect(isMissing(text)).toBe(true)
})

test.each(['0', '0,00', 'sick', '-5', '#1', '1.2k', 'Nadia', 'Ka'])('%j is not a missing cell', (text) => {
  expect(isMissing(text)).toBe(false)
})
