import type { Figure } from './figures.ts'
import type { LeftOutLine, LeftOutReason } from './reading.ts'
import type { RawRow } from './rows.ts'
import type { TellHead } from './plain-head.ts'
import { saysTotal } from './total-words.ts'
import { type Numbers, runningSum, type RunningSum } from './running-sum.ts'
import { nameKey } from './name-key.ts'
import type { Cell, Row } from './table.ts'

const LONGEST_NAME = 60
const MOST_WORDS = 6
const FEWEST_ABOVE = 3

export interface Sorting {
  readonly people: readonly Row[]
  readonly leftOut: readonly LeftOutLine[]
}

export interface SortingInput {
  readonly header: Row | null
  readonly body: readonly Row[]
  readonly putBack: readonly number[]
  /** The name that stands in a line; '' when there is none. */
  readonly nameOf: (row: Row) => string
  readonly tells: TellHead
  /** Whether a text is what stands below a report; absent where every line has a number. */
  readonly saysNote?: ((text: string) => boolean) | undefined
  /** The group that stands in a line; '' when there is none. Absent where the table has no groups. */
  readonly groupOf?: ((row: Row) => string) | undefined
  /** The columns of numbers that count: periods and quotas. */
  readonly figures: readonly Figure[]
}

/** A line with everything looked up once. */
interface Line {
  readonly row: Row
  readonly name: string
  readonly numbers: Numbers
  readonly hasNumbers: boolean
}

/**
 * Left out: the lines that are not people, each with its reason: totals, repeated headers, notes, and
 * numbers without a name. Every line is either a person or listed.
 */
export function sortLines(input: SortingInput): Sorting {
  const people: Row[] = []
  const leftOut: LeftOutLine[] = []
  const lines = input.body.map((row) => lineOf(row, input))
  const heads = input.header ? lineText(input.header) : null
  // The last of many may be cut off.
  const isHeadAgain = (row: Row) =>
    heads !== null && (lineText(row) === heads || (row.cells.length > 1 && heads.startsWith(lineText(row))))
  const putBack = new Set(input.putBack)
  const last = lines.findLastIndex(({ hasNumbers }) => hasNumbers)
  const groups = groupSums(lines, input)
  const outline = outlineSums(lines)
  // All lines so far, and those since the last total.
  const [all, run] = [runningSum(input.figures.length), runningSum(input.figures.length)]
  let reasonAbove: LeftOutReason | null = null

  lines.forEach((line, place) => {
    const { row, name, numbers } = line
    const group = groups.get(nameKey(name))
    const isSum =
      (place === last && all.lines >= fewestAbove(numbers) && all.isOf(numbers)) ||
      (name === '' && run.lines > 1 && (run.isOf(numbers) || all.isOf(numbers))) ||
      (group !== undefined && group.lines > 1 && group.isOf(numbers)) ||
      outline.has(line)
    // Below a footer there are no more people without a number.
    const isBelow = reasonAbove === 'note' && place > last && row.cells.filter(isFilled).length === 1
    const reason = isHeadAgain(row) ? 'header' : isSum ? 'total' : isBelow ? 'note' : reasonFor(line, input)
    if (reason === null || (name !== '' && putBack.has(row.line))) {
      people.push(row)
      all.add(numbers)
      run.add(numbers)
    } else {
      leftOut.push({ line: row.line, cells: row.raw, reason, canPutBack: name !== '' })
      if (reason === 'total') run.clear()
    }
    reasonAbove = reason
  })
  return { people, leftOut }
}

function lineOf(row: Row, { nameOf, figures }: SortingInput): Line {
  const numbers = figures.map((figure) => numberIn(row, figure))
  return { row, name: nameOf(row), numbers, hasNumbers: numbers.some((number) => number !== null) }
}

function reasonFor({ row, name, hasNumbers }: Line, input: SortingInput): LeftOutReason | null {
  const filled = row.cells.filter(isFilled)
  const label = name === '' ? (filled[0]?.text ?? '') : name
  if (saysTotal(label) || (!hasNumbers && filled.length > 1 && saysTotal(filled[0]?.text ?? '')))
    return 'total'
  if (name === '') return filled.some((cell) => cell.shape !== null) ? 'noName' : 'note'
  if (hasNumbers) return null
  if (input.header !== null && input.tells(name) === 'name' && filled.length > 1) return 'header'
  const isLong = name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS
  const isNote = [name, filled[0]?.text ?? ''].some((text) => input.saysNote?.(text))
  return isNote || (filled.length === 1 && isLong) ? 'note' : null
}

/**
 * What the people of each group add up to. A line that bears the name of a group, and its sum, is a
 * subtotal; a manager who sells as well stands under the own name with other numbers.
 */
function groupSums(
  lines: readonly Line[],
  { groupOf, figures }: SortingInput,
): ReadonlyMap<string, RunningSum> {
  const sums = new Map<string, RunningSum>()
  for (const { row, name, numbers } of lines) {
    const group = nameKey(groupOf?.(row) ?? '')
    if (group === '' || name === '' || group === nameKey(name) || saysTotal(name)) continue
    const sum = sums.get(group) ?? runningSum(figures.length)
    sum.add(numbers)
    sums.set(group, sum)
  }
  return sums
}

/**
 * Sums above their lines, as a pivot table writes them: a team, its people, the next team, its people. Only
 * when all lines fall into such blocks, since one number may be the sum of the next ones by chance.
 */
function outlineSums(lines: readonly Line[]): ReadonlySet<Line> {
  const counted = lines.filter(({ name, hasNumbers }) => hasNumbers && name !== '' && !saysTotal(name))
  const sums = new Set<Line>()
  let place = 0
  while (place < counted.length) {
    const sum = counted[place]
    if (sum === undefined) break
    const block = runningSum(sum.numbers.length)
    for (place += 1; place < counted.length && !block.isOf(sum.numbers); place += 1) {
      block.add(counted[place]?.numbers ?? [])
    }
    if (!block.isOf(sum.numbers)) return new Set()
    sums.add(sum)
  }
  return sums.size > 1 && counted.length > 2 * sums.size ? sums : new Set()
}

/** In one column with few people, three numbers may add up by chance. */
function fewestAbove(numbers: Numbers): number {
  return numbers.filter((number) => number !== null).length > 1 ? FEWEST_ABOVE : 2 * FEWEST_ABOVE - 1
}

const isFilled = ({ text }: Cell) => text !== ''

function numberIn(row: Row, { column, read }: Figure): number | null {
  const value = read(row.cells[column])
  return value.kind === 'number' ? value.value : null
}

function lineText(row: Row): string {
  return row.cells.map((cell) => cell.text.toLowerCase()).join('\t')
}

/** Lines above the header: `sep=;`, a report's title. */
export function titleLines(sepLine: RawRow | null, above: readonly Row[]): readonly LeftOutLine[] {
  const titles = above.map(({ line, raw }) => ({ line, cells: raw }))
  const lines = sepLine ? [sepLine, ...titles] : titles
  return lines.map(({ line, cells }) => ({ line, cells, reason: 'note', canPutBack: false }))
}
