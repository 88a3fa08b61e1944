import type { Page } from '@playwright/test'
import { awake, pasteTeam, teamNumbers } from './paste.ts'
import { rowsOf, table } from './tables.ts'
import { otherTeam, tabbed, team, teamNames, teamOf } from './team.ts'
import { expect, test } from './watch.ts'

const answer = (page: Page) => page.locator('.answer')
const opener = (page: Page) => page.getByRole('button', { name: 'Edit the team' })
const ledger = (page: Page) => table(page, 'The team, to be corrected')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const band = (page: Page, name: string) => page.getByLabel(`${name}, band`, { exact: true })
const add = async (page: Page, name: string) => {
  await page.getByLabel('Name of the person to add').fill(name)
  await button(page, 'Add a person').click()
}

/** One cell of a table, by the name of its row. */
const cell = async (page: Page, name: string, person: string, head: RegExp) => {
  const row = (await rowsOf(page, name)).find((one) => one['Name']?.startsWith(person))
  return Object.entries(row ?? {}).find(([key]) => head.test(key))?.[1]
}

const withEditor = async (page: Page, text = team, people = 10) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, text)
  await expect(answer(page)).toContainText(`of your ${people} people`)
  await opener(page).click()
  await expect(ledger(page)).toBeVisible()
}

const [first = '', second = '', third = ''] = teamNames

test('a name is put right everywhere, and the pasted text stays as it is', async ({ page }) => {
  await withEditor(page)
  await field(page, `Name of ${first}`).fill('Annabella')
  await expect(table(page, 'Bands')).toContainText('Annabella')
  await expect(table(page, 'Hours')).toContainText('Annabella')
  await expect(teamNumbers(page)).toHaveValue(team)
  await expect(page.getByText('1 change made by hand.')).toBeVisible()
})

test('a number is put right, and the plan follows', async ({ page }) => {
  await withEditor(page)
  const before = await cell(page, 'Bands', first, /Attainment/)
  await field(page, `${first}, Jan, attainment`).fill('250 %')
  await expect.poll(() => cell(page, 'Bands', first, /Attainment/)).not.toBe(before)
  await field(page, `${first}, Jan, attainment`).fill('')
  await expect(field(page, `${first}, Jan, attainment`)).toHaveValue('')
  await expect.poll(() => cell(page, 'Bands', first, /Attainment/)).not.toBe('0 %')
})

test('what is no number keeps standing there, with a sentence, and changes nothing', async ({ page }) => {
  await withEditor(page)
  const before = await rowsOf(page, 'Bands')
  const jan = field(page, `${first}, Jan, attainment`)
  await jan.fill('ill')
  await page.keyboard.press('Tab')
  await expect(jan).toHaveValue('ill')
  await expect(jan).toHaveAttribute('aria-invalid', 'true')
  await expect(
    page.getByText(`${first}, Jan, attainment: type a share such as 92\u00a0%, or leave it empty.`),
  ).toBeVisible()
  expect(await rowsOf(page, 'Bands')).toEqual(before)
  await field(page, `Name of ${second}`).fill('')
  await expect(page.getByText(`Name of ${second}: type a name.`)).toBeVisible()
  await expect(table(page, 'Bands')).toContainText(second)
})

test('results and quotas are written in the convention of the table', async ({ page }) => {
  const german = tabbed([
    ['Name', 'Soll', 'Jan', 'Feb'],
    ['Karola', '1.500,00', '1.234,50', '1.300,25'],
    ['Lorenz', '1.500,00', '1.100,00', '990,75'],
    ['Mireille', '1.500,00', '2.234,50', '1.700,25'],
    ['Nandor', '1.500,00', '1.834,50', '1.500,25'],
    ['Odette', '1.500,00', '934,50', '700,25'],
  ])
  await withEditor(page, german, 5)
  await expect(field(page, 'Karola, Jan, result')).toHaveValue('1.234,5')
  await expect(field(page, 'Karola, Quota a month')).toHaveValue('1.500')
  await field(page, 'Karola, Quota a month').fill('3.000')
  await expect.poll(() => cell(page, 'Bands', 'Karola', /Attainment/)).toMatch(/^42\s%/)
})

