import type { Figure } from './figures.ts'
import type { LeftOutLine, LeftOutReason } from './reading.ts'
import type { RawRow } from './rows.ts'
import type { Row } from './table.ts'
import { tellingHead } from './telling-head.ts'

const TOTAL = new RegExp(
  '^(?:' +
    [
      '(?:grand|sub|team|overall)?[ -]?totals?(?: .*)?',
      'sums?|summen?(?: .*)?|gesamt.*|insgesamt(?: .*)?|zwischensumme.*|teilergebnis.*',
      '(?:average|avg\\.?|mean|median|durchschnitt|schnitt|mittelwert|mittel)(?: .*)?',
      '[øØ∅Σ∑](?: .*)?',
      '(?:össz|mindössz)esen.*|összeg|átlag',
      'total général|somme|moyenne|suma|promedio|totale|somma|media|totais|soma|média',
      'totaal|gemiddelde|razem|łącznie|średnia|summa|totalt|genomsnitt|medelvärde|medel',
    ].join('|') +
    ') ?:?$',
  'iu',
)
const NOTE =
  /©|^\(c\) |copyright|all rights reserved|^(?:source|quelle|notes?|hinweis|anmerkung|stand|generated|exported|erstellt|filters?|filtered by|as of|confidential|vertraulich|data as of|last updated|printed|legend)(?:\b|:)|^(?:page|seite) \d/i
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
  /** The columns of numbers that count: periods and quotas. */
  readonly figures: readonly Figure[]
}

/**
 * Left out: the lines that are not people, each with its reason: totals, repeated headers, notes, and
 * numbers without a name. Every line is either a person or listed.
 */
export function sortLines(input: SortingInput): Sorting {
  const people: Row[] = []
  const leftOut: LeftOutLine[] = []
  const heads = input.header ? lineText(input.header) : null
  const putBack = new Set(input.putBack)
  const last = input.body.findLastIndex((row) => hasFigures(row, input))
  input.body.forEach((row, place) => {
    const name = input.nameOf(row)
    const isSum = place === last && addsUp(row, people, input)
    const reason = lineText(row) === heads ? 'header' : isSum ? 'total' : reasonFor(row, name, input)
    if (reason === null || (name !== '' && putBack.has(row.line))) people.push(row)
    else leftOut.push({ line: row.line, cells: row.raw, reason, canPutBack: name !== '' })
  })
  return { people, leftOut }
}

function reasonFor(row: Row, name: string, input: SortingInput): LeftOutReason | null {
  const filled = row.cells.filter((cell) => cell.text !== '')
  const label = name === '' ? (filled[0]?.text ?? '') : name
  if (TOTAL.test(label)) return 'total'
  if (name === '') return filled.some((cell) => cell.shape !== null) ? 'noName' : 'note'
  if (hasFigures(row, input)) return null
  if (input.header !== null && tellingHead(name) === 'name' && filled.length > 1) return 'header'
  const isLong = name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS
  return NOTE.test(name) || (filled.length === 1 && isLong) ? 'note' : null
}

/**
 * A last line without a telling name is a total when its numbers are the sums of the lines above: in two
 * columns or more, or in one with at least five people, since three numbers may add up by chance.
 */
function addsUp(row: Row, people: readonly Row[], { figures }: SortingInput): boolean {
  const filled = figures.filter((figure) => numberIn(row, figure) !== null)
  const enough = filled.length > 1 ? FEWEST_ABOVE : 2 * FEWEST_ABOVE - 1
  if (filled.length === 0 || people.length < enough) return false
  return filled.every((figure) => {
    const sum = people.reduce((total, person) => total + (numberIn(person, figure) ?? 0), 0)
    return sum !== 0 && Math.abs((numberIn(row, figure) ?? 0) - sum) <= 1e-9 * Math.abs(sum)
  })
}

function hasFigures(row: Row, { figures }: SortingInput): boolean {
  return figures.some((figure) => numberIn(row, figure) !== null)
}

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
