import { rowsOf, table } from './tables.ts'
import { expect, test } from './watch.ts'

test.use({ javaScriptEnabled: false })

const note = 'Pasting needs JavaScript; this is the sample team.'
const controls = 'button, select, input, textarea, .needs-js'

for (const path of [
  '',
  'planner/',
  'playbook/',
  'playbook/the-middle-60/',
  'method/',
  'privacy/',
  'nowhere/',
]) {
  test(`/${path} reads in full, and shows no control that does nothing`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const shown = page.locator('main').locator(controls).filter({ visible: true })
    expect(
      await shown.evaluateAll((all) =>
        all.map((one) => new XMLSerializer().serializeToString(one).slice(0, 160)),
      ),
    ).toEqual([])
    const hidden = await page.locator('main [data-figures]').filter({ visible: false }).count()
    expect(hidden).toBe(0)
  })
}

for (const path of ['', 'planner/', 'playbook/the-middle-60/']) {
  test(`/${path} says once that pasting needs a script, and shows the sample team`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByText(note).filter({ visible: true })).toHaveCount(1)
    await expect(page.locator('main')).toContainText(
      /sample team of ten|The sample team: 6 of its 10 people/i,
    )
    await expect(
      page.locator('main svg[role=img], main [role=img] svg').filter({ visible: true }).first(),
    ).toBeVisible()
    await expect(page.locator('canvas').filter({ visible: true })).toHaveCount(0)
  })
}

test('the planner has its answer and its three tables from the server', async ({ page }) => {
  await page.goto('planner/')
  await expect(page.locator('.answer')).toHaveText(
    /^The sample team: 6 of its 10 people .* from this split\.$/,
  )
  for (const name of ['Bands', 'Hours', 'Gains']) await expect(table(page, name)).toBeVisible()
  expect(await rowsOf(page, 'Bands')).toHaveLength(10)
  expect(await rowsOf(page, 'Hours')).toHaveLength(11)
  expect(await rowsOf(page, 'Gains')).toHaveLength(5)
})

test('the tables of the article open without a script', async ({ page }) => {
  await page.goto('playbook/the-middle-60/')
  for (const summary of await page.getByText('The same in numbers').all()) await summary.click()
  for (const name of ['Bands', 'Hours', 'Gains']) await expect(table(page, name)).toBeVisible()
})
