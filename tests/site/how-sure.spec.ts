import type { Page } from '@playwright/test'
import { awake, pasteTeam } from './paste.ts'
import { rowsOf, table } from './tables.ts'
import { tabbed, team, teamOf } from './team.ts'
import { expect, test } from './watch.ts'

const bands = (page: Page) => page.locator('section', { has: table(page, 'Bands') })
const drawing = (page: Page) => bands(page).locator('svg[role=img]').filter({ visible: true })
const lenses = (page: Page) => drawing(page).locator('.lens')
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

const oneColumn = tabbed([
  ['Name', 'Sold', 'Quota'],
  ...[127, 123, 121, 109, 96, 94, 86, 86, 85, 81, 80, 42].map((sold, i) => [
    `Seller${i + 1} Testperson`,
    sold,
    100,
  ]),
])

test.beforeEach(async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
})

test('every band says how sure it is, in a word and a rounded per cent', async ({ page }) => {
  const rows = await rowsOf(page, 'Bands')
  expect(Object.fromEntries(rows.map((row) => [row.Name, plain(row['How sure'])]))).toEqual({
    'Chiara Russo': 'clear, 95 %',
    'Hanna Weiss': 'clear, 85 %',
    'Erik Lindqvist': 'clear, 80 %',
    'Gábor Szűcs': 'clear, over 95 %',
    'Anna Kovács': 'clear, over 95 %',
    'Julia Nowak': 'clear, 95 %',
    'Dóra Erdős': 'clear, 90 %',
    'Farah Aziz': 'likely, 75 %',
    'Ivo Novák': 'toss-up, 55 %',
    'Ben Okafor': 'clear, over 95 %',
  })
  await expect(bands(page).getByRole('heading')).toContainText(
    'Six people are in the middle. Ivo could be the seventh.',
  )
  await expect(bands(page)).toContainText('Erik would be in the middle about 80 times in 100; carry-over')
  await expect(bands(page)).not.toContainText('assumed')
})

test('the drawing has a lens a row, darker for a toss-up, and tells it in words', async ({ page }) => {
  await expect(lenses(page)).toHaveCount(10)
  await expect(drawing(page).locator('.lens.unsure')).toHaveCount(1)
  await expect(drawing(page)).toHaveAttribute(
    'aria-label',
    /Eight are clear, one is likely and one is a toss-up\.$/,
  )
})

test('each lens lies in the row of its person', async ({ page }) => {
  const middles = (selector: string) =>
    bands(page)
      .locator(selector)
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return (top + bottom) / 2
        }),
      )
  const rows = await middles('tbody tr')
  const found = await middles('.wide .lens')
  expect(found).toHaveLength(rows.length)
  for (const [i, middle] of found.entries()) expect(Math.abs(middle - rows[i]!)).toBeLessThan(1.5)
})

for (const width of [320, 360]) {
  test(`at ${width} px the figures are there without scrolling, and those not clear hang below the line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const cells = table(page, 'Bands').locator('td.sure')
    await expect(cells).toHaveCount(10)
    for (const cell of await cells.all()) {
      const { x, width: own } = (await cell.boundingBox())!
      expect(x).toBeGreaterThan(0)
      expect(x + own).toBeLessThanOrEqual(width)
    }
    await expect(lenses(page)).toHaveCount(2)
    await expect(drawing(page)).toContainText('Farah')
    await expect(drawing(page)).toContainText('Ivo')
  })
}

test('one column only says that its doubt is assumed, and what is likelier than the band shown', async ({
  page,
}) => {
  await pasteTeam(page, oneColumn)
  await expect(table(page, 'Bands').getByText('assumed, not measured')).toBeVisible()
  await expect(table(page, 'Bands').locator('small', { hasText: 'more likely middle' }).first()).toBeVisible()
  await expect(bands(page)).toContainText('with luck swinging as much as we assume')
})

test('a team of people who are clear names nobody who could change place', async ({ page }) => {
  await pasteTeam(page, team)
  await expect(table(page, 'Bands')).toContainText('Judit')
  await expect(bands(page).getByRole('heading')).toHaveText(/in the middle\.$/)
  await expect(drawing(page)).toHaveAttribute('aria-label', /Ten are clear\.$/)
})

test('too few people have no figure and no lens', async ({ page }) => {
  await pasteTeam(page, teamOf(3))
  await expect(table(page, 'Bands')).toContainText('Member003')
  await expect(table(page, 'Bands')).not.toContainText('How sure')
  await expect(lenses(page)).toHaveCount(0)
})

test('many people who are not clear are counted, not drawn', async ({ page }) => {
  await pasteTeam(page, teamOf(40))
  await expect(table(page, 'Bands')).toContainText('Member040')
  await expect(bands(page).getByText(/people are not clear, too many to draw/)).toBeVisible()
  await expect(lenses(page)).toHaveCount(0)
})

test('in forced colours a lens is an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const strokes = await lenses(page).evaluateAll((all) => all.map((lens) => getComputedStyle(lens).stroke))
  expect(strokes).toHaveLength(10)
  expect(strokes).not.toContain('none')
})

test('an article’s table has the same figures', async ({ page }) => {
  const planner = await rowsOf(page, 'Bands')
  await page.goto('playbook/the-middle-60/')
  const tool = page.locator('[data-figures]', { hasText: 'Who is in the middle' })
  await tool.scrollIntoViewIfNeeded()
  await tool.getByText('The same in numbers').click()
  expect(await rowsOf(page, 'Bands')).toEqual(planner)
})
