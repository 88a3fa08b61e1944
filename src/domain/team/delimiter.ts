import { cellText } from './cell-text.ts'
import { numberShape } from './number-shape.ts'

export type Delimiter = '\t' | ',' | ';' | '|'

const CANDIDATES: readonly Delimiter[] = ['\t', ';', '|', ',']
const SAMPLE_LINES = 60
/** Share of the lines that a delimiter divides. */
const FEWEST = 0.5
const FEWEST_BY_TAB = 0.2

/**
 * Delimiter: the sign between two cells, chosen by what it makes of the text; null when no sign
 * divides at least half of the lines, or a tab a fifth of them.
 *
 * score = share of lines with the usual number of cells * (1 + cells of a line that are numbers)
 *
 * Counting numbers rather than signs is what tells `Ann;1,5` (semicolon) from `Ann,1.5,"x; y"` (comma).
 * A tab wins at once: nobody types one inside a cell, so that even a small table among many lines of title
 * and footer is known by it.
 *
 * @param lines of the text, without line ends
 * @example delimiterOf(['Ann;1,5', 'Ben;2,5']) // ';'
 */
export function delimiterOf(lines: readonly string[]): Delimiter | null {
  const sample: string[] = []
  for (const line of lines) {
    if (sample.length === SAMPLE_LINES) break
    if (line.trim() !== '') sample.push(line)
  }
  let best: Delimiter | null = null
  let bestScore = 0
  for (const candidate of CANDIDATES) {
    const score = scoreOf(sample, candidate)
    if (score > 0 && candidate === '\t') return candidate
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

function scoreOf(lines: readonly string[], delimiter: Delimiter): number {
  const widths = new Map<number, number>()
  let numbers = 0
  let divided = 0
  for (const line of lines) {
    const cells = roughCells(line, delimiter)
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    if (cells.length < 2) continue
    divided += 1
    for (const cell of cells) if (numberShape(cellText(cell)) !== null) numbers += 1
  }
  if (divided === 0 || divided < lines.length * (delimiter === '\t' ? FEWEST_BY_TAB : FEWEST)) return 0
  widths.delete(1)
  const usual = Math.max(...widths.values())
  return (usual / lines.length) * (1 + numbers / lines.length)
}

/** Good enough to score: what stands in quotes is kept together, a quote across lines is not. */
function roughCells(line: string, delimiter: Delimiter): string[] {
  const kept = line.replace(/"[^"]*"/g, (quoted) => quoted.slice(1, -1).replaceAll(delimiter, ' '))
  return kept.split(delimiter)
}
