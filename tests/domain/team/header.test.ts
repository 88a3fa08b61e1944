import { expect, test } from 'vitest'
import { tableOfText } from './table-of-text.ts'

test.each([
  { what: 'known words', lines: ['Name|Result', 'Ann|1'] },
  { what: 'months', lines: ['|Jan|Feb', 'Ann|1|2'] },
  { what: 'unknown words over numbers', lines: ['Foo|Bar', 'Ann|1', 'Ben|2'] },
  { what: 'years under "Name"', lines: ['Name|2024|2025', 'Ann|1|2'] },
  { what: 'years beside an empty corner', lines: ['|2024|2025', 'Ann|1|2'] },
  { what: 'years that count up under an unknown word', lines: ['Wer|2024|2025', 'Ann|1|2'] },
  { what: 'numbered months under "Name"', lines: ['Name|1|2|3', 'Ann|5|6|7'] },
  { what: 'names without any numbers', lines: ['sales_agent|manager', 'Ann|Dee', 'Ben|Dee'] },
  {
    what: 'months that come again on every page',
    lines: ['|Jan|Feb', 'Ann|1|2', '|Jan|Feb', '|Jan|Feb', 'Ben|1|2'],
  },
  { what: 'a header and nobody below', lines: ['Name|Jan|Feb'] },
])('$what are a header', ({ lines }) => {
  expect(tableOfText(...lines).header?.line).toBe(1)
})

test.each([
  { what: 'a person and numbers', lines: ['Ann|1', 'Ben|2'] },
  { what: 'a person named like a month', lines: ['May Smith|-', 'Ben|2'] },
  { what: 'a person with missing cells', lines: ['Ann||n/a', 'Ben|2|3'] },
  { what: 'a person without a name of her own', lines: ['Rep 1|41.6', 'Rep 2|13.9'] },
  { what: 'a person who sold the number of a year', lines: ['Ann|2024|2030', 'Ben|1900|2010'] },
  { what: 'a single person', lines: ['Ann|41.6'] },
  { what: 'people alone', lines: ['Ann', 'Ben'] },
  { what: 'numbers alone', lines: ['1', '2'] },
])('$what are no header', ({ lines }) => {
  expect(tableOfText(...lines).header).toBeNull()
})

test('titles above a header are passed over', () => {
  const table = tableOfText('Sales report', 'First half', 'Name|Jan|Feb', 'Ann|1|2')
  expect(table.header?.line).toBe(3)
  expect(table.above.map((row) => row.line)).toEqual([1, 2])
  expect(table.body.map((row) => row.line)).toEqual([4])
})

test('a person with a name alone is not a title when no header follows', () => {
  expect(tableOfText('Ann', 'Ben|2|3').body.length).toBe(2)
})
