import type { CellPlace, Marks } from '../domain/team/reading.ts'
import { plural } from './en-parts.ts'
import { format as f } from './format.ts'

type Found<Kind extends keyof Marks> = NonNullable<Marks[Kind]>

const place = ({ line, column, head }: CellPlace) => {
  const where = head === '' ? `${column}` : `“${head}”`
  return line === 0 ? `The head of column ${where}` : `Row ${line}, column ${where}`
}
const missing = (n: number) =>
  n === 1 ? 'It counts as missing, not as zero.' : `${f.count(n)} such cells count as missing, not as zero.`

/** What stands beside or in place of the digits. */
export const enMarks = {
  errors: (errors: Found<'errors'>) => {
    const { text, count, narrow } = errors
    if (/^#+$/.test(text))
      return {
        title: 'Widen the column and copy the table again.',
        text: `${place(errors)}, shows “${text}” in place of its number, because the column is too narrow. ${missing(count)}${narrow < count ? ' Where a cell shows another error, mend its formula.' : ''}`,
      }
    return {
      title: `Mend the ${plural(count, 'formula', 'formulas')} and copy the table again, or leave the ${plural(count, 'cell', 'cells')} empty.`,
      text: `${place(errors)}, shows the error “${text}” in place of a number. ${missing(count)}${narrow > 0 ? ' Where a cell shows #####, widen its column.' : ''}`,
    }
  },
  mixed: (mixed: Found<'mixed'>) => {
    const { usual, other, count, line } = mixed
    const first = line === 0 ? `${place(mixed)} says ${other}` : `${place(mixed)}, is in ${other}`
    return {
      title: `Put everything into ${usual}, or leave the other rows out.`,
      text: `${first}${count > 1 ? `, the first of ${f.count(count)} such places` : ''}; the rest is in ${usual}. The numbers are read as they stand, and nothing is converted.`,
    }
  },
  short: (short: Found<'short'>) => ({
    title: `Does “${short.text}” mean ${f.amount(short.value)}?`,
    text: `${place(short)}, is ${f.amount(short.value)} if the letters stand for ${
      short.scale === 3 ? 'thousands' : 'millions'
    }, and no number if they stand for something else. Until you say so, ${
      short.count === 1 ? 'it is missing' : `${f.count(short.count)} such cells are missing`
    }, not zero.`,
    yes: `Yes, read it as ${f.amount(short.value)}`,
  }),
  shortRead: ({ text, value, count }: Found<'short'>) =>
    `“${text}” is read as ${f.amount(value)}${count === 1 ? '' : `, and so are ${f.count(count)} such cells in all`}.`,
  leaveOut: (count: number) => `Leave ${plural(count, 'it', 'them')} missing`,
}
