import type { Page } from '@playwright/test'
import { chooseFile, fixture } from './files.ts'
import { awake, numberQuestion, pasteTeam } from './paste.ts'
import { ambiguous, marked, team, teamOf, troubled } from './team.ts'
import { expect } from './watch.ts'

const answer = (page: Page) => page.locator('.answer')

const pasted = async (page: Page, text: string, people: number) => {
  await awake(page)
  await pasteTeam(page, text)
  await expect(answer(page)).toContainText(
    people < 5 ? 'people are too few to tell apart' : `of your ${people} people`,
  )
}

const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

export interface State {
  readonly name: string
  readonly path: string
  readonly reach: (page: Page) => Promise<void>
}

const articleOfOwnTeam = async (page: Page) => {
  await page.getByLabel('Team numbers').scrollIntoViewIfNeeded()
  await expect(page.locator('[data-awake]').first()).toBeVisible()
  await pasteTeam(page, team)
  for (const tool of await page.locator('[data-figures]').all()) await tool.scrollIntoViewIfNeeded()
  await expect(page.locator('[data-figures]:not([data-awake])')).toHaveCount(0)
  await expect(page.getByText('Your team.').first()).toBeVisible()
}

const article = 'playbook/the-middle-60/'
const asItOpens = (path: string): State => ({ name: `/${path}`, path, reach: () => Promise.resolve() })

/** What a reader can meet: every page as it opens, and the calculators in each of their states. */
export const states: readonly State[] = [
  ...['', 'planner/', 'playbook/', article, 'method/', 'privacy/', 'nowhere/'].map(asItOpens),
  { name: 'the first page with an own team', path: '', reach: (page) => pasted(page, team, 10) },
  {
    name: 'the first page with the question',
    path: '',
    reach: async (page) => {
      await awake(page)
      await pasteTeam(page, ambiguous)
      await expect(numberQuestion(page)).toBeVisible()
    },
  },
  { name: 'the planner with an own team', path: 'planner/', reach: (page) => pasted(page, team, 10) },
  {
    name: 'the planner with currencies, errors and short numbers',
    path: 'planner/',
    reach: async (page) => {
      await pasted(page, marked, 6)
      await expect(page.getByRole('group', { name: 'Does “€21.3k” mean 21,300?' })).toBeVisible()
      await expect(page.getByLabel('Currency of the results')).toBeVisible()
    },
  },
  {
    name: 'the planner with the team being corrected',
    path: 'planner/',
    reach: async (page) => {
      await pasted(page, teamOf(12), 12)
      await page.getByRole('button', { name: 'Edit the team' }).click()
      await page.getByLabel('Member003 Testperson, band').selectOption('Top fifth')
      await page.getByRole('checkbox', { name: 'Member004 Testperson is new, still ramping' }).check()
      await page.getByLabel('Member002 Testperson, Jan, result').fill('ill')
      await page.getByRole('button', { name: 'Remove Member005 Testperson' }).click()
      await expect(page.getByText('3 changes made by hand.')).toBeVisible()
      await openDetails(page)
    },
  },
  {
    name: 'the planner with the question',
    path: 'planner/',
    reach: async (page) => {
      await awake(page)
      await pasteTeam(page, ambiguous)
      await expect(numberQuestion(page)).toBeVisible()
    },
  },
  {
    name: 'the planner with troubled cells and hours that are no number',
    path: 'planner/',
    reach: async (page) => {
      await pasted(page, troubled, 6)
      await page.getByLabel('Coaching hours per month').fill('many')
      await expect(page.getByText('Type the hours as a number')).toBeVisible()
    },
  },
  {
    name: 'the planner with everything unfolded',
    path: 'planner/',
    reach: async (page) => {
      await pasted(page, teamOf(12), 12)
      const change = page.getByRole('button', { name: 'Change', exact: true, expanded: false })
      if (await change.isVisible()) await change.click()
      for (const name of ['Show all 13 rows', 'Jan – Jun']) {
        const button = page.getByRole('button', { name, expanded: false })
        if (await button.isVisible()) await button.click()
      }
      await openDetails(page)
    },
  },
  {
    name: 'the planner with a workbook of two sheets',
    path: 'planner/',
    reach: async (page) => {
      await awake(page)
      await chooseFile(page, fixture('three-sheets.xlsx'))
      await expect(page.getByLabel('Sheet', { exact: true })).toBeVisible()
      await expect(answer(page)).toContainText('of your 10 people')
    },
  },
  {
    name: 'the planner with a file that cannot be read',
    path: 'planner/',
    reach: async (page) => {
      await pasted(page, team, 10)
      await chooseFile(page, { name: 'team.pdf', content: '%PDF-1.7' })
      await expect(page.getByText('Open the table that this PDF was made from.')).toBeVisible()
    },
  },
  {
    name: 'the planner with names hidden',
    path: 'planner/',
    reach: async (page) => {
      await pasted(page, troubled, 6)
      await page.getByRole('button', { name: 'Hide names' }).click()
      await expect(page.locator('main')).toContainText('Person 1')
    },
  },
  {
    name: 'the planner with money, half of the effect and a margin that is no number',
    path: 'planner/',
    reach: async (page) => {
      await pasted(page, teamOf(12), 12)
      await page.getByLabel('Hourly cost of coaching').fill('40')
      await page.getByRole('button', { name: 'Half' }).click()
      await page.getByLabel('Margin').fill('much')
      await expect(page.getByText('Extra result, 3 months')).toBeVisible()
    },
  },
  { name: 'the planner with 3 people', path: 'planner/', reach: (page) => pasted(page, teamOf(3), 3) },
  { name: 'the planner with 30 people', path: 'planner/', reach: (page) => pasted(page, teamOf(30), 30) },
  { name: 'the planner with 300 people', path: 'planner/', reach: (page) => pasted(page, teamOf(300), 300) },
  { name: 'the article with an own team', path: article, reach: articleOfOwnTeam },
  {
    name: 'the article with everything unfolded and names hidden',
    path: article,
    reach: async (page) => {
      await articleOfOwnTeam(page)
      await page.getByRole('button', { name: 'Hide names' }).click()
      await openDetails(page)
    },
  },
]
