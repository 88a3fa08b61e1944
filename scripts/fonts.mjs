// Cuts the two font families down to what the site sets, into src/styles/fonts (committed).
// Run it with `npm run fonts` after changing a character set here; docs/decisions/fonts.md says why.
import { createRequire } from 'node:module'
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const budget = 75_000
const weights = { wght: { min: 400, max: 640 } }
const shaping = ['kern', 'ccmp', 'locl']
const packages = createRequire(import.meta.url)

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const codes = (text) => Array.from(text, (character) => character.codePointAt(0))

const basicLatin = range(0x20, 0x7e)
const latin1 = range(0xa0, 0xff)
const marks = codes('ıŒœ–—‘’‚“”„†•…′″‹›€−∕↑↓\u2009')
// The letters of Europe's official languages in Latin script, beyond latin-1.
const european = codes(
  'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẞ',
)
// The sans sets tables, controls and drawings: arrows, comparisons and the narrow spaces live there.
const sansMarks = codes('‑←→≈≤≥≠△▾\u200a\u202f')

const files = [
  {
    name: 'vollkorn-latin.woff2',
    source: '@fontsource-variable/vollkorn/files/vollkorn-latin-wght-normal.woff2',
    characters: [...basicLatin, ...latin1, ...marks],
    features: [...shaping, 'liga', 'lnum'],
  },
  {
    name: 'vollkorn-european.woff2',
    source: '@fontsource-variable/vollkorn/files/vollkorn-latin-ext-wght-normal.woff2',
    characters: european,
    features: shaping,
  },
  {
    name: 'source-sans-3.woff2',
    source: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    characters: [...basicLatin, ...latin1, ...marks, ...european, ...sansMarks],
    features: [...shaping, 'pnum'],
  },
]

let total = 0
for (const { name, source, characters, features } of files) {
  const font = await subsetFont(
    await readFile(packages.resolve(source)),
    String.fromCodePoint(...characters),
    { targetFormat: 'woff2', variationAxes: weights, keepFeatures: features, noHinting: true },
  )
  await writeFile(new URL(`../src/styles/fonts/${name}`, import.meta.url), font)
  total += font.length
  console.log(`${name.padEnd(26)} ${(font.length / 1000).toFixed(1)} KB`)
}
console.log(`${'all three'.padEnd(26)} ${(total / 1000).toFixed(1)} KB of ${budget / 1000} KB`)
if (total > budget) process.exitCode = 1
