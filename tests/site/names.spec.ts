import type { Page } from '@playwright/test'
import { awake, pasteTeam, teamNumbers } from './paste.ts'
import { downloadResults } from './results.ts'
import { table } from './tables.ts'
import { teamNames, tabbed, team } from './team.ts'
import { expect, test } from './watch.ts'

const hide = (page: Page) => page.getByRole('button', { name: 'Hide names' })

/** Everything a page holds that could tell a name: its text, its attributes, and what stands in its fields. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const { title } = document
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    )
    return [title, new XMLSerializer().serializeToString(document), ...fields].join('\n')
  })

const namesIn = async (page: Page, names: readonly string[]) => {
  const text = await everything(page)
  return names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
}

const withTotal = `${team}\nTotal\t9.17\t9.12\t9.43\t9.2\t9.47\t9.42\nZoltan Example\t0.9\tabc\t0.8\t0.7\t0.8\t0.9`
// Names of the sample stand in the placeholder and in the article's prose.
const own = [
  ...teamNames.filter((name) => !['Anna', 'Dora', 'Erik', 'Hanna', 'Gabor'].includes(name)),
  'Zoltan',
]

test.beforeEach(async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, withTotal)
  await expect(page.locator('.answer')).toContainText('of your 11 people')
})

test('hidden names are Person 1 to n on the whole page, and nothing of the real ones is left', async ({
  page,
}) => {
  expect(await namesIn(page, own)).not.toEqual([])
  await hide(page).click()
  await expect(table(page, 'Bands')).toContainText('Person 1')
  await expect(table(page, 'Hours')).toContainText('Person 11')
  await expect(page.locator('.decision')).toContainText(/Begin on Monday: half an hour with Person \d+\./)
  await expect(teamNumbers(page)).toHaveValue('')
  await expect(page.getByText('was left out')).toHaveCount(0)
  await expect(page.getByText('Type a number for')).toHaveCount(0)
  expect(await namesIn(page, own)).toEqual([])
  await page.getByLabel('Coaching hours per month').fill('31')
  await expect(page.locator('.answer')).toContainText('of your 31 hours')
  expect(await namesIn(page, own)).toEqual([])
})

test('hidden names are hidden in the download too', async ({ page }) => {
  await hide(page).click()
  await expect(table(page, 'Bands')).toContainText('Person 1')
  const results = await downloadResults(page)
  expect(results.map(({ name }) => name)).toEqual(Array.from({ length: 11 }, (_, i) => `Person ${i + 1}`))
})

test('names come back with one click, with the text and the rows left out', async ({ page }) => {
  await hide(page).click()
  await expect(hide(page)).toHaveAttribute('aria-pressed', 'true')
  await hide(page).click()
  await expect(hide(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(table(page, 'Bands')).toContainText('Judit')
  await expect(teamNumbers(page)).toHaveValue(withTotal)
  await expect(page.getByText('Row 12, “Total”, was left out')).toBeVisible()
  await expect(page.getByText('Type a number for Zoltan Example in Feb')).toBeVisible()
})

test('hidden names stay hidden on the next page and after a reload', async ({ page }) => {
  await hide(page).click()
  await page.reload()
  await expect(table(page, 'Bands')).toContainText('Person 1')
  expect(await namesIn(page, own)).toEqual([])
  await page.goto('playbook/the-middle-60/')
  for (const tool of await page.locator('[data-figures]').all()) await tool.scrollIntoViewIfNeeded()
  await expect(page.locator('[data-figures]:not([data-awake])')).toHaveCount(0)
  await expect(page.getByText('Your team.').first()).toBeVisible()
  expect(await namesIn(page, own)).toEqual([])
})

test('a team pasted while names are hidden is not shown by name', async ({ page }) => {
  await hide(page).click()
  await page.getByRole('button', { name: 'Use sample team' }).click()
  await expect(page.locator('.answer')).toHaveText(/^The sample team: /)
  await expect(table(page, 'Bands')).toContainText('Person 10')
  await expect(table(page, 'Bands')).not.toContainText('Julia')
})

test('a question asked while names are hidden does not tell them', async ({ page }) => {
  await page.getByRole('button', { name: 'Clear team' }).click()
  await pasteTeam(
    page,
    tabbed([
      ['Name', 'Region'],
      ['Quentin', 'North'],
      ['Rosalind', 'South'],
      ['Tancred', 'East'],
    ]),
  )
  await expect(page.getByText('Add a column of numbers.')).toBeVisible()
  await hide(page).click()
  await expect(teamNumbers(page)).toHaveValue('')
  expect(await namesIn(page, ['Quentin', 'Rosalind', 'Tancred'])).toEqual([])
})
