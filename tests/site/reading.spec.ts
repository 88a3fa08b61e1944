import type { Page } from '@playwright/test'
import { awake, numberQuestion, pasteTeam, teamNumbers } from './paste.ts'
import { downloadResults } from './results.ts'
import { table } from './tables.ts'
import { ambiguous, cases, otherTeam, tabbed, team, teamNames, troubled } from './team.ts'
import { expect, test } from './watch.ts'

const answer = (page: Page) => page.locator('.answer')
const reading = (page: Page) => page.getByRole('region', { name: 'How we read your table' })
const pick = (page: Page, label: string) => reading(page).getByRole('combobox', { name: label, exact: true })
const undo = (page: Page) => reading(page).getByRole('button', { name: 'Undo this change' })

const column = async (page: Page, name: 'attainment' | 'result' | 'quota' | 'hours_today') =>
  Object.fromEntries(
    (await downloadResults(page)).map((row) => [row.name, row[name] === '' ? null : Number(row[name])]),
  )

test.beforeEach(async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
})

const attainmentOf = (name: string) => {
  const values = cases.teamAttainment[name]!
  return values.reduce((total, value) => total + value, 0) / values.length
}
const worked = Object.fromEntries(teamNames.map((name) => [name, expect.closeTo(attainmentOf(name), 9)]))
const separated = (by: string) => team.replaceAll('\t', by)
const inGerman = separated(';').replaceAll('.', ',')
const inPercent = team.replace(/\d\.\d+/g, (ratio) => `${Math.round(Number(ratio) * 100)}%`)
const inGermanPercent = team.replace(
  /\d\.\d+/g,
  (ratio) => `${(Number(ratio) * 100).toFixed(1).replace('.', ',')} %`,
)

for (const [kind, text] of [
  ['with tabs', team],
  ['with commas', separated(',')],
  ['with semicolons and German decimals', inGerman],
  ['with tabs and German decimals, as from a German Excel', team.replaceAll('.', ',')],
  ['in percent', inPercent],
  ['in German percent', inGermanPercent],
  ['with Windows line ends and blank lines', `\n${team.replaceAll('\n', '\r\n')}\r\n\r\n`],
  ['without a header', team.split('\n').slice(1).join('\n')],
] as const) {
  test(`the same team ${kind} is read as the same figures`, async ({ page }) => {
    await pasteTeam(page, text)
    await expect(answer(page)).toHaveText(/^6 of your 10 people/)
    expect(await column(page, 'attainment')).toEqual(worked)
  })
}

for (const [kind, rows] of [
  [
    'plain',
    [
      ['Ann', '1200', '1500'],
      ['Ben', '900', '1000.5'],
      ['Cleo', '700', '800'],
      ['Dan', '400', '500'],
      ['Eve', '650', '700'],
    ],
  ],
  [
    'English',
    [
      ['Ann', '1,200', '1,500'],
      ['Ben', '900', '1,000.5'],
      ['Cleo', '700', '800'],
      ['Dan', '400', '500'],
      ['Eve', '650', '700'],
    ],
  ],
  [
    'German',
    [
      ['Ann', '1.200', '1.500'],
      ['Ben', '900', '1.000,5'],
      ['Cleo', '700', '800'],
      ['Dan', '400', '500'],
      ['Eve', '650', '700'],
    ],
  ],
] as const) {
  test(`results and quotas in ${kind} numbers are the same amounts`, async ({ page }) => {
    await pasteTeam(
      page,
      tabbed([['Name', 'Quota', 'Sales'], ...rows.map(([name, sold, quota]) => [name, quota, sold])]),
    )
    await expect(answer(page)).toHaveText(/of your 5 people/)
    expect(await column(page, 'result')).toEqual({ Ann: 1200, Ben: 900, Cleo: 700, Dan: 400, Eve: 650 })
    expect(await column(page, 'quota')).toEqual({ Ann: 1500, Ben: 1000.5, Cleo: 800, Dan: 500, Eve: 700 })
  })
}

test('the one question about numbers is answered by one click', async ({ page }) => {
  await pasteTeam(page, ambiguous)
  const question = numberQuestion(page)
  await expect(question.getByRole('button')).toHaveText(['Whole number, 1234', 'Fraction, 1.234'])
  await expect(answer(page)).toHaveText('Nothing is worked out yet: the table waits for your answer.')
  await expect(teamNumbers(page)).toHaveValue(ambiguous)
  await question.getByRole('button', { name: 'Whole number, 1234' }).click()
  await expect(answer(page)).toHaveText(/of your 5 people/)
  expect(await column(page, 'result')).toMatchObject({ Quentin: 1234, Ulrike: 2678 })
  await undo(page).click()
  await question.getByRole('button', { name: 'Fraction, 1.234' }).click()
  await expect(answer(page)).toHaveText(/of your 5 people/)
  expect(await column(page, 'result')).toMatchObject({ Quentin: 1.234, Ulrike: 2.678 })
})

