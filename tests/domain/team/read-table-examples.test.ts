import { describe, expect, test } from 'vitest'
import { fileText } from '../../../src/domain/team/file-text.ts'
import { readTable } from '../../../src/domain/team/read-table.ts'
import type { ReadingChoices } from '../../../src/domain/team/reading.ts'

const tabbed = (lines: readonly string[]) => lines.map((line) => line.replaceAll('|', '\t')).join('\n')
const read = (lines: readonly string[], choices: ReadingChoices = {}) => readTable(tabbed(lines), choices)

/** Names with what was read for each, in the first period. */
const firstOf = (reading: ReturnType<typeof readTable>) =>
  reading.team?.people.map(({ name, results: [result], attainments: [attainment] }) => [
    name,
    result ?? attainment,
  ])

describe('what divides cells and lines', () => {
  const DELIMITERS = [
    ['a tab', '\t'],
    ['a comma', ','],
    ['a semicolon', ';'],
    ['a pipe', '|'],
  ] as const
  const LINE_ENDS = [
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ] as const
  const HEADS = [
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['sep=', 'sep='],
    ['a byte order mark and sep=', '\uFEFFsep='],
  ] as const
  const every = DELIMITERS.flatMap(([by, delimiter]) =>
    LINE_ENDS.flatMap(([end, lineEnd]) =>
      HEADS.map(([above, before]) => ({ by, delimiter, end, lineEnd, above, before })),
    ),
  )

  test.each(every)('$by and $end below $above', ({ delimiter, lineEnd, before }) => {
    const announced = before.endsWith('sep=') ? `${before}${delimiter}${lineEnd}` : before
    const lines = ['Name,Jan,Feb', 'Anna,41.6,44.2', 'Ben,13.9,13.2'].map((line) =>
      line.replaceAll(',', delimiter),
    )
    const reading = readTable(`${announced}${lines.join(lineEnd)}${lineEnd}`)
    expect(reading.delimiter).toBe(delimiter)
    expect(reading.team?.people.map(({ name, results }) => [name, ...results])).toEqual([
      ['Anna', 41.6, 44.2],
      ['Ben', 13.9, 13.2],
    ])
  })

  const text = 'Név;Január\nDóra;41,6\nÁgnes;13,9\n'
  /** Every letter of the text stands in windows-1252 where it stands in Unicode. */
  const windows1252 = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const utf16le = new Uint8Array(
    [...`\uFEFF${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  )

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16LE', utf16le],
    ['windows-1252', windows1252],
  ])('a file in %s', (_, bytes) => {
    expect(firstOf(readTable(fileText(bytes)))).toEqual([
      ['Dóra', 41.6],
      ['Ágnes', 13.9],
    ])
  })
})

describe('malformed texts', () => {
  test.each([
    ['a quote that never closes', 'Name,Jan\n"Anna,5\nBen,6', ['"Anna', 'Ben']],
    ['a quote inside a cell', 'Name,Jan\nAnna "Ace" Lee,5\nBen,6', ['Anna "Ace" Lee', 'Ben']],
    ['two stray quotes on two lines', 'Name,Jan\n"Anna,5\nBen",6', ['"Anna', 'Ben"']],
    ['rows that are too short', 'Name\tJan\tFeb\nAnna\t5\nBen\t6\t7', ['Anna', 'Ben']],
    ['rows that are too long', 'Name\tJan\nAnna\t5\t9\t9\nBen\t6', ['Anna', 'Ben']],
    ['blank rows between', 'Name\tJan\n\n\nAnna\t5\n \t\nBen\t6', ['Anna', 'Ben']],
    ['a last line without an end', 'Name\tJan\nAnna\t5\nBen\t6', ['Anna', 'Ben']],
  ])('%s: no row is lost, and none are merged', (_, text, names) => {
    const { team } = readTable(text)
    expect(team?.people.map(({ name }) => name)).toEqual(names)
    expect(team?.people.map(({ results: [first] }) => first)).toEqual([5, 6])
  })
})

describe('how a number is written', () => {
  test.each([
    ['en', ['1,234.50', '98,765.25'], [1234.5, 98765.25]],
    ['en, millions', ['1,234,567', '2,345,678'], [1234567, 2345678]],
    ['de', ['1.234,50', '98.765,25'], [1234.5, 98765.25]],
    ['de, millions', ['1.234.567', '2.345.678'], [1234567, 2345678]],
    ['fr, U+202F', ['1\u202F234,50', '98\u202F765,25'], [1234.5, 98765.25]],
    ['sv, U+00A0 and U+2212', ['\u22121\u00A0234,50', '98\u00A0765,25'], [-1234.5, 98765.25]],
    ['hu', ['1\u00A0234,50', '98\u00A0765'], [1234.5, 98765]],
    ['pl', ['1234,50', '98\u00A0765,25'], [1234.5, 98765.25]],
    ['de-CH, typewriter apostrophe', ["1'234.50", "98'765.25"], [1234.5, 98765.25]],
    ['de-CH, curly apostrophe', ['1’234.50', '98’765.25'], [1234.5, 98765.25]],
    ['en-IN', ['12,34,567.50', '1,23,456'], [1234567.5, 123456]],
    ['pt-BR', ['R$ 1.234,50', 'R$ 98.765,25'], [1234.5, 98765.25]],
    ['brackets', ['(1,234.50)', '98,765.25'], [-1234.5, 98765.25]],
    ['brackets around a currency', ['($1,234.50)', '$98,765.25'], [-1234.5, 98765.25]],
    ['a currency before brackets', ['$(1,234.50)', '$98,765.25'], [-1234.5, 98765.25]],
    ['a minus behind', ['1,234.50-', '98,765.25'], [-1234.5, 98765.25]],
    ['a minus behind the currency', ['€-1,234.50', '€98,765.25'], [-1234.5, 98765.25]],
    ['a symbol in front', ['€1,234.50', '€98,765.25'], [1234.5, 98765.25]],
    ['a symbol behind', ['1.234,50 €', '98.765,25 €'], [1234.5, 98765.25]],
    ['a code in front', ['USD 1,234.50', 'USD 98,765.25'], [1234.5, 98765.25]],
    ['a code behind, U+00A0', ['1 234,50\u00A0EUR', '98 765,25\u00A0EUR'], [1234.5, 98765.25]],
    ['per cent', ['92 %', '104 %'], [0.92, 1.04]],
    ['per cent with decimals', ['92,5 %', '104,25 %'], [0.925, 1.0425]],
    ['a plus', ['+1,234.50', '98,765.25'], [1234.5, 98765.25]],
    ['no digit before the point', ['.5', '12.5'], [0.5, 12.5]],
    ['zero', ['0', '1,234.50'], [0, 1234.5]],
  ])('%s', (_, cells, values) => {
    const lines = ['Name|Value', `Anna|${cells[0]}`, `Ben|${cells[1]}`]
    expect(firstOf(read(lines))).toEqual([
      ['Anna', values[0]],
      ['Ben', values[1]],
    ])
  })

  test.each([
    ['k', '1.2k', 1200],
    ['K behind a space', '1.2 K', 1200],
    ['m', '1.2m', 1_200_000],
    ['M with a currency', '$1.2M', 1_200_000],
    ['Tsd.', '1,2 Tsd.', 1200],
    ['Mio.', '1,2 Mio. €', 1_200_000],
    ['mln', '1,2 mln zł', 1_200_000],
    ['tys.', '1,2 tys. zł', 1200],
  ])('%s only when confirmed', (_, cell, value) => {
    const lines = ['Name|Sales', `Anna|${cell}`, 'Ben|950']
    expect(firstOf(read(lines))).toEqual([
      ['Anna', null],
      ['Ben', 950],
    ])
    expect(firstOf(read(lines, { readsShort: true }))).toEqual([
      ['Anna', value],
      ['Ben', 950],
    ])
  })

  test.each([
    ['follows a German column', ['Name|Jan|Feb', 'Anna|1.234|12,5', 'Ben|2.345|13,5'], [1234, 2345]],
    ['follows an English column', ['Name|Jan|Feb', 'Anna|1.234|12.5', 'Ben|2.345|13.5'], [1.234, 2.345]],
    ['follows a German quota', ['Name|Quota|Jan', 'Anna|2.000,50|1.234', 'Ben|2.000,50|2.345'], [1234, 2345]],
    ['follows a cell of its own', ['Name|Jan', 'Anna|1.234', 'Ben|2.345,5'], [1234, 2345.5]],
  ])('1.234 %s', (_, lines, values) => {
    const { blocked, team } = read(lines, { measure: 'result' })
    expect(blocked).toBeNull()
    expect(team?.people.map(({ results: [first] }) => first)).toEqual(values)
  })

  test.each([
    ['1.234', ['1.234', '2.345'], { english: 1.234, german: 1234 }],
    ['1,234', ['1,234', '2,345'], { english: 1234, german: 1.234 }],
    ['1.234 €', ['1.234 €', '2.345 €'], { english: 1.234, german: 1234 }],
    ['$1,234', ['$1,234', '$2,345'], { english: 1234, german: 1.234 }],
  ])('%s is one question for the whole table where nothing decides', (example, cells, readings) => {
    const lines = ['Name|Jan|Feb', `Anna|${cells.join('|')}`, `Ben|${cells.join('|')}`]
    expect(read(lines)).toMatchObject({ team: null, blocked: { code: 'numberFormat', example, ...readings } })
    for (const numberFormat of ['english', 'german'] as const) {
      const { blocked, team } = read(lines, { numberFormat, measure: 'result' })
      expect(blocked).toBeNull()
      expect(team?.people[0]?.results[0]).toBe(readings[numberFormat])
    }
  })
})

describe('what is missing', () => {
  test.each([
    '',
    ' ',
    '\u00A0',
    '-',
    '–',
    '—',
    '−',
    '...',
    '…',
    '?',
    'n/a',
    'N/A',
    'n.a.',
    'k.A.',
    'nan',
    'null',
    'TBD',
    '- €',
    '#####',
    '#N/A',
    '#NV',
    '#DIV/0!',
    '#WERT!',
    '#VALEUR!',
    '#¡VALOR!',
    '#ARG!',
    'Err:502',
    'sick',
    '1.2k',
  ])('%j is never 0', (cell) => {
    const { team } = read(['Name|Jan|Feb', `Anna|${cell}|5.5`, 'Ben|3|7'])
    expect(team?.people.map(({ name, results }) => [name, ...results])).toEqual([
      ['Anna', null, 5.5],
      ['Ben', 3, 7],
    ])
  })

  test.each(['0', '0,0', '0 €', '0.00', '-0'])('%j is a real 0', (cell) => {
    expect(read(['Name|Jan|Feb', `Anna|${cell}|5`, 'Ben|3|7']).team?.people[0]?.results).toEqual([0, 5])
  })
})

describe('rows that are not people', () => {
  const people = ['Anna|41|44', 'Ben|13|13', 'Cleo|22|17']
  const names = ['Anna', 'Ben', 'Cleo']

  test.each([
    ['a total', ['Name|Jan|Feb', ...people, 'Total|76|74'], 5, 'total', true],
    ['a total in German', ['Name|Jan|Feb', ...people, 'Gesamtergebnis|76|74'], 5, 'total', true],
    ['a total in Hungarian', ['Name|Jan|Feb', ...people, 'Összesen|76|74'], 5, 'total', true],
    ['a total with a currency', ['Name|Jan|Feb', ...people, 'Total|€76|€74'], 5, 'total', true],
    ['a total without a name', ['Name|Jan|Feb', ...people, '|76|74'], 5, 'total', false],
    ['a sum of any name', ['Name|Jan|Feb', ...people, 'North|76|74'], 5, 'total', true],
    ['a total written short', ['Name|Jan|Feb', ...people, 'Total|1.2k|74'], 5, 'total', true],
    [
      'a subtotal',
      ['Name|Jan|Feb', ...people.slice(0, 2), 'Subtotal|54|57', people[2] ?? ''],
      4,
      'total',
      true,
    ],
    ['an average', ['Name|Jan|Feb', ...people, 'Average|25|25'], 5, 'total', true],
    ['the header again', ['Name|Jan|Feb', ...people, 'Name|Jan|Feb'], 5, 'header', true],
    ['a footer', ['Name|Jan|Feb', ...people, 'Confidential'], 5, 'note', true],
    ['a copyright', ['Name|Jan|Feb', ...people, 'Copyright 2026 Acme Inc.'], 5, 'note', true],
    ['a title', ['Sales report', 'Name|Jan|Feb', ...people], 1, 'note', false],
  ])('%s is left out and listed', (_, lines, line, reason, canPutBack) => {
    const reading = read(lines)
    expect(reading.team?.people.map(({ name }) => name)).toEqual(names)
    expect(reading.leftOut).toMatchObject([{ line, reason, canPutBack }])
    if (!canPutBack) return
    const whole = read(lines, { putBack: [line] })
    expect(whole.leftOut).toEqual([])
    expect(whole.team?.people).toHaveLength(4)
  })

  test('blank rows are counted', () => {
    const reading = read(['Name|Jan|Feb', people[0] ?? '', '', '||', ...people.slice(1)])
    expect(reading.team?.people.map(({ name }) => name)).toEqual(names)
    expect(reading.blankLines).toBe(2)
  })
})
