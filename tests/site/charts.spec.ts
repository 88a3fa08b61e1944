import type { Page } from '@playwright/test'
import { awake, pasteTeam } from './paste.ts'
import { otherTeam, team, teamOf } from './team.ts'
import { expect, test } from './watch.ts'

const charts = (page: Page) => page.locator('.chart').filter({ visible: true })

const showCharts = async (page: Page) => {
  for (const chart of await charts(page).all()) {
    await chart.scrollIntoViewIfNeeded()
    await expect(chart).toHaveAttribute('data-drawn', '')
  }
}

/** What is painted, chart by chart; asked again until it has come to rest. */
const painted = async (page: Page) => {
  const paint = () =>
    charts(page).evaluateAll((all) => all.map((chart) => chart.querySelector('canvas')!.toDataURL()))
  let before: readonly string[] = []
  await expect(async () => {
    const now = await paint()
    const rested = now.length > 0 && now.join() === before.join()
    before = now
    expect(rested).toBe(true)
  }).toPass({ intervals: [300] })
  return before
}

/** A slower machine: what moves takes many frames, and what happens meanwhile must not be lost. */
const slowDown = async (page: Page, rate: number) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  return () => devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
}

const hours = (page: Page) => page.getByLabel('Coaching hours per month')

for (const { change, make, rate } of [
  { change: 'another team of as many people', make: (page: Page) => pasteTeam(page, team), rate: 6 },
  { change: 'a team of six people', make: (page: Page) => pasteTeam(page, otherTeam), rate: 4 },
  { change: 'a team of six people', make: (page: Page) => pasteTeam(page, otherTeam), rate: 8 },
  { change: 'a team of six people', make: (page: Page) => pasteTeam(page, otherTeam), rate: 12 },
  { change: 'a team of thirty people', make: (page: Page) => pasteTeam(page, teamOf(30)), rate: 6 },
  { change: 'other hours', make: (page: Page) => hours(page).fill('45'), rate: 6 },
] as const) {
  test(`after ${change} the charts are as if painted anew, on a machine ${rate} times slower`, async ({
    page,
  }) => {
    await page.goto('planner/')
    await awake(page)
    await showCharts(page)
    await painted(page)
    const atFullSpeed = await slowDown(page, rate)
    await make(page)
    await showCharts(page)
    await page.waitForTimeout(1500)
    await atFullSpeed()
    const followed = await painted(page)
    await page.reload()
    await awake(page)
    await showCharts(page)
    expect((await painted(page)).map((anew, i) => anew === followed[i])).toEqual(followed.map(() => true))
  })
}

test('a chart is painted over its drawing, in the same place and size', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await showCharts(page)
  expect(await charts(page).count()).toBeGreaterThanOrEqual(2)
  for (const chart of await charts(page).all()) {
    const canvas = await chart.locator('canvas').boundingBox()
    const drawing = await chart.locator('> svg').boundingBox()
    expect(canvas?.height).toBeCloseTo(drawing!.height, 0)
    expect(canvas?.y).toBeCloseTo(drawing!.y, 0)
    expect(canvas?.width).toBeCloseTo(drawing!.width, 0)
  }
})

test('where the chart library cannot run the drawings stay, and nothing else is missing', async ({
  page,
}) => {
  // A module of another make stands in its place: it has none of the names that are imported.
  let isAsked = false
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch()
    if (!(await response.text()).includes('_chartjs')) return route.fulfill({ response })
    isAsked = true
    return route.fulfill({ response, body: 'export const a = 1' })
  })
  await page.goto('planner/')
  await awake(page)
  for (const chart of await charts(page).all()) await chart.scrollIntoViewIfNeeded()
  await expect.poll(() => isAsked).toBe(true)
  await expect(page.locator('.chart[data-drawn]')).toHaveCount(0)
  for (const chart of await charts(page).all()) await expect(chart.locator('> svg')).toBeVisible()
  await hours(page).fill('30')
  await expect(page.locator('.answer')).toContainText('of 30 hours')
})
