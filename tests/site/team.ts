import json from '../domain/fixtures/cases.json' with { type: 'json' }

type ByName<Value> = Readonly<Record<string, Value>>

interface Cases {
  readonly teamAttainment: ByName<readonly number[]>
  readonly allocationByBand: readonly { readonly budgetHours: number; readonly hours: ByName<number> }[]
  readonly allocationEqual: readonly { readonly budgetHours: number; readonly hours: ByName<number> }[]
  readonly allocationExtremes: readonly { readonly budgetHours: number; readonly hours: ByName<number> }[]
  readonly confidenceSixMonths: {
    readonly confidence: ByName<number>
    readonly percentileRank: ByName<number>
    readonly bands: ByName<string>
  }
}

export const cases: Cases = json

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']

export const tabbed = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((cells) => cells.join('\t')).join('\n')

const teamRows = Object.entries(cases.teamAttainment).map(([name, values]) => [name, ...values])

/** The team of the worked cases: a name and six monthly attainments. */
export const team = tabbed([['Name', ...months], ...teamRows])
export const teamWithoutHeader = tabbed(teamRows)
export const teamNames = Object.keys(cases.teamAttainment)

/** Another team, told from the first by every name. */
export const otherTeam = tabbed([
  ['Name', 'Jan', 'Feb', 'Mar'],
  ['Karola', 0.71, 0.82, 0.64],
  ['Lorenz', 1.02, 0.93, 1.11],
  ['Mireille', 1.23, 1.31, 1.18],
  ['Nandor', 0.88, 0.91, 0.79],
  ['Odette', 0.55, 0.48, 0.61],
  ['Piroska', 0.97, 1.04, 0.92],
])

/** A team of any size with results, quotas and today's hours; the same for the same size. */
export const teamOf = (people: number) =>
  tabbed([
    ['Name', 'Quota', ...months, '1:1 h'],
    ...Array.from({ length: people }, (_, i) => [
      `Member${String(i + 1).padStart(3, '0')} Testperson`,
      1000,
      ...months.map((_month, month) => 600 + ((i * 37 + month * 53 + i * month * 11) % 800)),
      (i % 6) / 2,
    ]),
  ])

/** A table that can be read as thousands or as decimals. */
export const ambiguous = tabbed([
  ['Name', 'Sold'],
  ['Quentin', '1.234'],
  ['Rosalind', '2.345'],
  ['Sieglinde', '3.456'],
  ['Tancred', '1.567'],
  ['Ulrike', '2.678'],
])

/** A table with a word where a number should be, a gap, a total and a name that stands twice. */
export const troubled = tabbed([
  ['Name', 'Jan', 'Feb', 'Mar'],
  ['Karola', 71, 82, 64],
  ['Lorenz', 102, 'ill', 111],
  ['Mireille', 123, '', 118],
  ['Nandor', 88, 91, 79],
  ['Nandor', 55, 48, 61],
  ['Piroska', 97, 104, 92],
  ['Total', 536, 325, 525],
])

/** Currencies, an error and a number written short, with people enough to be told apart. */
export const marked = tabbed([
  ['Name', 'Quota', 'Jan', 'Feb'],
  ['Karola', '€30,000', '€21.3k', '€24,600.50'],
  ['Lorenz', '€30,000', '€30,600', '€27,900'],
  ['Mireille', '€30,000', '€36,900', '$39,300'],
  ['Nandor', '€30,000', '#####', '€27,300'],
  ['Odette', '€30,000', '€16,500', '#N/A'],
  ['Piroska', '€30,000', '€29,100', '€31,200'],
])
