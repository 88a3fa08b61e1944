import { expect, test } from 'vitest'
import { delimiterOf } from '../../../src/domain/team/delimiter.ts'

test.each([
  { lines: ['Ann\t1', 'Ben\t2'], delimiter: '\t' },
  { lines: ['Ann\t1,234.5\t2,000', 'Ben\t2,345.5\t3,000'], delimiter: '\t' },
  { lines: ['Kovács, Anna\t1', 'Okafor, Ben\t2'], delimiter: '\t' },
  { lines: ['Ann;1,5', 'Ben;2,5'], delimiter: ';' },
  { lines: ['Name;Jan;Feb', 'Ann;1,5;2', 'Ben;2,5;3'], delimiter: ';' },
  { lines: ['Name;Result', 'Kovács, Anna;41,6', 'Okafor, Ben;13,9'], delimiter: ';' },
  { lines: ['Ann,1.5', 'Ben,2.5'], delimiter: ',' },
  { lines: ['Ann,1.5,2,good; fast', 'Ben,2.5,3,slow; careful'], delimiter: ',' },
  { lines: ['"Kovács, Anna","1,234"', '"Okafor, Ben","2,345"'], delimiter: ',' },
  {
    lines: ['sales_agent,manager,regional_office', 'Anna Snelling,Dustin Brinkmann,Central'],
    delimiter: ',',
  },
  { lines: ['', 'Ann,1', '', 'Ben,2'], delimiter: ',' },
  { lines: ['Ann', 'Ben'], delimiter: null },
  { lines: ['Report', 'of the year', 'Ann\t1', 'Ben\t2', 'Copyright', '2026', 'Page 1'], delimiter: '\t' },
  { lines: ['Report', 'of the year', 'Ann,1', 'Ben,2', 'Copyright', '2026', 'Page 1'], delimiter: null },
  { lines: ['Dear all,', 'thank you', 'for a good', 'quarter'], delimiter: null },
  { lines: [], delimiter: null },
])('$lines are divided by $delimiter', ({ lines, delimiter }) => {
  expect(delimiterOf(lines)).toBe(delimiter)
})
