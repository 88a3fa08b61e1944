import type { Page } from '@playwright/test'
import { awake, numberQuestion, pasteTeam } from './paste.ts'
import { downloadResults } from './results.ts'
import { tabbed } from './team.ts'
import { expect, test } from './watch.ts'

const answer = (page: Page) => page.locator('.answer')
const reading = (page: Page) => page.getByRole('region', { name: 'How we read your table' })
const currency = (page: Page) => reading(page).getByRole('combobox', { name: 'Currency of the results' })
const gains = (page: Page) => page.locator('section.part').filter({ has: page.locator('#gains-title') })
/** Enters what an hour costs, once the field has woken and the pasted team is there. */
const costs = async (page: Page, amount: string) => {
  const field = page.getByLabel('Hourly cost of coaching', { exact: true })
  await expect(answer(page)).toContainText('of your 6 people')
  await field.scrollIntoViewIfNeeded()
  await expect(page.locator('[data-awake]').filter({ has: field })).toBeVisible()
  await field.fill(amount)
}
const trouble = (page: Page, title: string | RegExp) => page.locator('.msg').filter({ hasText: title })
const results = async (page: Page) =>
  Object.fromEntries((await downloadResults(page)).map(({ name, result }) => [name, result]))

const people = ['Karola', 'Lorenz', 'Mireille', 'Nandor', 'Odette', 'Piroska']
const sold = [21_300, 30_600, 36_900, 26_400, 16_500, 29_100]
const written = (cells: readonly string[], heads = ['Name', 'Quota', 'Sales']) =>
  tabbed([heads, ...people.map((name, i) => [name, '30,000.00', cells[i] ?? ''])])
const english = (value: number) => value.toLocaleString('en', { minimumFractionDigits: 2 })
const inEuro = tabbed([
  ['Name', 'Quota', 'Sales'],
  ...people.map((name, i) => [name, '€30,000.00', `€${english(sold[i] ?? 0)}`]),
])

test.beforeEach(async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
})

test.describe('the currency of the table', () => {
  test('is shown with every amount of the team', async ({ page }) => {
    await pasteTeam(page, inEuro)
    await expect(answer(page)).toContainText('of your 6 people')
    await expect(currency(page)).toHaveValue('€')
    await expect(page.locator('.assume').filter({ hasText: 'Hourly cost of coaching' })).toContainText(
      '€ an hour',
    )
    await costs(page, '40')
    await expect(gains(page).locator('.money dd').first()).toHaveText(/^€\d/)
    await expect(gains(page).locator('.money .unit')).toHaveText('Amounts are in €, rounded.')
  })

  test('is told beside the results file, whose columns stay the same', async ({ page }) => {
    await pasteTeam(page, inEuro)
    await expect(page.locator('.take-along')).toContainText('results and quotas in €')
    expect(await results(page)).toEqual(Object.fromEntries(people.map((name, i) => [name, String(sold[i])])))
  })

  test('stands in the way a figure was worked out', async ({ page }) => {
    await pasteTeam(page, inEuro)
    await expect(currency(page)).toHaveValue('€')
    await costs(page, '40')
    await gains(page)
      .locator('.money')
      .getByRole('button', { name: /How this was worked out/ })
      .click()
    const panel = page.getByRole('region', { name: /^How this was worked out: Break-even/ })
    await expect(panel).toContainText('€40')
  })

  test('can be another or none, is kept over a reload, and is undone in one step', async ({ page }) => {
    await pasteTeam(page, inEuro)
    await costs(page, '40')
    await currency(page).selectOption('none')
    await expect(gains(page).locator('.money dd').first()).toHaveText(/^\d/)
    await page.reload()
    await awake(page)
    await expect(currency(page)).toHaveValue('')
    await expect(gains(page).locator('.money .unit')).toHaveText(
      'Amounts are in the unit of your table, rounded.',
    )
    await currency(page).selectOption('€')
    await expect(gains(page).locator('.money dd').first()).toHaveText(/^€\d/)
    await reading(page).getByRole('button', { name: 'Undo this change' }).click()
    await expect(currency(page)).toHaveValue('')
  })

  test('is kept with the team when the page is loaded anew', async ({ page }) => {
    await pasteTeam(page, written(sold.map(english), ['Name', 'Quota (kr)', 'Sales (kr)']))
    await costs(page, '40')
    await expect(gains(page).locator('.money dd').first()).toHaveText(/\d\u00a0kr$/)
    await page.reload()
    await awake(page)
    await expect(gains(page).locator('.money dd').first()).toHaveText(/\d\u00a0kr$/)
  })

  test('is told where it is mixed, and nothing is converted', async ({ page }) => {
    const cells = sold.map((value, i) => `${i === 3 ? '$' : '€'}${english(value)}`)
    await pasteTeam(page, written(cells))
    await expect(trouble(page, 'Put everything into €')).toContainText(
      'Row 5, column “Sales”, is in $; the rest is in €. The numbers are read as they stand, and nothing is converted.',
    )
    await expect(trouble(page, 'Put everything into €')).toHaveCount(1)
    expect(await results(page)).toEqual(Object.fromEntries(people.map((name, i) => [name, String(sold[i])])))
  })

  test('is not there where the table names none', async ({ page }) => {
    await pasteTeam(page, written(sold.map(english)))
    await expect(answer(page)).toContainText('of your 6 people')
    await expect(reading(page)).toBeVisible()
    await expect(currency(page)).toHaveCount(0)
    await expect(page.locator('.assume').filter({ hasText: 'Hourly cost of coaching' })).not.toContainText(
      '€',
    )
  })
})

