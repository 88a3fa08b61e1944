import type { Page, Route } from '@playwright/test'
import { awake, pasteAtCursor, pasteTeam, teamNumbers } from './paste.ts'
import { table } from './tables.ts'
import { otherTeam, tabbed, team, teamOf } from './team.ts'
import { expect, test } from './watch.ts'

const article = 'playbook/the-middle-60/'
const ownTeamOfTen = /^6 of your 10 people/
const ownTeamOfSix = /of your 6 people/
const sampleTeam = /^The sample team: 6 of its 10 people/
const answer = (page: Page) => page.locator('.answer')
const hours = (page: Page) => page.getByLabel('Coaching hours per month')

/** Holds back every script file of a page, as a slow line would. */
const delayScripts = (page: Page, milliseconds: number) =>
  page.route('**/*.js', async (route: Route) => {
    await new Promise((done) => setTimeout(done, milliseconds))
    await route.continue()
  })

test('a table pasted while the scripts are still on their way is read, not lost', async ({ page }) => {
  await delayScripts(page, 2000)
  await page.goto('planner/', { waitUntil: 'commit' })
  await teamNumbers(page).click()
  await pasteAtCursor(page, team)
  await expect(page.locator('[data-awake]')).toHaveCount(0)
  await expect(answer(page)).toHaveText(sampleTeam)
  await expect(answer(page)).toHaveText(ownTeamOfTen, { timeout: 15_000 })
  await expect(teamNumbers(page)).toHaveValue(team)
})

test('until the first plan of a team is made, the sample’s figures stay under the sample’s name', async ({
  page,
}) => {
  await page.goto('planner/')
  await awake(page)
  const told = await answer(page).evaluateHandle((sentence) => {
    const texts: string[] = []
    const note = () => texts.push(sentence.textContent ?? '')
    new MutationObserver(note).observe(sentence, { childList: true, subtree: true, characterData: true })
    return texts
  })
  await pasteTeam(page, otherTeam)
  await expect(answer(page)).toHaveText(ownTeamOfSix)
  expect((await told.jsonValue()).filter((text) => /of your 10 people/.test(text))).toEqual([])
})

test('a paste replaces the whole box, and the button brings the previous team back', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(page.getByRole('button', { name: 'Bring back the previous team' })).toHaveCount(0)
  await pasteTeam(page, otherTeam)
  await expect(answer(page)).toHaveText(ownTeamOfSix)
  await expect(teamNumbers(page)).toHaveValue(otherTeam)
  await page.getByRole('button', { name: 'Bring back the previous team' }).click()
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(teamNumbers(page)).toHaveValue(team)
  await expect(table(page, 'Bands')).not.toContainText('Karola')
})

test('Ctrl+Z in the box undoes a paste as in any text', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await pasteTeam(page, otherTeam)
  await expect(answer(page)).toHaveText(ownTeamOfSix)
  await teamNumbers(page).focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(teamNumbers(page)).toHaveValue(team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
})

test('a word pasted into the text goes where the cursor is', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await teamNumbers(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await pasteAtCursor(page, '5')
  await expect(teamNumbers(page)).toHaveValue(`${team}5`)
})

test('after Back, a page that is loaded anew has the team and the hours set in the article', async ({
  page,
}) => {
  await page.goto('')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await page.goto(article)
  await hours(page).scrollIntoViewIfNeeded()
  await expect(page.getByText('Your team.').last()).toBeVisible()
  await hours(page).fill('30')
  await page.goBack()
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(answer(page)).toContainText('of your 30 hours')
  await expect(teamNumbers(page)).toHaveValue(team)
})

test('a link opened in a new tab shows the same team, the same hours and the same qualities', async ({
  page,
  context,
}) => {
  await page.goto('')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'See the whole plan' }).click({ modifiers: ['ControlOrMeta'] })
  const planner = await opened
  await expect(answer(planner)).toHaveText(ownTeamOfTen)
  await expect(teamNumbers(planner)).toHaveValue(team)
  await hours(planner).fill('25')
  await planner
    .getByRole('group', { name: 'Coaching quality planned' })
    .getByLabel('Best')
    .check({ force: true })
  const third = await context.newPage()
  await third.goto('planner/')
  await expect(answer(third)).toContainText('of your 25 hours')
  await expect(answer(third)).toContainText('from poor to the best')
})

