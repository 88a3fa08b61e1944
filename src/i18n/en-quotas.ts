import type { AddedQuotas, QuotaCovers } from '../domain/team/quotas-pasted.ts'
import { list, months, people, plural } from './en-parts.ts'
import { format as f } from './format.ts'

const FEW = 5

/** `Anna, Ben and 7 more`: a long list of names is told by its beginning. */
const some = (names: readonly string[]) =>
  names.length <= FEW
    ? list(names)
    : list([...names.slice(0, FEW - 1), `${f.count(names.length - FEW + 1)} more`])

const covers = (value: QuotaCovers) => (value === 'span' ? 'all periods together' : `a ${months[value]}`)

/** Quotas that come from elsewhere than the table. */
export const enQuotas = {
  label: 'Same quota for everyone',
  unit: (per: string, currency = '') => `${currency} a ${per}`.trim(),
  bad: 'Type the quota as a number above 0, such as 40,000, or leave the field empty. Nothing has changed yet.',
  add: 'Add quotas',
  remove: 'Remove the quotas',
  quotas: 'Quotas',
  hint: 'Paste the quota sheet: a row per person with one number, or with a column per month.',
  hidden: 'The quotas are hidden with the names.',
  found: (with_: number, all: number) => `Quotas found for ${f.count(with_)} of ${people(all)}.`,
  without: (names: readonly string[]) => `No quota: ${some(names)}. They are missing, not zero.`,
  blockedShort: 'Write the quotas in full, such as 40,000 instead of 40k, and paste them again.',
  unused: {
    attainment: 'The table tells attainment, so quotas change nothing. Choose “Read as results” to use them.',
    noMonthInCommon:
      'The quotas are for other months than the results. Paste those of the same months, or name the columns alike.',
    monthsUnclear:
      'Two columns may be about the same month. Name each with its year, such as 2026-03, and paste them again.',
  } satisfies Record<NonNullable<AddedQuotas['unused']>, string>,
  leftOut: (row: string) => `In the quotas: ${row}`,
  coversLabel: 'One quota covers',
  covers,
  byHead: (value: QuotaCovers) => `A column covers ${covers(value)}, and was found by its head.`,
  byOrder: (value: QuotaCovers) =>
    `The heads do not say which months they are about: taken in their order, each for ${covers(value)}.`,
  divided: 'What covers more than a period is divided evenly.',
  unsure: 'We are not sure what one quota covers: either way, nobody is near 100\u00a0%. Check it.',
  uncovered: (periods: readonly string[]) =>
    `No column is about ${some(periods)}: ${plural(periods.length, 'that period has', 'those periods have')} no quota.`,
  joinTitle: (rows: number) =>
    rows === 0
      ? 'Every name in the quotas is one of the team'
      : rows === 1
        ? 'One name stands in the quotas alone'
        : `${f.count(rows)} names stand in the quotas alone`,
  joinHint: 'Say who is meant, where it is one of the team.',
  is: (name: string, which: number) => (which === 0 ? `${name} is` : `${name} (${which + 1}) is`),
  nobody: 'nobody in the team',
  more: (rows: number) => `${f.count(rows)} more ${plural(rows, 'name', 'names')}`,
}