test('every trouble is told by row, column and remedy, and nothing becomes zero', async ({ page }) => {
  await pasteTeam(page, troubled)
  await expect(answer(page)).toHaveText(/of your 6 people/)
  const messages = page.locator('.team-input .msg')
  await expect(
    messages.filter({ hasText: 'Type a number for Lorenz in Feb, or leave the cell empty.' }),
  ).toContainText(
    'Row 3, column “Feb”, is not a number. Until then it is missing for Lorenz; it does not count as zero.',
  )
  await expect(messages.filter({ hasText: 'Mireille has no number for Feb.' })).toContainText(
    'Row 4, column “Feb”, holds no number. It counts as missing, not as zero.',
  )
  await expect(
    messages.filter({ hasText: 'Add up the rows of Nandor if they are one person.' }),
  ).toContainText('Rows 5 and 6 have the same name and are kept apart as two people.')
  await expect(teamNumbers(page)).toHaveValue(troubled)
  const results = await downloadResults(page)
  expect(results.map(({ name, result }) => [name, Number(result)])).toEqual([
    ['Karola', 217],
    ['Lorenz', 213],
    ['Mireille', 241],
    ['Nandor', 258],
    ['Nandor', 164],
    ['Piroska', 293],
  ])
})

test('a total is left out, can be put back and left out again', async ({ page }) => {
  await pasteTeam(page, troubled)
  await expect(reading(page)).toContainText(
    'Row 8, “Total”, was left out: it adds up or averages other rows.',
  )
  await reading(page).getByRole('button', { name: 'Put back' }).click()
  await expect(answer(page)).toHaveText(/of your 7 people/)
  await expect(table(page, 'Bands')).toContainText('Total')
  await reading(page).getByRole('button', { name: 'Leave out again' }).click()
  await expect(answer(page)).toHaveText(/of your 6 people/)
  await expect(table(page, 'Bands')).not.toContainText('Total')
})

test('an empty paste says what to paste', async ({ page }) => {
  await pasteTeam(page, ' \n\t\n ')
  await expect(page.getByText('Paste a range with a name and a number for each person.')).toBeVisible()
})

test('prose is told from a table, and stays in the box', async ({ page }) => {
  const prose =
    'Dear Robin,\nthe numbers of the quarter are not there yet.\nI shall send them on Monday.\nKind regards'
  await pasteTeam(page, prose)
  await expect(page.locator('.team-input .msg')).toContainText(/Add a column of (names|numbers)\./)
  await expect(page.locator('.team-input .msg')).toContainText('4 lines were read')
  await expect(teamNumbers(page)).toHaveValue(prose)
  await expect(answer(page)).toHaveText('Nothing is worked out yet: the table lacks something.')
})

test('names without numbers say which column is missing', async ({ page }) => {
  await pasteTeam(page, 'Name\tRegion\nKarola\tNorth\nLorenz\tSouth\nMireille\tEast')
  await expect(page.locator('.team-input .msg')).toContainText('Add a column of numbers.')
})

const withQuota = tabbed([
  ['Name', 'Quota', 'Jan', 'Feb', 'Mar'],
  ['Karola', 100, 71, 82, 64],
  ['Lorenz', 100, 102, 93, 111],
  ['Mireille', 120, 123, 131, 118],
  ['Nandor', 90, 88, 91, 79],
  ['Odette', 80, 55, 48, 61],
])

test('a column’s role changes the figures at once, and the change can be undone', async ({ page }) => {
  await pasteTeam(page, withQuota)
  await expect(pick(page, 'Quota is')).toHaveValue('quota')
  expect(await column(page, 'quota')).toMatchObject({ Karola: 300 })
  await pick(page, 'Quota is').selectOption('Ignore')
  await expect(table(page, 'Bands').getByRole('columnheader', { name: 'Result, of team mean' })).toBeVisible()
  expect(await column(page, 'quota')).toMatchObject({ Karola: null })
  await undo(page).click()
  await expect(table(page, 'Bands').getByRole('columnheader', { name: 'Attainment' })).toBeVisible()
  await expect(pick(page, 'Quota is')).toHaveValue('quota')
  expect(await column(page, 'quota')).toMatchObject({ Karola: 300 })
  await expect(undo(page)).toHaveCount(0)
})

test('one quota is each month’s or the whole span’s, and the choice is the reader’s', async ({ page }) => {
  await pasteTeam(page, withQuota)
  await expect(pick(page, 'Quota covers')).toHaveValue('period')
  expect(await column(page, 'attainment')).toMatchObject({ Karola: expect.closeTo(217 / 300, 9) })
  await pick(page, 'Quota covers').selectOption('whole span')
  expect(await column(page, 'attainment')).toMatchObject({ Karola: expect.closeTo(2.17, 9) })
  await pasteTeam(
    page,
    withQuota
      .replace(/\t(\d+)(?=\t\d+\t\d+\t\d+(\n|$))/g, (_, quota: string) => `\t${Number(quota) * 3}`)
      .replace('Quota', 'Quota Q1'),
  )
  await expect(pick(page, 'Quota Q1 covers')).toHaveValue('span')
  expect(await column(page, 'attainment')).toMatchObject({ Karola: expect.closeTo(217 / 300, 9) })
})

