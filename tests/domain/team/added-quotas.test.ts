import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withAddedQuotas } from '../../../src/domain/team/added-quotas.ts'
import { quotaSheet } from '../../../src/domain/team/quota-sheet.ts'
import type { QuotasPasted } from '../../../src/domain/team/quotas-pasted.ts'
import { readTable } from '../../../src/domain/team/read-table.ts'

const team =
  'Name\tJan\tFeb\tMar\nAnna Kovács\t9\t8\t7\nBen Okafor\t7\t6\t5\nCara Lind\t5\t9\t8\nJohn Doe\t6\t6\t6'

const add = (table: string, text: string, said: Partial<QuotasPasted> = {}) => {
  const format = said.numberFormat === undefined ? {} : { numberFormat: said.numberFormat }
  const sheet = readTable(text, quotaSheet(readTable(text, format), format))
  return withAddedQuotas(readTable(table, {}), sheet, { text, ...said })
}
const quotasOf = (reading: ReturnType<typeof add>) =>
  Object.fromEntries(reading.team?.people.map(({ name, quotas }) => [name, quotas]) ?? [])
const none = [null, null, null]

describe('quota sheets', () => {
  test.each([
    ['one number', 'Name\tQuota\nAnna Kovács\t8', [8, 8, 8]],
    ['one number without heads', 'Anna Kovács\t8\nBen Okafor\t9', [8, 8, 8]],
    ['the whole span in one number', 'Name\tQuota\nAnna Kovács\t24\nBen Okafor\t18', [8, 8, 8]],
    ['a year', 'Rep\tAnnual quota\nAnna Kovács\t96', [8, 8, 8]],
    ['a German year', 'Name;Jahresziel\nAnna Kovács;96,6', [8.05, 8.05, 8.05]],
    ['a column per month', 'Rep\tJan\tFeb\tMar\nAnna Kovács\t7\t8\t9', [7, 8, 9]],
    ['months in another order', 'Rep\tMar\tJan\tFeb\nAnna Kovács\t9\t7\t8', [7, 8, 9]],
    ['months and their sum', 'Rep\tJan\tFeb\tMar\tQ1\nAnna Kovács\t7\t8\t9\t24', [7, 8, 9]],
    ['months with the word', 'Rep\tQuota Jan\tQuota Feb\tQuota Mar\nAnna Kovács\t7\t8\t9', [7, 8, 9]],
    ['months in German', 'Name;Januar;Februar;März\nAnna Kovács;7,5;8;9', [7.5, 8, 9]],
    ['a quarter', 'Rep\tQ1\tQ2\nAnna Kovács\t24\t30', [8, 8, 8]],
    ['columns without a month', 'Rep\tA\tB\tC\nAnna Kovács\t7\t8\t9', [7, 8, 9]],
    ['a month that is missing', 'Rep\tJan\tFeb\tMar\nAnna Kovács\t7\t\t9\nBen Okafor\t1\t1\t1', [7, null, 9]],
    ['a month no column is about', 'Rep\tJan\tFeb\nAnna Kovács\t7\t8', [7, 8, null]],
    ['results beside quotas', 'Rep\tResult\tQuota\nAnna Kovács\t70\t8\nBen Okafor\t70\t8', [8, 8, 8]],
    [
      'a row a month',
      'Rep\tMonth\tQuota\nAnna Kovács\tJan\t7\nAnna Kovács\tFeb\t8\nBen Okafor\tJan\t9\nBen Okafor\tFeb\t9',
      [7, 8, null],
    ],
  ])('%s', (_, text, anna) => {
    const found = quotasOf(add(team, text))['Anna Kovács']!
    expect(found.map((quota) => quota && Math.round(quota * 1e9) / 1e9)).toEqual(anna)
  })

  test.each([
    ['other months', 'Rep\tQ2\tQ3\nAnna Kovács\t7\t8', 'noMonthInCommon'],
    ['a month twice', 'Rep\tJan 2025\tJan 2026\nAnna Kovács\t7\t8', 'monthsUnclear'],
  ])('quotas of %s change nothing, and it is told why', (_, text, why) => {
    const reading = add(team, text)
    expect(reading.addedQuotas?.unused).toBe(why)
    expect(reading.team).toEqual(readTable(team, {}).team)
  })

  test('beside attainment they change nothing', () => {
    const reading = add('Anna\t92 %\nBen\t80 %', 'Anna\t9\nBen\t8')
    expect(reading.addedQuotas?.unused).toBe('attainment')
    expect(reading.team?.basis).toBe('attainment')
  })

  test('what stops their reading stands beside the team, which stays', () => {
    const reading = add(team, 'Name\tQuota\nAnna Kovács\t1.234\nBen Okafor\t5.678')
    expect(reading.addedQuotas).toMatchObject({ blocked: { code: 'numberFormat' }, rows: [], unused: null })
    expect(reading.team?.basis).toBe('result')
    expect(quotasOf(add(team, 'Name\tQuota\nAnna Kovács\t1.234', { numberFormat: 'german' }))).toMatchObject({
      'Anna Kovács': expect.arrayContaining([expect.closeTo(1234 / 3, 6)]),
    })
  })
})

