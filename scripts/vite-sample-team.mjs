import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readTable } from '../src/domain/team/read-table.ts'
import { splitRows } from '../src/domain/team/rows.ts'

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
    return `export const text = ${JSON.stringify(text)}\nexport const reading = ${JSON.stringify(reading)}\n`
  },
})

/**
 * The table as a spreadsheet puts it on the clipboard: tabs between cells, no newline at the end.
 * @param {string} csv
 */
function asClipboard(csv) {
  return splitRows(csv)
    .rows.map((row) => row.cells.join('\t'))
    .join('\n')
}