test('somebody is removed, undone, done again and added', async ({ page }) => {
  await withEditor(page)
  await button(page, `Remove ${second}`).click()
  await expect(page.getByRole('status').filter({ hasText: `${second} was removed.` })).toBeVisible()
  await expect(answer(page)).toContainText('of your 9 people')
  await expect(button(page, `Remove ${third}`)).toBeFocused()
  await button(page, 'Undo').last().click()
  await expect(answer(page)).toContainText('of your 10 people')
  await expect(table(page, 'Bands')).toContainText(second)
  await button(page, 'Redo').click()
  await expect(answer(page)).toContainText('of your 9 people')
  await add(page, 'Zita Newcomer')
  await expect(answer(page)).toContainText('of your 10 people')
  await expect(field(page, 'Zita Newcomer, Jan, attainment')).toBeFocused()
  for (const month of ['Jan', 'Feb', 'Mar'])
    await field(page, `Zita Newcomer, ${month}, attainment`).fill('110')
  await expect.poll(() => cell(page, 'Bands', 'Zita', /Attainment/)).toMatch(/^110\s%/)
})

test('a band set by hand says so with its reason, and the hours follow', async ({ page }) => {
  await withEditor(page)
  const rows = await rowsOf(page, 'Bands')
  const low = rows.at(-1)?.['Name'] ?? ''
  const name = teamNames.find((one) => low.startsWith(one)) ?? ''
  const before = await cell(page, 'Hours', name, /Targeted/)
  await band(page, name).selectOption('Middle 60\u00a0%')
  await field(page, `${name}, why this band`).fill('took over a new area in March')
  await expect.poll(() => cell(page, 'Bands', name, /How sure/)).toMatch(/set by you.*took over a new area/)
  await expect.poll(() => cell(page, 'Hours', name, /Targeted/)).not.toBe(before)
  await button(page, 'Hide names').click()
  await expect(page.getByText('took over a new area')).toHaveCount(0)
  await expect(table(page, 'Bands')).toContainText('set by you')
  await button(page, 'Hide names').click()
  await band(page, name).selectOption('By the numbers')
  await expect(table(page, 'Bands')).not.toContainText('set by you')
  await expect.poll(() => cell(page, 'Hours', name, /Targeted/)).toBe(before)
})

test('somebody marked as new is listed as new and has hours first', async ({ page }) => {
  await withEditor(page)
  await page.getByRole('checkbox', { name: `${second} is new, still ramping` }).check()
  await expect.poll(() => cell(page, 'Bands', second, /^Band/)).toBe('New')
  await expect.poll(() => cell(page, 'Hours', second, /Targeted/)).not.toBeUndefined()
  await page.getByLabel(`${second}, first day at work`).fill('2026-03-02')
  await expect(page.getByLabel(`${second}, first day at work`)).toHaveValue('2026-03-02')
  await page.getByRole('checkbox', { name: `${second} is new, still ramping` }).uncheck()
  await expect.poll(() => cell(page, 'Bands', second, /^Band/)).not.toBe('New')
})

test('a newer version of the same table keeps the pins and the hours; another table drops them', async ({
  page,
}) => {
  await withEditor(page)
  await band(page, second).selectOption('Top fifth')
  await field(page, `${first}, hours today`).fill('1:30')
  await page.getByLabel('Coaching hours per month').fill('25')
  const [head = '', ...rows] = team.split('\n')
  await pasteTeam(
    page,
    [head, ...rows.toReversed(), 'Zita Newcomer\t0.9\t0.9\t0.9\t0.9\t0.9\t0.9'].join('\n'),
  )
  await expect(answer(page)).toContainText('of your 11 people')
  await expect(answer(page)).toContainText('25 hours')
  await expect.poll(() => cell(page, 'Bands', second, /How sure/)).toBe('set by you')
  await expect(field(page, `${first}, hours today`)).toHaveValue('1.5')
  await pasteTeam(page, otherTeam)
  await expect(answer(page)).toContainText('of your 6 people')
  await expect(table(page, 'Bands')).not.toContainText('set by you')
  await expect(page.getByText('made by hand')).toHaveCount(0)
})

test('all of it is discarded with one button, and comes back with another', async ({ page }) => {
  await withEditor(page)
  await button(page, `Remove ${second}`).click()
  await field(page, `Name of ${first}`).fill('Annabella')
  await button(page, 'Discard them').click()
  await expect(answer(page)).toContainText('of your 10 people')
  await expect(table(page, 'Bands')).not.toContainText('Annabella')
  await button(page, 'Undo').first().click()
  await expect(answer(page)).toContainText('of your 9 people')
  await expect(table(page, 'Bands')).toContainText('Annabella')
})

