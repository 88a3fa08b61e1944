import { expect, test } from 'vitest'
import { tellingHead, type Telling } from '../../../src/domain/team/telling-head.ts'

const HEADS: readonly (readonly [Telling | null, readonly string[]])[] = [
  [
    'name',
    [
      'Name',
      'Rep',
      'Sales rep',
      'sales_agent',
      'Account Executive',
      'Opportunity owner',
      'Team member',
      'Employee name',
      'Mitarbeiter',
      'Verkäuferin',
      'Név',
    ],
  ],
  ['firstName', ['First name', 'Vorname', 'Prénom', 'Keresztnév']],
  ['lastName', ['Last name', 'Surname', 'Nachname', 'Vezetéknév']],
  [
    'result',
    [
      'Result',
      'Sales',
      'Revenue',
      'Total sales',
      'Sum of Revenue',
      'Jan actual',
      'Closed won',
      'Umsatz',
      'Ist',
      'Ergebnis',
      'Forgalom',
    ],
  ],
  [
    'quota',
    [
      'Quota',
      'Target',
      'Monthly quota',
      'Jan Quota',
      'Sum of Target',
      'Quota to date',
      'Ziel',
      'Jahresziel',
      'Year quota',
      'Quota 2026',
      'Quota per month',
      'Umsatzziel',
      'Plan',
      'Soll',
      'Kvóta',
    ],
  ],
  [
    'attainment',
    [
      'Attainment',
      'Quota attainment',
      '% of quota',
      'Quota %',
      'vs quota',
      'vs. target',
      '% to goal',
      'Zielerreichung',
      'Zielerreichung in %',
      'Erfüllungsgrad',
      '%',
      'Jan %',
      'Teljesítés',
    ],
  ],
  [
    'coachingHours',
    [
      '1:1 h',
      '1:1',
      'Coaching hours',
      'Coaching h',
      '1:1 hours',
      'Hours',
      '1-1 time',
      'One-on-one',
      'Coachingstunden',
      'Hours per month',
    ],
  ],
  ['sum', ['Total', 'YTD', 'Year to date', 'Summe', 'Average', 'Ø', 'Összesen']],
  [
    'other',
    [
      'Account name',
      'Comments',
      'Team sales',
      'Lead source',
      'Rank',
      'Win rate %',
      'Margin %',
      'Sales growth %',
      'Pipeline',
      'Calls',
      'Close rate',
    ],
  ],
  ['code', ['ID', 'Employee ID', 'E-mail', 'Personalnummer', 'Birthday', 'Last updated', 'Phone']],
  ['group', ['Region', 'Manager', 'Manager name', 'Team', 'Sales region']],
  ['startDate', ['Start date', 'Hire date', 'Start']],
  ['closeDate', ['Close date']],
  ['openDate', ['Created on']],
  ['stage', ['Deal stage', 'Status']],
  ['period', ['Year', 'Month', 'Date']],
  [
    null,
    [
      '',
      'Jan',
      'Q1 2026',
      '2025',
      'FY26',
      'First half',
      'Last month',
      'Week 1',
      'KW 12',
      'Rep 1',
      'Anna Kovács',
      'Foo',
      'x'.repeat(100),
    ],
  ],
]

test.each(HEADS.flatMap(([telling, heads]) => heads.map((head) => ({ head, telling }))))(
  'the head "$head" tells: $telling',
  ({ head, telling }) => {
    expect(tellingHead(head)).toBe(telling)
  },
)

test.each(['Hours worked', 'Working hours', 'Call hours', '1:1 count', 'Last 1:1', 'Coaching quality'])(
  '"%s" is not taken for coaching hours',
  (head) => {
    expect(tellingHead(head)).not.toBe('coachingHours')
  },
)
