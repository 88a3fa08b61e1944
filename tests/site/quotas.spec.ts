import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { awake, pasteAtCursor, pasteTeam } from './paste.ts'
import { downloadResults } from './results.ts'
import { tabbed } from './team.ts'
import { expect, test } from './watch.ts'

const answer = (page: Page) => page.locator('.answer')
const reading = (page: Page) => page.getByRole('region', { name: 'How we read your table' })
const box = (page: Page) => reading(page).getByRole('textbox', { name: 'Quotas', exact: true })
const add = (page: Page) => reading(page).getByRole('button', { name: 'Add quotas' })
const undo = (page: Page) => reading(page).getByRole('button', { name: 'Undo this change' })

const results = [
  ['Name', 'Jan', 'Feb', 'Mar'],
  ['Karola Berg', 9, 8, 7],
  ['Lorenz Csonka', 7, 6, 5],
  ['Mireille Dubois', 5, 9, 8],
  ['Nandor Eke', 6, 6, 6],
  ['Odette Fazekas', 6, 7, 6],
  ['Piroska Gál', 8, 6, 6],
]
/** As a German spreadsheet gives it, with a name turned round, one that is nobody's, and a sum. */
const germanSheet = tabbed([
  ['Name', 'Jan', 'Feb', 'Mrz'],
  ['Berg, Karola', '8,5', '8', '8'],
  ['Csonka Lorenz', '6', '6', '6'],
  ['Mireille Dubois', '7', '7', '7'],
  ['Nandor Eke', '6', 'k. A.', '6'],
  ['Odette Fazekas', '7', '7', '7'],
  ['Piroska Gál', '7', '7', '7'],
  ['Summe', '41,5', '35', '41'],
])

const quotaOf = async (page: Page) =>
  Object.fromEntries((await downloadResults(page)).map(({ name, quota }) => [name, quota]))

const addQuotas = async (page: Page, text: string) => {
  await add(page).click()
  await expect(box(page)).toBeFocused()
  await pasteAtCursor(page, text)
}

test.beforeEach(async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, tabbed(results))
  await expect(answer(page)).toContainText('of your 6 people')
})

test('a quota sheet is joined by name, the rest is told, and a name is given to somebody by key', async ({
  page,
}) => {
  await addQuotas(page, germanSheet)
  await expect(reading(page)).toContainText('Quotas found for 5 of 6 people. No quota: Lorenz Csonka.')
  await expect(reading(page)).toContainText('A column covers a month, and was found by its head.')
  await expect(reading(page)).toContainText('Nandor Eke has no number for Feb.')
  await expect(reading(page)).toContainText('In the quotas: Row 8, “Summe”, was left out')
  const meant = reading(page).getByRole('combobox', { name: 'Csonka Lorenz is', exact: true })
  await meant.focus()
  await page.keyboard.press('ArrowDown')
  await expect(reading(page)).toContainText('Quotas found for 6 of 6 people.')
  await expect(meant).toHaveValue('1')
  expect(await quotaOf(page)).toMatchObject({ 'Karola Berg': '24.5', 'Lorenz Csonka': '18' })
  await undo(page).click()
  await expect(reading(page)).toContainText('Quotas found for 5 of 6 people.')
  await undo(page).click()
  await expect(add(page)).toBeVisible()
  expect((await quotaOf(page))['Karola Berg']).toBe('')
})

test('one number a person covers what it is said to cover', async ({ page }) => {
  await addQuotas(
    page,
    tabbed([
      ['Rep', 'Soll'],
      ['Karola Berg', 24],
      ['Nandor Eke', 20],
    ]),
  )
  const covers = reading(page).getByRole('combobox', { name: 'One quota covers' })
  await expect(covers).toHaveValue('span')
  expect((await quotaOf(page))['Karola Berg']).toBe('24')
  await covers.selectOption({ label: 'a month' })
  await expect(covers).toHaveValue('1')
  await expect.poll(async () => (await quotaOf(page))['Karola Berg']).toBe('72')
})

test('quotas stay after a reload and for a newer table, and go with another team or by a button', async ({
  page,
}) => {
  await addQuotas(page, germanSheet)
  await expect(reading(page)).toContainText('Quotas found for 5 of 6 people.')
  await page.reload()
  await awake(page)
  await expect(reading(page)).toContainText('Quotas found for 5 of 6 people.')
  await expect(box(page)).toHaveValue(germanSheet)
  await pasteTeam(page, tabbed([...results, ['Quirin Hale', 7, 7, 7]]))
  await expect(reading(page)).toContainText(
    'Quotas found for 5 of 7 people. No quota: Lorenz Csonka and Quirin Hale.',
  )
  await reading(page).getByRole('button', { name: 'Remove the quotas' }).click()
  await expect(add(page)).toBeFocused()
  await undo(page).click()
  await expect(reading(page)).toContainText('Quotas found for 5 of 7 people.')
  await pasteTeam(page, 'Who\tResult\nAnna\t9\nBen\t8\nCara\t7')
  await expect(add(page)).toBeVisible()
  await expect(reading(page)).not.toContainText('Quotas found')
})

test('quotas that cannot be read are asked about, and the team stays', async ({ page }) => {
  await addQuotas(
    page,
    tabbed([
      ['Rep', 'Soll'],
      ['Karola Berg', '1.234'],
      ['Nandor Eke', '5.678'],
    ]),
  )
  await reading(page).getByRole('button', { name: 'Whole number, 1234' }).click()
  await expect(reading(page)).toContainText('Quotas found for 2 of 6 people.')
  await expect(answer(page)).toContainText('people')
})

for (const width of [320, 1280]) {
  test(`at ${width} px the quotas are in their place and nothing is to complain of`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    if (width < 1000) await page.getByRole('button', { name: 'Change', exact: true }).click()
    await addQuotas(page, germanSheet)
    await expect(reading(page)).toContainText('Quotas found for 5 of 6 people.')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .include('.read')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}