test.describe('errors that a spreadsheet program displayed', () => {
  test('are missing, and told once with the remedy', async ({ page }) => {
    const cells = sold.map((value, i) => (i === 1 || i === 4 ? '#####' : english(value)))
    await pasteTeam(page, written(cells))
    const told = trouble(page, 'Widen the column and copy the table again.')
    await expect(told).toHaveCount(1)
    await expect(told).toContainText(
      'Row 3, column “Sales”, shows “#####” in place of its number, because the column is too narrow. 2 such cells count as missing, not as zero.',
    )
    expect(await results(page)).toMatchObject({ Lorenz: '', Odette: '', Karola: '21300' })
  })

  test('of a formula have a remedy of their own', async ({ page }) => {
    await pasteTeam(page, written(sold.map((value, i) => (i === 0 ? '#BEZUG!' : english(value)))))
    await expect(trouble(page, 'Mend the formula and copy the table again')).toContainText(
      'Row 2, column “Sales”, shows the error “#BEZUG!” in place of a number. It counts as missing, not as zero.',
    )
  })

  test('that are all there is are told beside what stops the reading', async ({ page }) => {
    await pasteTeam(page, tabbed([['Name', 'Sales'], ...people.map((name) => [name, '#####'])]))
    await expect(trouble(page, 'Add a column of numbers.')).toBeVisible()
    await expect(trouble(page, 'Widen the column')).toContainText('6 such cells')
  })
})

test.describe('numbers written short', () => {
  const short = sold.map((value) => `${value / 1000}k`)
  const question = (page: Page) => page.getByRole('group', { name: 'Does “21.3k” mean 21,300?' })
  const yes = (page: Page) => question(page).getByRole('button', { name: 'Yes, read it as 21,300' })

  test('wait for one click where nothing else is a number', async ({ page }) => {
    await pasteTeam(page, tabbed([['Name', 'Sales'], ...people.map((name, i) => [name, short[i] ?? ''])]))
    await expect(question(page)).toContainText(
      'Row 2, column “Sales”, is 21,300 if the letters stand for thousands, and no number if they stand for something else. Until you say so, 6 such cells are missing, not zero.',
    )
    await expect(answer(page)).toHaveText('Nothing is worked out yet: the table waits for your answer.')
    await yes(page).click()
    await expect(answer(page)).toContainText('of your 6 people')
    expect(await results(page)).toEqual(Object.fromEntries(people.map((name, i) => [name, String(sold[i])])))
  })

  test('are missing beside others until they are confirmed; the answer is kept and can be taken back', async ({
    page,
  }) => {
    await pasteTeam(page, written(sold.map((value, i) => (i < 2 ? (short[i] ?? '') : english(value)))))
    await expect(question(page)).toContainText('2 such cells are missing, not zero')
    expect(await results(page)).toMatchObject({ Karola: '', Lorenz: '', Mireille: '36900' })
    await yes(page).press('Enter')
    await expect(question(page)).toHaveCount(0)
    expect(await results(page)).toMatchObject({ Karola: '21300', Lorenz: '30600', Mireille: '36900' })
    await page.reload()
    await awake(page)
    await expect(page.getByText('“21.3k” is read as 21,300, and so are 2 such cells in all.')).toBeVisible()
    await page.getByRole('button', { name: 'Leave them missing' }).click()
    await expect(question(page)).toBeVisible()
    expect(await results(page)).toMatchObject({ Karola: '', Lorenz: '' })
  })
})

test.describe('numbers such as 1.234', () => {
  const undecided = tabbed([
    ['Name', 'Sales'],
    ['Karola', '1.234'],
    ['Lorenz', '2.345'],
    ['Mireille', '3.456'],
    ['Nandor', '1.876'],
    ['Odette', '2.111'],
    ['Piroska', '2.987'],
  ])

  test('are asked about once, with both readings, before anything is computed', async ({ page }) => {
    await pasteTeam(page, undecided)
    await expect(numberQuestion(page).getByRole('button')).toHaveText([
      'Whole number, 1234',
      'Fraction, 1.234',
    ])
    await expect(answer(page)).toHaveText('Nothing is worked out yet: the table waits for your answer.')
    await numberQuestion(page).getByRole('button', { name: 'Whole number, 1234' }).click()
    expect(await results(page)).toMatchObject({ Karola: '1234', Piroska: '2987' })
  })

  test('are asked about with their currency as well', async ({ page }) => {
    await pasteTeam(page, undecided.replace(/\d\.\d{3}/g, '$& €'))
    const asked = page.getByRole('group', { name: 'Is “1.234 €” a whole number or a fraction?' })
    await asked.getByRole('button', { name: 'Whole number, 1234' }).click()
    await expect(currency(page)).toHaveValue('€')
    expect(await results(page)).toMatchObject({ Karola: '1234', Piroska: '2987' })
  })

  test('are not asked about where another column decides', async ({ page }) => {
    const lines = undecided.split('\n').map((line, i) => `${line}\t${i === 0 ? 'Quota' : '2.000,50'}`)
    await pasteTeam(page, lines.join('\n'))
    await expect(answer(page)).toContainText('of your 6 people')
    await expect(numberQuestion(page)).toHaveCount(0)
    expect(await results(page)).toMatchObject({ Karola: '1234' })
  })
})
