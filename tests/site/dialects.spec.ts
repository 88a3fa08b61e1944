import { readdirSync, readFileSync } from 'node:fs'
import { awake, allAwake, pasteTeam } from './paste.ts'
import { downloadResults, type ResultRow } from './results.ts'
import { expect, test } from './watch.ts'

const folder = new URL('dialects/', import.meta.url)
const dialects = readdirSync(folder)
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** What seven sellers sold from January to April, whatever their tables look like. */
const sold: Readonly<Record<string, readonly number[]>> = {
  'Adèle Moreau': [41250.5, 38700, 45120, 39940],
  'Björn Åkesson': [22960, 31480, 27310.5, 27850],
  'Csilla Nagy': [55340, 61820, 58290, 70160],
  'Dagmar Weiß': [33180, 29970, 36410, 30760.5],
  'Eoin Byrne': [18230, 12450, 21970, 16640],
  'Fiona O\u2019Neil': [47710.5, 52160, 44380, 49890],
  'Grzegorz Wójcik': [36920, 40270, 38150, 35480],
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const inOrder = (rows: readonly ResultRow[]) => [...rows].sort((a, b) => a.name.localeCompare(b.name, 'en'))
let first: readonly ResultRow[] | null = null

test.describe.configure({ mode: 'serial' })
for (const dialect of dialects) {
  test(`${dialect} gives the plan that every other dialect gives`, async ({ page }) => {
    await page.goto('planner/')
    await awake(page)
    await pasteTeam(page, textOf(dialect))
    await expect(page.locator('.answer')).toContainText('of your 7 people')
    await allAwake(page)
    const results = inOrder(await downloadResults(page))
    const totals = Object.fromEntries(
      results.map((row) => [row.name.replace('\u0027', '\u2019'), Number(row.result)]),
    )
    for (const [name, months] of Object.entries(sold)) expect(totals[name]).toBeCloseTo(sum(months), 6)
    first ??= results
    expect(results).toEqual(first)
  })
}

test('ten dialects were tried', () => {
  expect(dialects).toHaveLength(10)
})
