import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'

const text = (...lines: readonly string[]) => lines.map((line) => line.replaceAll('|', '\t')).join('\n')
const read = (...lines: readonly string[]) => readTable(text(...lines))
const results = ({ team }: ReturnType<typeof readTable>) => team?.people.map((person) => person.results)

describe('the currency of a team', () => {
  test.each([
    ['a symbol in front', ['Name|Jan|Feb', 'Ann|€1,200.50|€900', 'Ben|€800|€700'], '€'],
    ['a symbol behind', ['Name|Jan', 'Ann|1.200,50 €', 'Ben|800,00 €'], '€'],
    ['a code in front', ['Name|Jan', 'Ann|CHF 1’200.50', 'Ben|CHF 800.00'], 'CHF'],
    ['a code behind', ['Name|Jan', 'Ann|1 200,50 EUR', 'Ben|800,00 EUR'], 'EUR'],
    ['a word behind', ['Namn|Jan', 'Ann|1 200 kr', 'Ben|800 kr'], 'kr'],
    ['a head', ['Name|Umsatz (EUR)', 'Ann|1.200,50', 'Ben|800,00'], 'EUR'],
    ['the head of a quota', ['Name|Quota (£)|Jan', 'Ann|50|40', 'Ben|50|44'], '£'],
    ['most cells of a column', ['Name|Jan', 'Ann|$5', 'Ben|$6', 'Cy|7'], '$'],
    ['a column of its own', ['Name|Jan|Currency', 'Ann|5|USD', 'Ben|6|USD'], 'USD'],
    [
      'rows of one person and period',
      ['Name|Month|Revenue (USD)', 'Ann|2026-01|5', 'Ann|2026-02|6', 'Ben|2026-01|5', 'Ben|2026-02|6'],
      'USD',
    ],
    [
      'deals',
      [
        'Owner|Amount|Stage|Close Date',
        'Ann|€5|Won|2026-01-05',
        'Ann|€6|Won|2026-02-28',
        'Ben|€7|Won|2026-01-31',
        'Ben|€7|Lost|2026-01-31',
      ],
      '€',
    ],
    ['people in columns', ['Month|Ann Lee|Ben Roy|Cleo Dow', 'Jan 2026|€5|€7|€4', 'Feb 2026|€7|€8|€9'], '€'],
  ])('is found in %s', (_, lines, currency) => {
    const reading = read(...lines)
    expect(reading.blocked).toBeNull()
    expect(reading.team?.people[0]?.name).toMatch(/^Ann/)
    expect(reading.team?.currency).toBe(currency)
    expect(reading.marks?.mixed).toBeNull()
  })

  test.each([
    ['plain numbers', ['Name|Jan', 'Ann|5', 'Ben|6']],
    ['a single cell of many', ['Name|Jan', 'Ann|$5', 'Ben|6', 'Cy|7']],
    ['thousands of it', ['Name|Umsatz (T€)', 'Ann|5', 'Ben|6']],
    ['thousands of it above cells that bear it', ['Name|Umsatz (T€)', 'Ann|5 €', 'Ben|6 €']],
    ['attainments', ['Name|Attainment|Currency', 'Ann|92 %|EUR', 'Ben|80 %|EUR']],
    ['coaching hours', ['Name|Jan|Coaching hours', 'Ann|5|2', 'Ben|6|3']],
  ])('is not made up from %s', (_, lines) => {
    expect(read(...lines).team).not.toHaveProperty('currency')
  })

  test('is as chosen, or none', () => {
    const table = text('Name|Jan', 'Ann|$5', 'Ben|$6')
    expect(readTable(table, { currency: 'CAD' }).team?.currency).toBe('CAD')
    expect(readTable(table, { currency: '' }).team).not.toHaveProperty('currency')
    expect(readTable(table, { currency: '' }).marks?.currencies).toEqual(['$'])
  })

  test('stays with a quota for everyone', () => {
    const table = text('Name|Jan', 'Ann|$5', 'Ben|$6')
    expect(readTable(table, { sameQuota: 5 }).team).toMatchObject({ basis: 'quota', currency: '$' })
  })
})

describe('mixed currencies', () => {
  test('are told once, with the first place, and nothing is converted', () => {
    const reading = read('Name|Jan|Feb', 'Ann|$1,200.50|€5', 'Ben|$800|$700', 'Cy|€3|$9')
    expect(reading.marks?.mixed).toEqual({
      usual: '$',
      other: '€',
      count: 2,
      line: 2,
      column: 3,
      head: 'Feb',
    })
    expect(results(reading)).toEqual([
      [1200.5, 5],
      [800, 700],
      [3, 9],
    ])
  })

  test('may stand in two heads', () => {
    const { marks } = read('Name|Jan (EUR)|Feb (USD)', 'Ann|5|6', 'Ben|7|8')
    expect(marks?.mixed).toMatchObject({ usual: 'EUR', other: 'USD', line: 0, column: 3 })
  })

  test('may stand in a column of their own, beside deals', () => {
    const { marks, team } = read(
      'Owner|Amount|Currency|Stage|Close Date',
      'Ann|5|EUR|Won|2026-01-05',
      'Ann|6|EUR|Won|2026-02-28',
      'Ben|7|USD|Won|2026-01-31',
      'Ben|8|EUR|Won|2026-02-28',
    )
    expect(team?.currency).toBe('EUR')
    expect(marks?.mixed).toMatchObject({ usual: 'EUR', other: 'USD', line: 4, column: 3, head: 'Currency' })
  })

  test('are not a symbol beside its own code', () => {
    expect(read('Name|Revenue (CAD)', 'Ann|$5', 'Ben|$6').marks?.mixed).toBeNull()
  })
})

