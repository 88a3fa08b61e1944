import fc from 'fast-check'

/** A table as somebody copies it, before anything happens to it: its cells, and what each person's line says. */
export interface PlainTable {
  /** How its rows stand for people. */
  readonly shape: 'people' | 'periods'
  readonly hasHeader: boolean
  readonly names: readonly string[]
  readonly grid: readonly (readonly string[])[]
}

/** Invented, some of them words that a table uses too. */
const FIRST_NAMES = [
  'Anna',
  'Ben',
  'Dóra',
  'Øystein',
  'Mei-Mei',
  'April',
  'June',
  'May',
  'August',
  'Cy',
  'Max',
  'Mark',
  'Mai',
  'Jan',
  'Łucja',
  'Won',
]
const LAST_NAMES = [
  'Kovács',
  "O'Neill",
  'Erdős',
  'Weiß',
  'van den Berg',
  'Price',
  'Szűcs',
  'Summer',
  'Lead',
  'de la Cruz',
  'Żak',
  'Goal',
]
const SYLLABLES = ['ba', 'dor', 'el', 'fi', 'gan', 'ho', 'ka', 'lin', 'mu', 'ner', 'oti', 'ra']
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const invented = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((parts) => capital(parts.join('')))
const wholeName = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...LAST_NAMES)) },
  { weight: 2, arbitrary: fc.tuple(invented, invented) },
)
const anyName = fc.oneof(
  { weight: 5, arbitrary: wholeName },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...FIRST_NAMES)) },
)
const names = (least: number, parts: fc.Arbitrary<readonly string[]>) =>
  fc.uniqueArray(
    parts.map((words) => words.join(' ')),
    { minLength: least, maxLength: 9, selector: (text) => text.toLowerCase() },
  )

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug']
const HEADS = [
  MONTHS,
  MONTHS.map((month) => `${month} 2026`),
  ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'],
  ['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026'],
  ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'],
]
/** Never zero: a zero that is read was made up. One decimal, so that the number format is no question. */
const results = fc
  .integer({ min: 11, max: 99_999 })
  .map((tenths) => (tenths / 10).toFixed(1).replace(/0$/, '5'))
const percents = fc.integer({ min: 301, max: 1799 }).map((tenths) => `${(tenths / 10).toFixed(1)} %`)
const quotas = fc.integer({ min: 2, max: 99 }).map((tens) => String(tens * 10))
const missing = fc.constantFrom('', '', '-', 'n/a', '#N/A', '#####', '–')

const personTable: fc.Arbitrary<PlainTable> = fc
  .record({
    people: names(2, anyName),
    heads: fc.constantFrom(...HEADS),
    periods: fc.integer({ min: 1, max: 8 }),
    figure: fc.constantFrom(results, percents),
    hasQuota: fc.boolean(),
    hasHeader: fc.boolean(),
    corner: fc.constantFrom('Name', 'Rep', 'Sales rep', 'Mitarbeiter', 'Név', 'Vendeur'),
  })
  .chain(({ people, heads, periods, figure, hasQuota, hasHeader, corner }) => {
    const cell = fc.oneof({ weight: 6, arbitrary: figure }, { weight: 1, arbitrary: missing })
    // Somebody has a number in the first period, as in any table worth the copying.
    const line = fc.tuple(figure, fc.array(cell, { minLength: periods - 1, maxLength: periods - 1 }), quotas)
    return fc.tuple(...people.map(() => line)).map((lines): PlainTable => ({
      shape: 'people',
      hasHeader,
      names: people,
      grid: [
        ...(hasHeader ? [[corner, ...heads.slice(0, periods), ...(hasQuota ? ['Quota'] : [])]] : []),
        ...lines.map(([first, others, quota], place) => [
          people[place] ?? '',
          first,
          ...others,
          ...(hasQuota ? [quota] : []),
        ]),
      ],
    }))
  })

const periodTable: fc.Arbitrary<PlainTable> = fc
  .record({
    people: names(3, wholeName),
    heads: fc.constantFrom(...HEADS.slice(0, 4)),
    periods: fc.integer({ min: 2, max: 4 }),
  })
  .chain(({ people, heads, periods }) => {
    const line = fc.array(fc.tuple(results, quotas), { minLength: periods, maxLength: periods })
    return fc.tuple(...people.map(() => line)).map((lines): PlainTable => ({
      shape: 'periods',
      hasHeader: true,
      names: people,
      grid: [
        ['Rep', 'Period', 'Result', 'Quota'],
        ...lines.flatMap((cells, place) =>
          cells.map(([result, quota], period) => [people[place] ?? '', heads[period] ?? '', result, quota]),
        ),
      ],
    }))
  })

/** Plain tables with invented names: a row a person with one or many periods, or a row a person and period. */
export const plainTables: fc.Arbitrary<PlainTable> = fc.oneof(
  { weight: 4, arbitrary: personTable },
  { weight: 1, arbitrary: periodTable },
)
