import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'
import type { Reading } from '../../../src/domain/team/reading.ts'

/** A table as somebody might have it: a header, people with distinct names, months of results, a quota. */
interface Plain {
  readonly months: readonly string[]
  readonly people: readonly {
    readonly name: string
    readonly quota: number
    readonly results: readonly (number | null)[]
  }[]
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']
const NAMES = [
  'Anna Kovács',
  'Ben Okafor',
  'Dóra Erdős',
  'Gábor Szűcs',
  "Sean O'Neill",
  'Mei-Mei Johns',
  'Øystein Dahl',
  'Max Weiß',
]

const plain: fc.Arbitrary<Plain> = fc
  .record({ months: fc.integer({ min: 1, max: 6 }), people: fc.integer({ min: 1, max: NAMES.length }) })
  .chain(({ months, people }) =>
    fc.record({
      months: fc.constant(MONTHS.slice(0, months)),
      people: fc.tuple(
        ...NAMES.slice(0, people).map((name) =>
          fc.record({
            name: fc.constant(name),
            quota: fc.integer({ min: 20, max: 90 }).map((tens) => tens * 10),
            results: fc.array(
              fc.option(
                fc.integer({ min: -999, max: 9999 }).map((tenths) => tenths / 10),
                { freq: 6 },
              ),
              {
                minLength: months,
                maxLength: months,
              },
            ),
          }),
        ),
      ),
    }),
  )

const MISSING = ['', '-', 'n/a', '#N/A', '#####', '–']

const gridOf = ({ months, people }: Plain, missing: string): string[][] => [
  ['Name', 'Quota', ...months],
  ...people.map(({ name, quota, results }) => [
    name,
    String(quota),
    ...results.map((result) => (result === null ? missing : String(result))),
  ]),
]

const textOf = (grid: readonly (readonly string[])[]) => grid.map((row) => row.join('\t')).join('\n')

type Mutation = (grid: string[][], place: number) => string[][]

const insert = (grid: string[][], place: number, row: string[]) => {
  const at = 1 + (place % grid.length)
  return [...grid.slice(0, at), row, ...grid.slice(at)]
}

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'total row': (grid) => [...grid, ['Total', ...grid[0]!.slice(1).map(() => '1')]],
  'repeated header': (grid, place) => insert(grid, place, [...grid[0]!]),
  'blank line': (grid, place) => insert(grid, place, ['']),
  'blank column': (grid) => grid.map((row) => [...row.slice(0, 1), '', ...row.slice(1)]),
  'trailing columns': (grid) => grid.map((row) => [...row, '', '\u00A0']),
  footer: (grid) => [...grid, ['Copyright 2026 Acme Inc., all rights reserved']],
  'stray quote': (grid, place) =>
    grid.map((row, line) =>
      line === 1 + (place % grid.length) ? [`"Ace" ${row[0]}`, ...row.slice(1)] : row,
    ),
  'no-break spaces': (grid) => grid.map((row) => row.map((cell) => `\u00A0${cell}\u202F`)),
  'region column': (grid) => grid.map((row, line) => [...row, line === 0 ? 'Region' : 'North']),
  'cut off': (grid, place) =>
    grid.map((row, line) => (line === 1 + (place % grid.length) ? row.slice(0, 2) : row)),
  'no name': (grid, place) => insert(grid, place, ['', '12', '13']),
  'currency column': (grid) => grid.map((row, line) => [...row, line === 0 ? 'Currency' : 'EUR']),
  'money for a number': (grid, place) =>
    grid.map((row, line) =>
      line === 1 + (place % grid.length) ? [...row.slice(0, 2), '$1,234.50', ...row.slice(3)] : row,
    ),
  'short for a number': (grid, place) =>
    grid.map((row, line) =>
      line === 1 + (place % grid.length) ? [...row.slice(0, 2), '1.2k', ...row.slice(3)] : row,
    ),
  'text for a number': (grid, place) =>
    grid.map((row, line) =>
      line === 1 + (place % grid.length) ? [...row.slice(0, 2), 'sick', ...row.slice(3)] : row,
    ),
}

