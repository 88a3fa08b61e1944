import type { Page } from '@playwright/test'
import { browserArguments } from '../../scripts/browser.mjs'
import { awake, pasteTeam, teamNumbers } from './paste.ts'
import { otherTeam, team } from './team.ts'
import { expect, test } from './watch.ts'

// Tests usually run without the browser's memory for Back; here it is what is looked at.
test.use({
  launchOptions: {
    executablePath: process.env['BROWSER_FOUND']!,
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

const article = 'playbook/the-middle-60/'
const answer = (page: Page) => page.locator('.answer')

/** Has a page say whether Back took it out of the browser's memory or loaded it anew. */
const tellHowShown = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset['shown'] = event.persisted ? 'kept' : 'anew'
    })
  })

/** Playwright's own way back waits for a load that never comes. */
const goBack = (page: Page) => page.evaluate(() => history.back())

test('after Back, a page taken from memory has the hours set in the article', async ({ page }) => {
  await tellHowShown(page)
  await page.goto('')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(/^6 of your 10 people/)
  await page.goto(article)
  const hours = page.getByLabel('Coaching hours per month')
  await hours.scrollIntoViewIfNeeded()
  await expect(page.getByText('Your team.').last()).toBeVisible()
  await hours.fill('30')
  await goBack(page)
  await expect(page.locator('html')).toHaveAttribute('data-shown', 'kept')
  await expect(answer(page)).toHaveText(/^6 of your 10 people/)
  await expect(answer(page)).toContainText('of your 30 hours')
  await expect(teamNumbers(page)).toHaveValue(team)
})

test('after Back, the first page has the team that took the place of the first one', async ({ page }) => {
  await tellHowShown(page)
  await page.goto('')
  await awake(page)
  await pasteTeam(page, team)
  await expect(answer(page)).toHaveText(/^6 of your 10 people/)
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, otherTeam)
  await expect(answer(page)).toHaveText(/of your 6 people/)
  await goBack(page)
  await expect(page.locator('html')).toHaveAttribute('data-shown', 'kept')
  await expect(answer(page)).toHaveText(/of your 6 people/)
  await expect(teamNumbers(page)).toHaveValue(otherTeam)
})