test('what one number is for can be said', () => {
  const text = 'Name\tQuota\nAnna Kovács\t24\nBen Okafor\t18'
  expect(add(team, text).addedQuotas?.spread).toMatchObject({ by: 'one', covers: 'span', from: 'ratio' })
  expect(quotasOf(add(team, text, { covers: 1 }))['Anna Kovács']).toEqual([24, 24, 24])
  expect(quotasOf(add(team, text, { covers: 12 }))['Anna Kovács']).toEqual([2, 2, 2])
})

test('names join whatever their case and order; the rest is listed on both sides, totals are left out', () => {
  const { addedQuotas, ...reading } = add(
    team,
    'Name\tQuota\nDoe, John\t6\nBEN  OKAFOR\t6\nKovács Anna\t8\nTotal\t20',
  )
  expect(addedQuotas?.rows.map(({ who, person }) => [who.name, person])).toEqual([
    ['Doe, John', 3],
    ['BEN OKAFOR', 1],
    ['Kovács Anna', null],
  ])
  expect(addedQuotas?.without).toEqual([0, 2])
  expect(addedQuotas?.leftOut).toMatchObject([{ line: 5, reason: 'total' }])
  expect(reading.team?.basis).toBe('quota')
})

test('a name that is not joined can be given to somebody', () => {
  const joined = [{ quota: { name: 'Kovács Anna', which: 0 }, person: { name: 'Anna Kovács', which: 0 } }]
  const text = 'Name\tQuota\nKovács Anna\t8\nBen Okafor\t6'
  expect(quotasOf(add(team, text, { joined }))).toMatchObject({ 'Anna Kovács': [8, 8, 8], 'Cara Lind': none })
})

test('quotas of the table itself stay; only what lacks is added', () => {
  const own = 'Name\tJan\tQuota\nAnna\t9\t10\nBen\t8\t\nCara\t7\t9'
  expect(quotasOf(add(own, 'Anna\t99\nBen\t8'))).toEqual({ Anna: [10], Ben: [8], Cara: [9] })
})

test('no quota that is not in the sheet, none lost, and the order of its rows does not matter', () => {
  const names = ['Anna', 'Ben', 'Cara', 'Dora', 'Ede', 'Flora']
  const sheetRow = fc.record({
    name: fc.constantFrom(...names, 'Nobody Here', 'Somebody Else'),
    quota: fc.option(fc.integer({ min: 1, max: 900 })),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(sheetRow, { selector: ({ name }) => name, minLength: 1, maxLength: 8 }),
      (rows) => {
        const table = ['Name\tJan\tFeb', ...names.map((name, i) => `${name}\t${i + 5}\t${i + 6}`)].join('\n')
        const text = (sheet: typeof rows) =>
          ['Name\tQuota a month', ...sheet.map(({ name, quota }) => `${name}\t${quota ?? ''}`)].join('\n')
        const reading = add(table, text(rows), { covers: 1 })
        const quotas = quotasOf(reading)
        for (const name of names) {
          const quota = rows.find((row) => row.name === name)?.quota ?? null
          expect(quotas[name]).toEqual([quota, quota])
        }
        const { addedQuotas } = reading
        if (addedQuotas?.blocked === null) {
          expect(addedQuotas.rows.length + addedQuotas.leftOut.length).toBe(rows.length)
          const taken = addedQuotas.rows.flatMap(({ person }) => person ?? [])
          expect(new Set(taken).size).toBe(taken.length)
        }
        expect(quotasOf(add(table, text(rows.toReversed()), { covers: 1 }))).toEqual(quotas)
      },
    ),
    { numRuns: 300, seed: 60 },
  )
})