const mutated = fc
  .record({
    table: plain,
    missing: fc.constantFrom(...MISSING),
    mutations: fc.array(fc.record({ what: fc.constantFrom(...Object.keys(MUTATIONS)), place: fc.nat(50) }), {
      maxLength: 4,
    }),
  })
  .map(({ table, missing, mutations }) => ({
    table,
    text: textOf(
      mutations.reduce((grid, { what, place }) => MUTATIONS[what]!(grid, place), gridOf(table, missing)),
    ),
  }))

const linesOf = (reading: Reading) =>
  (reading.team?.people.length ?? 0) +
  reading.leftOut.length +
  reading.blankLines +
  (reading.hasHeader ? 1 : 0)

describe('whatever is done to a table', () => {
  test('every line is a person, left out, blank or the header', () => {
    fc.assert(
      fc.property(mutated, ({ text }) => {
        const reading = readTable(text)
        if (reading.team !== null) expect(linesOf(reading)).toBe(text.replace(/\n$/, '').split('\n').length)
      }),
      { numRuns: 500 },
    )
  })

  test('no name is lost', () => {
    fc.assert(
      fc.property(mutated, ({ table, text }) => {
        const reading = readTable(text)
        if (reading.team === null) return
        const names = reading.team.people.map(({ name }) => name)
        const listed = reading.leftOut.flatMap(({ cells }) => cells)
        for (const { name } of table.people) {
          expect([...names, ...listed].some((found) => found.includes(name))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('missing never becomes 0', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(...MISSING), (table, missing) => {
        const people = readTable(textOf(gridOf(table, missing)), { measure: 'result' }).team?.people
        people?.forEach((person, place) => {
          const given = table.people[place]
          expect(person.results).toEqual(given?.results.map((result) => (result === 0 ? 0 : result)))
        })
      }),
      { numRuns: 300 },
    )
  })
})

test('no text makes it throw, and it says what blocks exactly when there is no team', () => {
  const scraps = fc.constantFrom(
    '\t',
    '\n',
    ';',
    ',',
    '"',
    '\r',
    ' ',
    '%',
    '1.234',
    '1,5',
    '-',
    'Name',
    'Total',
    'Jan',
    'Ann',
    '{',
    '\uFEFF',
    '\u0000',
    '0',
    'sep=;\n',
    '€',
    'USD',
    ' kr',
    '1.2k',
    ' Mio. €',
    '#####',
    '(',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readTable(text)
      expect(reading.team === null).toBe(reading.blocked !== null)
      for (const person of reading.team?.people ?? []) expect(person.name).not.toBe('')
    }),
    { numRuns: 3000 },
  )
})

test('the order of the columns of a headed table does not matter', () => {
  fc.assert(
    fc.property(plain, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (table, keys) => {
      const grid = gridOf(table, '')
      // The months keep their own order: they are pasted oldest first.
      const places = ['Name', 'Quota'].map((head, index) => ({
        index,
        at: (keys[index] ?? 0) % (table.months.length + 1),
        head,
      }))
      const others = grid[0]!.map((_, index) => index).slice(2)
      const order = places.reduce<number[]>(
        (list, { index, at }) => [...list.slice(0, at), index, ...list.slice(at)],
        others,
      )
      const permuted = grid.map((row) => order.map((index) => row[index] ?? ''))
      const [one, other] = [readTable(textOf(grid)), readTable(textOf(permuted))]
      expect(other.team).toEqual(one.team)
      expect(other.blocked).toEqual(one.blocked)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['english', 'en'],
  ['german', 'de'],
] as const)('a table written in %s is the team that was written', (_, locale) => {
  const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 1, maxLength: 8 }), (cents) => {
      const lines = cents.map((value, place) => `Person ${place}\t${written.format(value / 100)}`)
      const team = readTable(['Name\tResult', ...lines].join('\n')).team
      const last = team?.people.map(({ results }) => results[0])
      const sum = cents.slice(0, -1).reduce((total, value) => total + value, 0)
      if (cents.length > 5 && sum === cents.at(-1)) return
      expect(last).toEqual(cents.map((value) => (value === 0 ? 0 : value / 100)))
    }),
  )
})