describe('displayed errors', () => {
  test('are missing, and told once with their number and the first place', () => {
    const reading = read('Name|Jan|Feb', 'Ann|#####|5', 'Ben|#N/A|7', 'Cy|3|#WERT!')
    expect(reading.marks?.errors).toEqual({
      text: '#####',
      count: 3,
      narrow: 1,
      line: 2,
      column: 2,
      head: 'Jan',
    })
    expect(results(reading)).toEqual([
      [null, 5],
      [null, 7],
      [3, null],
    ])
    expect(reading.issues).toEqual([])
  })

  test('that fill a whole column are told too', () => {
    const { marks } = read('Name|Jan|Feb', 'Ann|5|#####', 'Ben|7|#####')
    expect(marks?.errors).toMatchObject({ count: 2, line: 2, column: 3 })
  })

  test('that are all there is stop the reading and are told', () => {
    const reading = read('Name|Jan', 'Ann|#####', 'Ben|#####')
    expect(reading.blocked?.code).toBe('noNumbers')
    expect(reading.marks?.errors).toMatchObject({ count: 2, line: 2 })
  })

  test('in quotas and in lists of deals are told as well', () => {
    expect(read('Name|Quota|Jan', 'Ann|#REF!|5', 'Ben|9|7').marks?.errors).toMatchObject({
      text: '#REF!',
      narrow: 0,
      column: 2,
    })
    const deals = read(
      'Owner|Amount|Stage|Close Date',
      'Ann|5|Won|2026-01-05',
      'Ann|#####|Won|2026-02-28',
      'Ben|7|Won|2026-01-31',
      'Ben|8|Lost|2026-01-31',
    )
    expect(deals.marks?.errors).toMatchObject({ count: 1, line: 3, column: 2, head: 'Amount' })
  })

  test('in people’s columns stand where they are in the box', () => {
    const { marks, shape } = read(
      'Month|Ann Lee|Ben Roy|Cleo Dow',
      'Jan 2026|5|7|#####',
      'Feb 2026|7|8|9',
      'Mar 2026|7|8|9',
    )
    expect(shape.value).toBe('turned')
    expect(marks?.errors).toMatchObject({ count: 1, line: 2, column: 4, head: '' })
  })

  test('in a column that does not count are no trouble', () => {
    expect(read('Name|Region|Jan', 'Ann|#N/A|5', 'Ben|North|7').marks).toBeUndefined()
  })
})

describe('numbers written short', () => {
  const table = ['Name|Jan|Feb', 'Ann|1.2k|5.5', 'Ben|3.4k|7', 'Cy|3|1.1m']

  test('are missing until they are confirmed, and asked about once', () => {
    const reading = read(...table)
    expect(results(reading)).toEqual([
      [null, 5.5],
      [null, 7],
      [3, null],
    ])
    expect(reading.issues).toEqual([])
    expect(reading.marks?.short).toEqual({
      text: '1.2k',
      value: 1200,
      scale: 3,
      count: 3,
      line: 2,
      column: 2,
      head: 'Jan',
    })
  })

  test('count in full once they are', () => {
    expect(results(readTable(text(...table), { readsShort: true }))).toEqual([
      [1200, 5.5],
      [3400, 7],
      [3, 1_100_000],
    ])
  })

  test('stop the reading with their question where nothing else is a number', () => {
    const all = text('Name|Umsatz', 'Ann|1,2 Mio. €', 'Ben|700 Tsd. €')
    expect(readTable(all).blocked).toEqual({ code: 'short' })
    expect(readTable(all).marks?.short).toMatchObject({ value: 1_200_000, scale: 6, count: 2 })
    expect(results(readTable(all, { readsShort: true }))).toEqual([[1_200_000], [700_000]])
    expect(readTable(all, { readsShort: true }).team?.currency).toBe('€')
  })

  test('of deals do not count until they are confirmed', () => {
    const deals = text(
      'Owner|Amount|Stage|Close Date',
      'Ann|5|Won|2026-01-05',
      'Ann|1k|Won|2026-01-31',
      'Ben|7|Won|2026-01-31',
      'Ben|8|Lost|2026-01-31',
    )
    expect(results(readTable(deals))).toEqual([[5], [7]])
    expect(readTable(deals).marks?.short).toMatchObject({ text: '1k', value: 1000, line: 3, column: 2 })
    expect(results(readTable(deals, { readsShort: true }))).toEqual([[1005], [7]])
  })

  test('never become zero', () => {
    const people = read('Name|Jan', 'Ann|0.5k', 'Ben|7').team?.people
    expect(people?.map(({ results: [first] }) => first)).toEqual([null, 7])
  })
})
