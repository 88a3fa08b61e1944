import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { awake, pasteTeam } from './paste.ts'
import { downloadResults } from './results.ts'
import { rowsOf, table } from './tables.ts'
import { tabbed } from './team.ts'
import { expect, test } from './watch.ts'

const answer = (page: Page) => page.locator('.answer')
const reading = (page: Page) => page.getByRole('region', { name: 'How we read your table' })
const pick = (page: Page, label: string) => reading(page).getByRole('combobox', { name: label, exact: true })
const undo = (page: Page) => reading(page).getByRole('button', { name: 'Undo this change' })
const shown = (page: Page) => reading(page).getByText(/of 12 people shown/)

/** What the answer says of the Northern team: five people, and one of them new. */
const NORTH = /One new person gets 3\sh first\. Four people are too few to tell apart/

/** Ten people and one who stands twice, in two teams with subtotals, as a report gives them. */
const report = tabbed([
  ['Sales by team'],
  ['First name', 'Last name', 'Sales team', 'Hire date', 'Quota', 'Jan 2026', 'Feb 2026', 'Mar 2026'],
  ['Karola', 'Berg', 'Northern team', '2026-01-12', 100, 21, 42, 64],
  ['Lorenz', 'Csonka', 'Northern team', '2020-02-01', 100, 102, 93, 111],
  ['Mireille', 'Dubois', 'Northern team', '2019-02-01', 120, 123, 131, 118],
  ['Nandor', 'Eke', 'Northern team', '2019-03-01', 90, 88, 91, 79],
  ['Odette', 'Fazekas', 'Northern team', '2018-02-01', 80, 55, 48, 61],
  ['Northern team', '', '', '', 490, 389, 405, 433],
  ['Piroska', 'Gál', 'Southern team', '2017-02-01', 100, 97, 104, 92],
  ['Quentin', 'Hale', 'Southern team', '2016-02-01', 100, 78, 84, 90],
  ['Rosalind', 'Imre', 'Southern team', '2015-02-01', 110, 99, 107, 121],
  ['Tancred', 'Juhl', 'Southern team', '2019-06-01', 70, 64, 66, 71],
  ['Ulrike', 'Kern', 'Southern team', '2014-02-01', 100, 112, 108, 99],
  ['Viola', 'Lund', 'Southern team', '2013-02-01', 60, 30, 20, 25],
  ['Viola', 'Lund', 'Southern team', '2013-02-01', 60, 28, 31, 33],
  ['Grand total', '', '', '', 1090, 897, 925, 964],
  ['Confidential Information - Do Not Distribute'],
  ['Report generated on 3 April 2026'],
])

const column = async (page: Page, name: 'result' | 'quota') =>
  Object.fromEntries((await downloadResults(page)).map((row) => [row.name, Number(row[name])]))

/** Goes to a control with the Tab key alone. */
const tabTo = async (page: Page, name: string) => {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? (element?.textContent ?? '').trim()
    })
    if (focused === name) return
  }
  throw new Error(`The Tab key does not reach "${name}".`)
}
const toTop = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

test.beforeEach(async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, report)
  await expect(answer(page)).toHaveText(/of your 12 people/)
})

test('a report with two halves of a name, teams, start dates, subtotals and a footer is read right', async ({
  page,
}) => {
  await expect(pick(page, 'First name – Last name is')).toHaveValue('name')
  await expect(pick(page, 'Sales team is')).toHaveValue('group')
  await expect(pick(page, 'Hire date is')).toHaveValue('startDate')
  await expect(pick(page, 'Quota is')).toHaveValue('quota')
  await expect(pick(page, 'Jan 2026 – Mar 2026 is')).toHaveValue('result')
  expect(await column(page, 'result')).toMatchObject({ 'Karola Berg': 127, 'Ulrike Kern': 319 })

  await expect(reading(page).locator('.left-out')).toContainText([
    'Row 1, “Sales by team”, was left out: it is a note, not a person.',
    'Row 8, “Northern team”, was left out: it adds up or averages other rows.',
    'Row 16, “Grand total”, was left out: it adds up or averages other rows.',
    'Row 17, “Confidential Information - Do Not Distribute”, was left out: it is a note, not a person.',
    'Row 18, “Report generated on 3 April 2026”, was left out: it is a note, not a person.',
  ])
})

