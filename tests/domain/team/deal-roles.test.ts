import { expect, test } from 'vitest'
import { dealRoles } from '../../../src/domain/team/deal-roles.ts'
import { columnsOfText } from './table-of-text.ts'

test.each([
  [
    [
      'Owner|Account|Stage|Created|Close date|Amount',
      'Anna|A|Won|2026-01-01|2026-01-20|900',
      'Anna|B|Lost|2026-01-02|2026-01-21|800',
    ],
    ['name', 'ignore', 'stage', 'openDate', 'closeDate', 'result'],
  ],
  [
    [
      'Kunde|Betrag|Zuständig|Status|Erstellt|Abschluss',
      'A|900|Anna|Gewonnen|2026-01-01|2026-01-20',
      'B|800|Ben|Offen|2026-01-01|2026-01-21',
    ],
    ['ignore', 'result', 'name', 'stage', 'openDate', 'closeDate'],
  ],
  [
    [
      'First name|Last name|Won on|Expected value|Value|Probability',
      'Anna|Berg|2026-01-20|90|900|10 %',
      'Ben|Lang|2026-01-21|80|800|20 %',
    ],
    ['name', 'name', 'closeDate', 'ignore', 'result', 'ignore'],
  ],
  [
    [
      'Anna Berg|2026-01-01|2026-01-20|won|900',
      'Anna Berg|2026-01-02|2026-01-22|lost|800',
      'Ben Lang|2026-01-02|2026-01-22|lost|850',
    ],
    ['name', 'openDate', 'closeDate', 'stage', 'result'],
  ],
])('%j', (lines, roles) => {
  expect(dealRoles(columnsOfText(...lines), {}).roles).toEqual(roles)
})

test('a column that was given a role keeps it', () => {
  const columns = columnsOfText('Owner|Amount|List price', 'Anna|9|10', 'Anna|8|10')
  expect(dealRoles(columns, { roles: { 1: 'ignore', 2: 'result' } }).roles).toEqual([
    'name',
    'ignore',
    'result',
  ])
})