test('Clear team is heard in every tab, and nothing is left behind', async ({ page, context }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  const second = await context.newPage()
  await second.goto(article)
  await teamNumbers(second).scrollIntoViewIfNeeded()
  await expect(teamNumbers(second)).toHaveValue(team)
  await second.getByRole('button', { name: 'Clear team' }).click()
  for (const tab of [page, second]) {
    await expect(teamNumbers(tab)).toHaveValue('')
    await expect(tab.locator('body')).not.toContainText('Judit')
    expect(await tab.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
  }
  await expect(answer(page)).toHaveText(sampleTeam)
  await expect(page.getByRole('button', { name: 'Bring back the previous team' })).toHaveCount(0)
})

test('a reload keeps the team; when the last tab is closed it is gone', async ({ page, context }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await page.reload()
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(teamNumbers(page)).toHaveValue(team)
  await expect(table(page, 'Bands')).toContainText('Judit')
  await page.close()
  const later = await context.newPage()
  await later.goto('planner/')
  await awake(later)
  await expect(answer(later)).toHaveText(sampleTeam)
  await expect(later.locator('body')).not.toContainText('Judit')
})

test('hours never touched follow a new team, touched ones stay and say so', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await expect(hours(page)).toHaveValue('20')
  await pasteTeam(page, otherTeam)
  await expect(hours(page)).toHaveValue('10')
  await hours(page).fill('14')
  await pasteTeam(page, team)
  await expect(answer(page)).toContainText('of your 14 hours')
  await expect(hours(page)).toHaveValue('14')
  await expect(page.getByText('Your 14\u00a0h stayed from the team before.')).toBeVisible()
  await page.getByRole('button', { name: 'Use 20\u00a0h' }).click()
  await expect(hours(page)).toHaveValue('20')
  await pasteTeam(page, otherTeam)
  await expect(hours(page)).toHaveValue('10')
})

for (const path of ['', 'planner/', article]) {
  test(`with a team in the tab, /${path} never flashes the figures of the sample`, async ({ page }) => {
    await page.goto('')
    await awake(page)
    await pasteTeam(page, team)
    await expect(answer(page)).toHaveText(ownTeamOfTen)
    await delayScripts(page, 1000)
    await page.goto(path, { waitUntil: 'commit' })
    await expect(page.locator('.site-foot')).toBeVisible()
    const islands = page.locator('[data-figures]')
    expect(await islands.count()).toBeGreaterThan(2)
    const seen = await page.locator('main').evaluate((main) =>
      Array.from(main.querySelectorAll('[data-figures], [data-figures] *'))
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => new XMLSerializer().serializeToString(element)),
    )
    expect(seen).toEqual([])
    expect(
      await page.locator('main').evaluate((main) => main.getBoundingClientRect().height),
    ).toBeGreaterThan(400)
    for (const island of await islands.all()) {
      await island.scrollIntoViewIfNeeded()
      await expect(island).toHaveAttribute('data-awake', '', { timeout: 10_000 })
    }
    await expect(page.getByText(/Sample team of|The sample team:/)).toHaveCount(0)
  })
}

test('with storage closed everything works, and the page says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const closed = {
      get: () => {
        throw new DOMException('closed', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'sessionStorage', closed)
    Object.defineProperty(window, 'localStorage', closed)
  })
  await page.goto('planner/')
  await awake(page)
  await expect(page.getByText('This browser keeps nothing for this site')).toHaveCount(0)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible()
  await hours(page).fill('30')
  await expect(answer(page)).toContainText('of your 30 hours')
})

test('with storage full everything works, and the page says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(ownTeamOfTen)
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible()
})

for (const [what, kept] of [
  ['not JSON', '{"version":1,'],
  ['of another version', '{"version":99}'],
  ['of another shape', '{"version":1,"team":{"people":"all"}}'],
  [
    'with a hostile number',
    '{"version":1,"text":"","choices":{},"team":null,"origin":"own","hoursPerMonth":1e999}',
  ],
] as const) {
  test(`a kept value that is ${what} is dropped with a sentence, and the page works`, async ({ page }) => {
    await page.addInitScript((value) => {
      if (sessionStorage.getItem('seen') !== null) return
      sessionStorage.setItem('seen', '')
      sessionStorage.setItem('middle-sixty', value)
    }, kept)
    await page.goto('planner/')
    await awake(page)
    await expect(answer(page)).toHaveText(sampleTeam)
    await expect(page.getByText('What this tab had kept could not be read and was dropped.')).toBeVisible()
    await pasteTeam(page, team)
    await expect(answer(page)).toHaveText(ownTeamOfTen)
    await expect(page.getByText('could not be read and was dropped')).toHaveCount(0)
  })
}

test('a text above a megabyte is kept as the team read from it, and the page says so', async ({ page }) => {
  const wide = tabbed([
    ['Name', 'Jan', 'Feb', 'Remark'],
    ...Array.from({ length: 60 }, (_, i) => [
      `Member ${i + 1}`,
      70 + (i % 50),
      80 + ((i * 7) % 40),
      'x'.repeat(20_000),
    ]),
  ])
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, wide)
  await expect(answer(page)).toHaveText(/of your 60 people/)
  await expect(page.getByText(/text .*too long|longer than|million|megabyte/i).first()).toBeVisible()
  await page.reload()
  await expect(answer(page)).toHaveText(/of your 60 people/)
})

test('Use sample team puts the sample into the box, and the team before can be brought back', async ({
  page,
}) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, teamOf(12))
  await expect(answer(page)).toHaveText(/of your 12 people/)
  await page.getByRole('button', { name: 'Use sample team' }).click()
  await expect(answer(page)).toHaveText(sampleTeam)
  await expect(teamNumbers(page)).toHaveValue(/Anna Kovács\t/)
  await page.getByRole('button', { name: 'Bring back the previous team' }).click()
  await expect(answer(page)).toHaveText(/of your 12 people/)
})
