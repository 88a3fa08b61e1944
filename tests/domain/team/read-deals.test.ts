import { describe, expect, test } from 'vitest'
import type { Deals } from '../../../src/domain/team/reading.ts'
import { readTable } from '../../../src/domain/team/read-table.ts'
import { dealList } from './a-deal-list.ts'

const results = (text: string, choices = {}) =>
  Object.fromEntries(
    (readTable(text, choices).team?.people ?? []).map(({ name, results: sums }) => [name, sums]),
  )

/** Every line is a deal, left out, blank, or the header. */
const linesOf = (text: string, choices = {}) => {
  const { deals, leftOut, blankLines, hasHeader } = readTable(text, choices)
  const { counted, notCounted } = deals as Deals
  const rest = Object.values(notCounted).reduce((sum, n) => sum + n, counted)
  return rest + leftOut.length + blankLines + (hasHeader ? 1 : 0)
}

describe('a list of deals', () => {
  const reading = readTable(dealList)

  test('is known by its owners, dates and stages', () => {
    expect(reading).toMatchObject({
      shape: { value: 'deals', from: 'found' },
      blocked: null,
      monthsPerPeriod: { value: 1, from: 'headers' },
      team: { basis: 'result', monthsPerPeriod: 1, periods: ['2026-01', '2026-02', '2026-03'] },
    })
    expect(reading.team?.periodStarts).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
    expect(reading.groups.map(({ role }) => role)).toEqual([
      'ignore',
      'name',
      'stage',
      'openDate',
      'closeDate',
      'result',
    ])
  })

  test('is won deals summed per person and month, zero from the first month a person appears in', () => {
    expect(results(dealList)).toEqual({
      'Anna Kovács': [2000.5, 0, 310],
      'Ben Okafor': [null, 2400, 0],
      'Cara Lind': [null, null, 650],
    })
  })

  test('loses no line: a deal counts, does not count for a reason, or is left out', () => {
    expect(reading.deals).toMatchObject({
      counted: 5,
      notCounted: { stage: 2, noAmount: 1, noDate: 1, farOff: 0, lastMonth: 0 },
      lastMonth: null,
    })
    expect(reading.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [11, 'total'],
      [12, 'note'],
    ])
    expect(linesOf(dealList)).toBe(dealList.split('\n').length)
  })

  test('counts the stages that are ticked', () => {
    const stages = ['Closed Lost']
    expect(results(dealList, { stages })).toEqual({
      'Anna Kovács': [900],
      'Ben Okafor': [0],
      'Cara Lind': [null],
    })
    expect(linesOf(dealList, { stages })).toBe(12)
  })

  test('waits when no stage is ticked, and follows its own stages when another list had others', () => {
    expect(readTable(dealList, { stages: [] })).toMatchObject({
      blocked: { code: 'noDeals' },
      team: null,
      deals: { counted: 0 },
    })
    expect(results(dealList, { stages: ['Gewonnen'] })).toEqual(results(dealList))
  })

  test('leaves out a last month that the list does not cover, until it is put back', () => {
    const half = dealList.replace('2026-03-30', '2026-03-12').replace('2026-03-31', '2026-03-12')
    expect(readTable(half)).toMatchObject({
      team: { periods: ['2026-01', '2026-02'] },
      deals: {
        notCounted: { lastMonth: 2 },
        lastMonth: { month: '2026-03', latest: '2026-03-12', isKept: false },
      },
    })
    expect(readTable(half, { keepsLastMonth: true })).toMatchObject({
      team: { periods: ['2026-01', '2026-02', '2026-03'] },
      deals: { notCounted: { lastMonth: 0 }, lastMonth: { isKept: true } },
    })
    expect(linesOf(half)).toBe(12)
  })

  test('without a stage counts every row', () => {
    const plain =
      'Rep\tClose Date\tAmount\nAnna\t2026-01-05\t10\nBen\t2026-01-30\t20\nAnna\t2026-01-07\t5\nAnna\t2026-01-31\t1'
    expect(readTable(plain).deals).toMatchObject({ stages: [], counted: 4 })
    expect(results(plain)).toEqual({ Anna: [16], Ben: [20] })
  })

  test('is read from German figures and dates', () => {
    const german =
      'Verkäufer;Phase;Abschlussdatum;Betrag\nAnna Berg;Gewonnen;14.01.2026;1.200,50\nAnna Berg;Verloren;07.01.2026;9,00\nBen Lang;Gewonnen;31.01.2026;900,00'
    expect(readTable(german).numberFormat).toBe('german')
    expect(results(german)).toEqual({ 'Anna Berg': [1200.5], 'Ben Lang': [900] })
  })

  test('tells an amount that is no number, where the deal would count', () => {
    const odd = dealList.replace('310', 'about 310').replace(',900\n', ',about 900\n')
    expect(readTable(odd).issues).toContainEqual({
      code: 'notANumber',
      line: 7,
      column: 6,
      head: 'Amount',
      name: 'Anna Kovács',
      text: 'about 310',
    })
    expect(readTable(odd).issues.filter(({ code }) => code === 'notANumber')).toHaveLength(1)
    expect(linesOf(odd)).toBe(12)
  })

  test('has no column for a deal closed in another century by a slip of the pen', () => {
    const slip = dealList.replace('2026-03-02', '2206-03-02')
    expect(readTable(slip)).toMatchObject({
      team: { periods: { length: 3 } },
      deals: { notCounted: { farOff: 1 } },
    })
  })

  test('is the same team, however long it is and however its lines end', () => {
    const [head = '', ...rows] = dealList.split('\n').slice(0, 10)
    const long = [head, ...Array.from({ length: 500 }, () => rows).flat(), '', ''].join('\r\n')
    expect(results(long)['Cara Lind']).toEqual([null, null, 325000])
    expect(linesOf(long)).toBe(1 + 4500 + 1)
    expect(results(long.replaceAll('Closed Won', '"Closed Won"'))).toEqual(results(long))
  })

  test('gives the columns that are chosen their roles', () => {
    expect(readTable(dealList, { roles: { 3: 'closeDate', 4: 'ignore' } }).team?.periods).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
    ])
  })
})