test('columns of one role are one row that unfolds, and one of them can be left aside', async ({ page }) => {
  await pasteTeam(page, withQuota)
  await reading(page).getByRole('button', { name: 'Jan – Mar' }).click()
  await pick(page, 'Feb is').selectOption('Ignore')
  expect(await column(page, 'result')).toMatchObject({ Karola: 135 })
  await undo(page).click()
  expect(await column(page, 'result')).toMatchObject({ Karola: 217 })
})

test('a role that one column alone can have is taken from the other', async ({ page }) => {
  const twice = tabbed([
    ['Name', 'Sales', '1:1 h', 'Calls'],
    ['Karola', 71, 1, 4],
    ['Lorenz', 102, 2, 3],
    ['Mireille', 123, 1.5, 2],
    ['Nandor', 88, 0.5, 1],
    ['Odette', 55, 1, 0],
  ])
  await pasteTeam(page, twice)
  await expect(pick(page, '1:1 h is')).toHaveValue('coachingHours')
  await pick(page, 'Calls is').selectOption('Coaching hours')
  await expect(pick(page, '1:1 h is')).toHaveValue('ignore')
  expect(await column(page, 'hours_today')).toMatchObject({ Karola: 4, Odette: 0 })
})

test('numbers can be read as attainment or as results', async ({ page }) => {
  await pasteTeam(page, otherTeam)
  expect(await column(page, 'attainment')).toMatchObject({ Mireille: expect.closeTo(1.24, 9) })
  await reading(page).getByRole('button', { name: 'Read as results' }).click()
  await expect(table(page, 'Bands').getByRole('columnheader', { name: 'Result, of team mean' })).toBeVisible()
  expect(await column(page, 'result')).toMatchObject({ Mireille: expect.closeTo(3.72, 9) })
  await expect(page.locator('main')).not.toContainText(/attainment of|of quota/)
  await reading(page).getByRole('button', { name: 'Read as attainment' }).click()
  await expect(table(page, 'Bands').getByRole('columnheader', { name: 'Attainment' })).toBeVisible()
  expect(await column(page, 'attainment')).toMatchObject({ Mireille: expect.closeTo(1.24, 9) })
})

test('months are the reader’s to set', async ({ page }) => {
  await pasteTeam(page, withQuota)
  await expect(pick(page, 'Jan – Mar covers')).toHaveValue('1')
  await pick(page, 'Jan – Mar covers').selectOption('quarter')
  await expect(pick(page, 'Jan – Mar covers')).toHaveValue('3')
})

test('the same heads pasted again keep the choice, other heads do not', async ({ page }) => {
  await pasteTeam(page, withQuota)
  await expect(table(page, 'Bands')).toContainText('Karola')
  await pick(page, 'Quota covers').selectOption('whole span')
  await expect(pick(page, 'Quota covers')).toHaveValue('span')
  await pasteTeam(page, withQuota.replaceAll('Karola', 'Katalin'))
  await expect(table(page, 'Bands')).toContainText('Katalin')
  await expect(pick(page, 'Quota covers')).toHaveValue('span')
  await pasteTeam(page, withQuota.replace('Jan', 'Apr').replace('Feb', 'May').replace('Mar', 'Jun'))
  await expect(pick(page, 'Apr – Jun covers')).toBeVisible()
  await expect(pick(page, 'Quota covers')).toHaveValue('period')
})

test('everything about the reading can be done with the keyboard alone', async ({ page }) => {
  const focusOn = async (name: string) => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        return element?.getAttribute('aria-label') ?? (element?.textContent ?? '').trim()
      })
      if (focused === name) return
    }
    throw new Error(`The Tab key does not reach "${name}".`)
  }
  const toTop = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await pasteTeam(page, ambiguous)
  await expect(numberQuestion(page)).toBeVisible()
  await focusOn('Whole number, 1234')
  await page.keyboard.press('Enter')
  await expect(answer(page)).toHaveText(/of your 5 people/)

  await teamNumbers(page).focus()
  await pasteTeam(page, troubled)
  await expect(answer(page)).toHaveText(/of your 6 people/)
  await focusOn('Put back')
  await page.keyboard.press('Space')
  await expect(answer(page)).toHaveText(/of your 7 people/)
  await toTop()
  await focusOn('Jan – Mar is')
  await page.keyboard.press('ArrowDown')
  await expect(pick(page, 'Jan – Mar is')).toHaveValue('quota')
  await toTop()
  await focusOn('Undo this change')
  await page.keyboard.press('Enter')
  await expect(pick(page, 'Jan – Mar is')).toHaveValue('result')
})
