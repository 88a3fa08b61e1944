import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTable } from '../src/domain/team/read-table.ts'
import { plainCells, splitRows } from '../src/domain/team/rows.ts'
import { rememberedPlan } from '../src/domain/remembered-plan.ts'
import { requestOf } from '../src/state/choices.ts'
import { sampleState } from '../src/state/page-state.ts'

const id = 'virtual:sample-team'
const file = fileURLToPath(new URL('../public/sample-team.csv', import.meta.url))

/**
 * Sample team: the downloadable CSV, read at build time by the reader that reads a visitor's paste,
 * so that the pages, the paste box and the download can never differ.
 * @returns {import('vite').Plugin}
 */
export const sampleTeam = () => ({
  name: 'sample-team',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load(resolved) {
    if (resolved !== `\0${id}`) return undefined
    this.addWatchFile(file)
    const text = asClipboard(readFileSync(file, 'utf8'))
    const reading = readTable(text)
    if (reading.blocked) throw new Error(`public/sample-team.csv cannot be read: ${reading.blocked.code}`)
    const request = requestOf(sampleState(reading))
    if (request === null) throw new Error('public/sample-team.csv makes no team')
    // Who stands where is quickly worked out again on the page.
    const { team: _, ranking: __, people, ...rest } = rememberedPlan()(request.team, request.choices)
    const plan = { ...rest, personGains: people.map(({ gain }) => gain) }
    return [
      `export const text = ${JSON.stringify(text)}`,
      // Nobody has to know our columns again.
      `export const reading = ${JSON.stringify({ ...reading, samples: [] })}`,
      `export const plan = ${literal(plan)}`,
      '',
    ].join('\n')
  },
})

/** One more than the method is exact to. */
const DIGITS = 10

/**
 * A value as source text. JSON has no infinity, which stands for "no cap"; digits that nobody reads are left out.
 * @param {unknown} value
 */
const literal = (value) =>
  JSON.stringify(value, (_, one) =>
    one === Infinity ? '∞' : typeof one === 'number' ? Number(one.toPrecision(DIGITS)) : one,
  ).replaceAll('"∞"', 'Infinity')

/**
 * The table as a spreadsheet puts it on the clipboard: tabs between cells, no newline at the end.
 * @param {string} csv
 */
function asClipboard(csv) {
  return splitRows(csv, plainCells)
    .rows.map((row) => row.cells.join('\t'))
    .join('\n')
}
