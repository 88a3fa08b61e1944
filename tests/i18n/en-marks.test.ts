import { describe, expect, it } from 'vitest'
import { enMarks } from '../../src/i18n/en-marks.ts'

const at = { line: 3, column: 2, head: 'Jan' }

describe('the words for errors', () => {
  it.each([
    [{ ...at, text: '#####', count: 1, narrow: 1 }, 'Widen the column', 'It counts as missing, not as zero.'],
    [
      { ...at, text: '#####', count: 4, narrow: 4 },
      'Widen the column',
      '4 such cells count as missing, not as zero.',
    ],
    [
      { ...at, text: '#####', count: 4, narrow: 3 },
      'Widen the column',
      'Where a cell shows another error, mend its formula.',
    ],
    [
      { ...at, text: '#N/A', count: 1, narrow: 0 },
      'Mend the formula and',
      'It counts as missing, not as zero.',
    ],
    [
      { ...at, text: '#N/A', count: 4, narrow: 2 },
      'Mend the formulas and',
      'Where a cell shows #####, widen its column.',
    ],
  ])('of %j begin with the remedy', (errors, title, end) => {
    const said = enMarks.errors(errors)
    expect(said.title.startsWith(title)).toBe(true)
    expect(said.text).toMatch(/^Row 3, column “Jan”, shows /)
    expect(said.text.endsWith(end)).toBe(true)
  })
})

describe('the words for mixed currencies', () => {
  it.each([
    [{ ...at, usual: '€', other: '$', count: 1 }, 'Row 3, column “Jan”, is in $; the rest is in €.'],
    [
      { ...at, head: '', usual: '€', other: '$', count: 3 },
      'Row 3, column 2, is in $, the first of 3 such places; the rest is in €.',
    ],
    [
      { ...at, line: 0, head: 'Jan ($)', usual: '€', other: '$', count: 1 },
      'The head of column “Jan ($)” says $; the rest is in €.',
    ],
  ])('%j: the place, and that nothing is converted', (mixed, start) => {
    expect(enMarks.mixed(mixed).text).toBe(
      `${start} The numbers are read as they stand, and nothing is converted.`,
    )
  })
})

it('a number written short is asked about with both readings', () => {
  const short = { ...at, text: '1.2k', value: 1200, scale: 3, count: 1 } as const
  expect(enMarks.short(short)).toEqual({
    title: 'Does “1.2k” mean 1,200?',
    text: 'Row 3, column “Jan”, is 1,200 if the letters stand for thousands, and no number if they stand for something else. Until you say so, it is missing, not zero.',
    yes: 'Yes, read it as 1,200',
  })
  expect(enMarks.shortRead({ ...short, count: 3 })).toBe(
    '“1.2k” is read as 1,200, and so are 3 such cells in all.',
  )
})