test('it is all there after a reload', async ({ page }) => {
  await withEditor(page)
  await button(page, `Remove ${second}`).click()
  await band(page, third).selectOption('Edge')
  await expect.poll(() => cell(page, 'Bands', third, /How sure/)).toBe('set by you')
  await page.reload()
  await expect(answer(page)).toContainText('of your 9 people')
  await expect.poll(() => cell(page, 'Bands', third, /How sure/)).toBe('set by you')
  await button(page, 'Show').click()
  await expect(ledger(page)).toBeVisible()
  await expect(opener(page)).toBeFocused()
  await page.getByText('2 changes made by hand', { exact: true }).click()
  await button(page, `Take back: ${second} is removed.`).click()
  await expect(answer(page)).toContainText('of your 10 people')
})

test('with names hidden nobody can be renamed, and nobody is told', async ({ page }) => {
  await withEditor(page)
  await button(page, `Remove ${second}`).click()
  await button(page, 'Hide names').click()
  await expect(ledger(page)).toContainText('Person 1')
  await expect(page.getByLabel(/^Name of/)).toHaveCount(0)
  await page.getByText('1 change made by hand', { exact: true }).click()
  await expect(page.getByText('A person is removed.')).toBeVisible()
  await field(page, 'Person 1, Jan, attainment').fill('1.2')
  await expect(page.getByText('2 changes made by hand', { exact: true })).toBeVisible()
  const told = await page
    .locator('.edit-team')
    .evaluate((element) => new XMLSerializer().serializeToString(element))
  expect(teamNames.filter((name) => told.includes(name))).toEqual([])
})

test('the keyboard alone is enough', async ({ page }) => {
  await withEditor(page)
  await opener(page).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region', { name: /scrolls sideways/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(field(page, `Name of ${first}`)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Annabella')
  await expect(table(page, 'Bands')).toContainText('Annabella')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(table(page, 'Bands')).not.toContainText('Annabella')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(table(page, 'Bands')).toContainText('Annabella')
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+Y')
  await expect(table(page, 'Bands')).toContainText('Annabella')
  await button(page, `Remove ${teamNames.at(-1) ?? ''}`).focus()
  await page.keyboard.press('Enter')
  await expect(answer(page)).toContainText('of your 9 people')
  await expect(button(page, `Remove ${teamNames.at(-2) ?? ''}`)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(answer(page)).toContainText('of your 10 people')
})

test('letters are undone in the field they were typed into', async ({ page }) => {
  await withEditor(page)
  await button(page, `Remove ${third}`).click()
  await expect(answer(page)).toContainText('of your 9 people')
  await field(page, `Name of ${first}`).click()
  await page.keyboard.press('End')
  await page.keyboard.type('x')
  await expect(field(page, `Name of ${first}x`)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(field(page, `Name of ${first}`)).toHaveValue(first)
  await expect(answer(page)).toContainText('of your 9 people')
})

test('everybody can be removed, and the page says that nobody is left', async ({ page }) => {
  await withEditor(page, otherTeam, 6)
  for (let left = 6; left > 0; left -= 1)
    await page
      .getByRole('button', { name: /^Remove / })
      .first()
      .click()
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(0)
  await button(page, 'Undo').last().click()
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1)
})

test('a hundred people come in pages', async ({ page }) => {
  await withEditor(page, teamOf(100), 100)
  await expect(page.getByLabel(/^Name of Member/)).toHaveCount(40)
  await button(page, 'Show 40 more of 60 people').click()
  await button(page, 'Show the other 20').click()
  await expect(page.getByLabel(/^Name of Member/)).toHaveCount(100)
  await field(page, 'Member100 Testperson, Jan, result').fill('5000')
  // A thousand fields take their time on a busy machine.
  await expect(page.getByText('1 change made by hand.')).toBeVisible({ timeout: 15_000 })
})

test('the names stay in view while the numbers scroll', async ({ page }) => {
  await withEditor(page, teamOf(12), 12)
  const who = 'Member001 Testperson'
  const scroller = page.getByRole('region', { name: /scrolls sideways/ })
  await button(page, `Remove ${who}`).focus()
  expect(await scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await field(page, `${who}, Jan, result`).focus()
  const box = await field(page, `${who}, Jan, result`).boundingBox()
  const name = await field(page, `Name of ${who}`).boundingBox()
  expect(name?.x ?? 0).toBeGreaterThan(0)
  expect(box?.x ?? 0).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0))
})

test('on a small screen each cell stands below its head, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await withEditor(page)
  for (const label of [`Name of ${first}`, `${first}, Jun, attainment`, `${first}, hours today`]) {
    const box = await field(page, label).boundingBox()
    expect(box?.x, label).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0), label).toBeLessThanOrEqual(360)
  }
  await field(page, `${first}, Jun, attainment`).fill('140')
  await expect(page.getByText('1 change made by hand.')).toBeVisible()
  await expect(ledger(page).getByRole('row')).toHaveCount(11)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
