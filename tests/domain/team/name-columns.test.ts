import { expect, test } from 'vitest'
import { nameColumns } from '../../../src/domain/team/name-columns.ts'
import { columnsOfText } from './table-of-text.ts'

test.each([
  { what: 'a telling head', lines: ['Region|Rep|Jan', 'North|Ann|1', 'South|Ben|2'], names: [1] },
  { what: 'first and last name', lines: ['First name|Last name|Jan', 'Anna|Kovács|1'], names: [0, 1] },
  { what: 'last name first', lines: ['Last name|Jan|First name', 'Kovács|1|Anna'], names: [2, 0] },
  { what: 'Vorname beside Name', lines: ['Name|Vorname|Jan', 'Kovács|Anna|1', 'Weiss|Eva|2'], names: [1, 0] },
  {
    what: 'a whole name beside a first name',
    lines: ['First name|Name|Jan', 'Anna|Anna Kovács|1'],
    names: [1],
  },
  { what: 'no header', lines: ['Ann|1', 'Ben|2'], names: [0] },
  { what: 'names behind the numbers', lines: ['1|Ann', '2|Ben'], names: [1] },
  {
    what: 'names beside regions that repeat',
    lines: ['North|Ann|1', 'North|Ben|2', 'South|Cy|3'],
    names: [1],
  },
  { what: 'names beside addresses', lines: ['a@x.com|Ann|1', 'b@x.com|Ben|2'], names: [1] },
  {
    what: 'two columns of single words',
    lines: ['Anna|Kovács|1', 'Ben|Okafor|2', 'Eva|Weiss|3'],
    names: [0, 1],
  },
  { what: 'cities that repeat', lines: ['Anna|Pécs|1', 'Ben|Pécs|2', 'Eva|Győr|3'], names: [0] },
  { what: 'nothing better than a region', lines: ['Region|Sales', 'North|1', 'South|2'], names: [0] },
  {
    what: 'nothing better than a number of the employee',
    lines: ['Employee ID|Sales', '17|1', '23|2'],
    names: [0],
  },
  { what: 'numbers alone', lines: ['1', '2'], names: [] },
  { what: 'code', lines: ['{"a"|1', '{"b"|2'], names: [] },
])('$what: columns $names', ({ lines, names }) => {
  expect(nameColumns(columnsOfText(...lines))).toEqual(names)
})
