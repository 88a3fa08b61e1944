import type { Page } from '@playwright/test'
import { rememberedPlan } from '../../src/domain/remembered-plan.ts'
import { readTable } from '../../src/domain/team/read-table.ts'
import { resultsCsv } from '../../src/exports/results-csv.ts'
import { pasteTeam } from './paste.ts'
import { downloadResults } from './results.ts'
import { expect, test } from './watch.ts'

const MONTHS = ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026']

/** A team as somebody would copy it; the same every time. */
const largeTeam = (people: number) => {
  let seed = 7
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  const rows = Array.from({ length: people }, (_, i) => {
    const level = 0.6 + 0.6 * next()
    const results = MONTHS.map(() => Math.round(40_500.5 * (level + 0.4 * (next() - 0.5)) * 10) / 10)
    return [`Seller ${String(i + 1).padStart(4, '0')}`, '40000.5', ...results].join('\t')
  })
  return [['Name', 'Quota', ...MONTHS].join('\t'), ...rows].join('\n')
}

const linesHere = (text: string, hoursPerMonth: number) => {
  const { team } = readTable(text)
  if (team === null) throw new Error('the team of this test cannot be read')
  const choices = { hoursPerMonth, qualityToday: 'poor', qualityPlanned: 'average' } as const
  const csv = resultsCsv(
    rememberedPlan()(team, choices),
    team.people.map(({ name }) => name),
  )
  return csv.trim().split('\r\n').slice(1)
}
const linesThere = async (page: Page) =>
  (await downloadResults(page)).map((row) => Object.values(row).join(','))

const isDone = (page: Page) => expect(page.locator('[data-stale]')).toHaveCount(0)
const hours = (page: Page) => page.getByLabel('Coaching hours per month')

test('a plan for twenty people or more is made in a worker, and is the plan that would be made here', async ({
  page,
}) => {
  const text = largeTeam(50)
  await page.goto('planner/')
  const worker = page.waitForEvent('worker')
  await pasteTeam(page, text)
  expect((await worker).url()).toContain('/assets/plan-')
  await expect(page.locator('.answer')).toContainText('of your 50 people')
  await hours(page).fill('100')
  await expect(page.locator('.answer')).toContainText('of your 100 hours')
  await isDone(page)
  expect(await linesThere(page)).toEqual(linesHere(text, 100))
})

test('where no worker can be had, the plan is made on the page', async ({ page }) => {
  const text = largeTeam(24)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined })
  })
  await page.goto('planner/')
  await pasteTeam(page, text)
  await expect(page.locator('.answer')).toContainText('of your 24 people')
  await isDone(page)
  expect(await linesThere(page)).toEqual(linesHere(text, 50))
})

test('the newest hours win, however fast they come', async ({ page }) => {
  const text = largeTeam(1000)
  await page.goto('planner/')
  await pasteTeam(page, text)
  await expect(page.locator('.answer')).toContainText('of your 1,000 people')
  await page.getByLabel('Hours, slider').focus()
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight')
  await expect(page.locator('.answer')).toContainText('of your 2,006 hours')
  await isDone(page)
  await expect(hours(page)).toHaveValue('2006')
})

test('the bands of a large team stand before its hours are worked out', async ({ page }) => {
  await page.addInitScript(() => {
    // A worker that never answers: what the page shows now is what it shows at once.
    Object.defineProperty(window, 'Worker', {
      value: class {
        postMessage() {}
        terminate() {}
      },
    })
  })
  await page.goto('planner/')
  await pasteTeam(page, largeTeam(30))
  await expect(page.getByRole('table', { name: 'Bands' })).toContainText('Seller 0030')
  await expect(page.getByText('Working out how sure this is')).toBeVisible()
  await expect(page.locator('.answer')).toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('th', { hasText: 'Seller 0030' })).toHaveCount(1)
})
