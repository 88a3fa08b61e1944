import type { Page } from '@playwright/test'
import { chooseFile, dragFile, fixture } from './files.ts'
import { awake, pasteTeam, teamNumbers } from './paste.ts'
import { otherTeam, team, teamOf } from './team.ts'
import { expect, test } from './watch.ts'

const article = 'playbook/the-middle-60/'
const ownTeamOfTen = /^6 of your 10 people/
const ownTeamOfSix = /of your 6 people/
const answer = (page: Page) => page.locator('.answer')
const sheet = (page: Page) => page.getByLabel('Sheet', { exact: true })
const refusal = (page: Page, title: string) => page.getByRole('group', { name: title })

const semicolons = team.replaceAll('\t', ';')
const commas = team.replaceAll('\t', ',')
/** Names whose letters are other bytes in each encoding. */
const accented = team.replace('Anna', 'Änne').replace('Dora', 'Dóra')
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

for (const [what, name, content] of [
  ['commas', 'team.csv', commas],
  [
    'semicolons, a mark and the line ends of Windows',
    'team.csv',
    `\uFEFF${semicolons.replaceAll('\n', '\r\n')}`,
  ],
  ['tabs', 'team.tsv', team],
  ['tabs and another name', 'team.txt', team],
  ['UTF-16LE', 'team.txt', Buffer.from(`\uFEFF${accented}`, 'utf16le')],
  ['UTF-16BE', 'team.txt', swapped(Buffer.from(`\uFEFF${accented}`, 'utf16le'))],
  ['windows-1252', 'team.csv', Buffer.from(accented, 'latin1')],
] as const) {
  test(`a text file in ${what} gives the plan that the same table gives when it is pasted`, async ({
    page,
  }) => {
    await page.goto('planner/')
    await awake(page)
    await pasteTeam(page, typeof content === 'string' ? team : accented)
    await expect(answer(page)).toContainText('17 of your 20 hours; an equal split')
    const [pasted, box] = [await answer(page).textContent(), await teamNumbers(page).inputValue()]
    await page.getByRole('button', { name: 'Clear team' }).click()
    await expect(answer(page)).toHaveText(/^The sample team/)

    await chooseFile(page, { name, content })
    await expect(answer(page)).toHaveText(pasted ?? '')
    expect((await teamNumbers(page).inputValue()).replaceAll(/[,;]/g, '\t')).toBe(box)
  })
}

for (const path of ['', 'planner/', article]) {
  test(`a workbook opened on /${path} is the team, percents and all`, async ({ page }) => {
    await page.goto(path)
    await teamNumbers(page).scrollIntoViewIfNeeded()
    await awake(page)
    await chooseFile(page, fixture('three-sheets.xlsx'))
    await expect(teamNumbers(page)).toHaveValue(/^Name\tJan\tFeb\tMar\tApr\tMay\tJun\nAnna\t92%\t88%/)
    await expect(sheet(page)).toHaveValue('0')
    await expect(sheet(page).locator('option')).toHaveText(['North & South', 'West'])
    if (path !== article) await expect(answer(page)).toHaveText(ownTeamOfTen)
    await page.goto('planner/')
    await expect(answer(page)).toHaveText(ownTeamOfTen)
  })
}

test('another sheet is chosen by keyboard, and a step back shows the former one', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await chooseFile(page, fixture('three-sheets.xlsx'))
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await sheet(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(answer(page)).toHaveText(ownTeamOfSix)
  await expect(sheet(page)).toHaveValue('1')
  await expect(sheet(page)).toBeFocused()
  await expect(teamNumbers(page)).toHaveValue(/^Name\t2026-01-01\t/)

  await page.getByRole('button', { name: 'Bring back the previous team' }).click()
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(sheet(page)).toHaveValue('0')
  await pasteTeam(page, otherTeam)
  await expect(answer(page)).toHaveText(ownTeamOfSix)
  await expect(sheet(page)).toHaveCount(0)
})

test('the names of sheets are hidden with the names of people', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await chooseFile(page, fixture('three-sheets.xlsx'))
  await expect(sheet(page)).toBeVisible()
  await page.getByRole('button', { name: 'Hide names' }).click()
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.locator('main')).not.toContainText('North & South')
})

test('an opened team survives a reload, and the same file can be opened again', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  const file = { name: 'team.csv', content: commas }
  await chooseFile(page, file)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await page.reload()
  await awake(page)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await pasteTeam(page, otherTeam)
  await expect(answer(page)).toHaveText(ownTeamOfSix)
  await chooseFile(page, file)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await page.getByRole('button', { name: 'Clear team' }).click()
  await chooseFile(page, file)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
})

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
for (const [what, content, title] of [
  ['nothing in it', '', 'Choose a file with numbers in it.'],
  [
    'a password',
    Buffer.concat([compound, Buffer.from('\0EncryptedPackage', 'utf16le')]),
    'Take the password off this workbook.',
  ],
  [
    'the old format of Excel',
    Buffer.concat([compound, Buffer.from('\0Workbook', 'utf16le')]),
    'Save this file as an Excel workbook (.xlsx).',
  ],
  ['pages instead of cells', '%PDF-1.7\n', 'Open the table that this PDF was made from.'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'Open the table that this picture shows.'],
  ['a web page', '<html><table><tr><td>Ann', 'Open this file in Excel and save it as .xlsx.'],
  [
    'the start of a workbook only',
    'PK\u0003\u0004',
    'Open this workbook in Excel, save a copy, and choose that.',
  ],
  ['a program', '\u007FELF\u0000\u0001', 'Choose a workbook (.xlsx) or a text file (.csv, .tsv or .txt).'],
  ['21 MB', Buffer.alloc(21 * 1024 * 1024, 'Ann;1\n'), 'Choose a smaller file.'],
] as const) {
  test(`a file with ${what} is refused with a remedy, and the former team stays`, async ({ page }) => {
    await page.goto('planner/')
    await awake(page)
    await pasteTeam(page, team)
    await expect(answer(page)).toHaveText(ownTeamOfTen)
    await chooseFile(page, { name: 'team.xlsx', content })
    await expect(refusal(page, title)).toBeVisible()
    await expect(refusal(page, title)).toBeFocused()
    await expect(refusal(page, title)).toContainText('The team on this page stays as it was.')
    await expect(answer(page)).toHaveText(ownTeamOfTen)
    await expect(teamNumbers(page)).toHaveValue(team)
    await pasteTeam(page, otherTeam)
    await expect(refusal(page, title)).toHaveCount(0)
    await expect(answer(page)).toHaveText(ownTeamOfSix)
  })
}

