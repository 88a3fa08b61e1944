import { describe, expect, test } from 'vitest'
import { cellText, isDisplayedError, isMissing } from '../../../src/domain/team/cell-text.ts'

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

/** As spreadsheet programs write them in the ten languages of the heads. */
describe('a displayed error', () => {
  test.each([
    [
      'any language',
      '# ## ##### ################## #NUM! #N/A #DIV/0! #REF! #NULL! #SPILL! #CALC! #FIELD! #BUSY!',
    ],
    ['a cell still loading', '#GETTING_DATA #CONNECT! #BLOCKED! #UNKNOWN!'],
    ['Google Sheets', '#ERROR! #NAME? #VALUE!'],
    ['LibreOffice', 'Err:502 Err:522 #MACRO?'],
    ['German', '#NV #WERT! #BEZUG! #ZAHL! #NAME? #ÜBERLAUF! #DATEN_ABRUFEN'],
    ['French', '#N/D #VALEUR! #REF! #NOMBRE! #NOM? #NUL! #PROPAGATION!'],
    ['Spanish', '#N/D #¡VALOR! #¡REF! #¡NUM! #¿NOMBRE? #¡DIV/0! #¡DESBORDAMIENTO!'],
    ['Italian', '#N/D #VALORE! #RIF! #NOME? #NULLO!'],
    ['Portuguese', '#N/D #VALOR! #REF! #NÚM! #NOME? #NULO!'],
    ['Dutch', '#N/B #WAARDE! #VERW! #GETAL! #NAAM? #DEEL/0! #LEEG!'],
    ['Polish', '#N/D #ARG! #ADR! #LICZBA! #NAZWA? #DZIEL/0! #ZERO!'],
    ['Swedish', '#SAKNAS! #VÄRDEFEL! #REFERENS! #OGILTIGT! #NAMN? #DIVISION/0!'],
    ['Hungarian', '#HIÁNYZIK #ÉRTÉK! #HIV! #SZÁM! #NÉV? #ZÉROOSZTÓ! #NULLA!'],
  ])('is known in %s', (_, errors) => {
    for (const text of errors.split(' ')) {
      expect(isDisplayedError(text), text).toBe(true)
      expect(isMissing(text), text).toBe(true)
    }
  })

  test.each(['#1', '# 5', 'No. 5', 'n/a', '-', 'Anna #2', 'Error', '#5 Ann'])('%j is none', (text) => {
    expect(isDisplayedError(text)).toBe(false)
  })
})
