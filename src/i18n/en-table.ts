import type { GroupChoice, Reading } from '../domain/team/reading.ts'
import { inCurrency } from './currency.ts'
import { people, plural } from './en-parts.ts'
import { format as f } from './format.ts'

/** Teams, names and start dates in a table that has them. */
export const enTable = {
  group: 'Team',
  groupLabel: 'Team shown',
  groupOption: (name: string, n: number) => `${name === '' ? 'No team' : name}, ${people(n)}`,
  /** In place of a manager's name while names are hidden. */
  hiddenGroup: (n: number) => `Team ${n}`,
  allGroups: (n: number) => `All, ${people(n)}`,
  groupShown: ({ groups, chosen, people: all }: GroupChoice) => {
    const shown = groups.find(({ name }) => name === chosen)?.people ?? all
    return `${f.count(shown)} of ${people(all)} shown. The others are kept: choose “All” to see them.`
  },
  compare: 'Compare the teams',
  comparePeople: 'People',
  compareReached: { attainment: 'Attainment', result: 'Result a person' },
  noTeam: 'No team',
  reached: (value: number | null, isResult: boolean, currency: string | undefined) =>
    value === null ? '–' : isResult ? inCurrency(f.money(value), currency) : f.percent(value),
  currency: 'Currency',
  currencyLabel: 'Currency of the results',
  noCurrency: 'none',
  dates: 'Dates',
  datesLabel: 'Order of day and month',
  dateOrder: { dayFirst: 'day first, 31/12', monthFirst: 'month first, 12/31' },
  datesHint: (example: string) =>
    `“${example}” can be read both ways, and so can every other date of its column; we took the day first. Check “Dates”.`,
  sameName: 'Same name',
  sameNameLabel: 'Rows of the same name',
  sameNameOption: { apart: 'kept apart', added: 'added up' },
  sameNameHint: ({ value, names, lines }: NonNullable<Reading['sameName']>) =>
    value === 'apart'
      ? `${f.count(names)} ${plural(names, 'name stands', 'names stand')} in ${f.count(lines)} rows, each taken for a person.`
      : `${f.count(lines)} rows were added up to ${people(names)}: results, quotas and hours summed, attainments averaged.`,
  startDatesUnused:
    'Start dates were read, but the heads do not say which months the columns are, so nobody is taken for new. Write the month and the year above each column, such as Jan 2026.',
}