test('a file held over the box is shown as welcome, and is the team when it falls', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  const box = (await teamNumbers(page).boundingBox())!
  const inBox = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await dragFile(page, fixture('three-sheets.xlsx'), inBox)
  await expect(teamNumbers(page)).toHaveAttribute('data-drop', '')
  await dragFile(page, fixture('three-sheets.xlsx'), { ...inBox, y: box.y - 100 })
  await expect(teamNumbers(page)).not.toHaveAttribute('data-drop')

  await dragFile(page, fixture('three-sheets.xlsx'), inBox)
  await expect(teamNumbers(page)).toHaveAttribute('data-drop', '')
  // When a drag leaves the window, the browser no longer says what it carried.
  await teamNumbers(page).dispatchEvent('dragleave')
  await expect(teamNumbers(page)).not.toHaveAttribute('data-drop')
  await expect(answer(page)).toHaveText(/^The sample team/)

  const dragged = await dragFile(page, fixture('three-sheets.xlsx'), inBox)
  await dragged.drop()
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(teamNumbers(page)).not.toHaveAttribute('data-drop')
  await expect(sheet(page)).toBeVisible()
})

test('a file that falls beside the box changes nothing, and the browser does not open it', async ({
  page,
}) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await page.evaluate(() => {
    // A drag that the page does not take up itself would take the place of the page.
    addEventListener('dragover', ({ defaultPrevented, dataTransfer }) => {
      const taken = defaultPrevented && dataTransfer?.dropEffect === 'none'
      document.documentElement.dataset['beside'] ??= ''
      document.documentElement.dataset['beside'] += taken ? 'x' : '!'
    })
  })
  for (const place of [answer(page), page.locator('h1'), page.getByLabel('Coaching hours per month')]) {
    await place.scrollIntoViewIfNeeded()
    const { x, y } = (await place.boundingBox())!
    const dragged = await dragFile(page, fixture('three-sheets.xlsx'), { x: x + 5, y: y + 5 })
    await dragged.drop()
  }
  await expect(page.locator('html')).toHaveAttribute('data-beside', /^x{3,}$/)
  await expect(page).toHaveURL(/planner\/$/)
  await expect(teamNumbers(page)).toHaveValue(team)
  await expect(sheet(page)).toHaveCount(0)
})

test('text can still be dragged into the box', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await page.evaluate(() => {
    const dragged = new DataTransfer()
    dragged.setData('text/plain', 'Ann')
    const event = new DragEvent('dragover', { dataTransfer: dragged, bubbles: true, cancelable: true })
    document.querySelector('textarea')!.dispatchEvent(event)
    document.documentElement.dataset['prevented'] = String(event.defaultPrevented)
  })
  await expect(page.locator('html')).toHaveAttribute('data-prevented', 'false')
})

test('several files at once are not mixed', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  const twice = [fixture('three-sheets.xlsx'), fixture('blank.xlsx')]
  await page.locator('input[type="file"]').evaluate((input: HTMLInputElement) => (input.multiple = true))
  await chooseFile(page, ...twice)
  await expect(refusal(page, 'Choose one file.')).toBeVisible()
  await expect(answer(page)).toHaveText(/^The sample team/)
})

test('formulas whose results were not saved are told, with what to do', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await chooseFile(page, fixture('every-cell.xlsx'))
  await expect(page.getByText('1 cell of this sheet has a formula whose result was not saved')).toBeVisible()
})

test('on a small screen the box folds when a file was read, and the focus is on the way back to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('planner/')
  await awake(page)
  await chooseFile(page, { name: 'team.csv', content: teamOf(12) })
  await expect(answer(page)).toContainText('of your 12 people')
  await expect(page.getByRole('button', { name: 'Change', exact: true })).toBeFocused()
})

test('what opens files is fetched with the first one, and the workbook reader with the first workbook', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const isAsked = (part: RegExp) => asked.some((path) => part.test(path))
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  expect(isAsked(/OpenedFile/)).toBe(false)
  await chooseFile(page, { name: 'team.csv', content: otherTeam })
  await expect(answer(page)).toHaveText(ownTeamOfSix)
  expect(isAsked(/OpenedFile/)).toBe(true)
  expect(isAsked(/workbook/)).toBe(false)
  await chooseFile(page, fixture('three-sheets.xlsx'))
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  expect(isAsked(/workbook/)).toBe(true)
})