test('each column shows what stands in its first rows', async ({ page }) => {
  const samples = reading(page).locator('.sample')
  await expect(samples.filter({ hasText: 'First rows of Quota:' })).toContainText('100100120')
  await expect(samples.filter({ hasText: 'First rows of Hire date:' })).toContainText('2026-01-12')
  await expect(samples.filter({ hasText: 'First rows of Feb 2026:' })).toHaveCount(0)
  await reading(page).getByRole('button', { name: 'Jan 2026 – Mar 2026' }).click()
  await expect(samples.filter({ hasText: 'First rows of Feb 2026:' })).toContainText('4293131')
  await page.getByRole('button', { name: 'Hide names' }).click()
  await expect(samples).toHaveCount(0)
  await expect(reading(page)).not.toContainText('Northern')
})

test('one team of the table is chosen with the keyboard, and the others are not lost', async ({ page }) => {
  await expect(shown(page)).toHaveCount(0)
  await toTop(page)
  await tabTo(page, 'Team shown')
  await page.keyboard.press('ArrowDown')
  await expect(shown(page)).toContainText('5 of 12 people shown.')
  await expect(answer(page)).toHaveText(NORTH)
  await page.keyboard.press('ArrowDown')
  await expect(answer(page)).toHaveText(/of your 7 people/)
  await toTop(page)
  await tabTo(page, 'Undo this change')
  await page.keyboard.press('Enter')
  await expect(answer(page)).toHaveText(NORTH)
  expect(Object.keys(await column(page, 'result'))).toHaveLength(5)
  await undo(page).click()
  await expect(answer(page)).toHaveText(/of your 12 people/)
})

test('the same heads pasted again keep the team that was chosen', async ({ page }) => {
  await pick(page, 'Team shown').selectOption({ label: 'Northern team, 5 people' })
  await expect(answer(page)).toHaveText(NORTH)
  await pasteTeam(page, report.replaceAll('Odette', 'Ottilie'))
  await expect(table(page, 'Bands')).toContainText('Ottilie')
  await expect(answer(page)).toHaveText(NORTH)
})

test('the teams of a table are compared', async ({ page }) => {
  await reading(page).locator('summary', { hasText: 'Compare the teams' }).click()
  const rows = await rowsOf(page, 'Compare the teams')
  expect(rows).toEqual([
    { Team: 'Northern team', People: '5', Attainment: '83\u00a0%' },
    { Team: 'Southern team', People: '7', Attainment: '87\u00a0%' },
  ])
})

test('rows of one name are kept apart until they are added up, and that can be undone', async ({ page }) => {
  await expect(
    page.locator('.msg', { hasText: 'Add up the rows of Viola Lund if they are one person.' }),
  ).toContainText('Rows 14 and 15 have the same name')
  await toTop(page)
  await tabTo(page, 'Rows of the same name')
  await page.keyboard.press('ArrowDown')
  await expect(answer(page)).toHaveText(/of your 11 people/)
  expect(await column(page, 'result')).toMatchObject({ 'Viola Lund': 167 })
  expect(await column(page, 'quota')).toMatchObject({ 'Viola Lund': 360 })
  await expect(reading(page)).toContainText('2 rows were added up to 1 person')
  await expect(page.locator('.msg', { hasText: 'Viola Lund' })).toHaveCount(0)
  await undo(page).click()
  await expect(answer(page)).toHaveText(/of your 12 people/)
})

test('a role is given with the keyboard, and a subtotal is put back', async ({ page }) => {
  await toTop(page)
  await tabTo(page, 'Sales team is')
  await page.keyboard.press('End')
  await expect(pick(page, 'Sales team is')).toHaveValue('ignore')
  await expect(pick(page, 'Team shown')).toHaveCount(0)
  await undo(page).click()
  await expect(pick(page, 'Team shown')).toHaveValue('all')

  await reading(page)
    .locator('.left-out', { hasText: 'Northern team' })
    .getByRole('button', { name: 'Put back' })
    .click()
  await expect(answer(page)).toHaveText(/of your 13 people/)
  await reading(page).getByRole('button', { name: 'Leave out again' }).click()
  await expect(answer(page)).toHaveText(/of your 12 people/)
})

for (const width of [320, 360, 1280]) {
  test(`at ${width} px the reading is in its place and nothing is to complain of`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    if (width < 1000) await page.getByRole('button', { name: 'Change', exact: true }).click()
    await reading(page).locator('summary').click()
    await reading(page).getByRole('button', { name: 'Jan 2026 – Mar 2026' }).click()
    await expect(reading(page).locator('.sample').first()).toBeVisible()
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
