import type { Page } from '@playwright/test'
import { awake, pasteAtCursor, pasteTeam, teamNumbers } from './paste.ts'
import { team } from './team.ts'
import { expect, test } from './watch.ts'

/** What has the focus, as it is announced. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }) | null
    const group = element?.closest('fieldset')?.querySelector('legend')?.textContent
    const name =
      element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
    return `${group ? `${group}: ` : ''}${name.trim()}`
  })

const stopsUntil = async (page: Page, last: string) => {
  const seen: string[] = []
  for (let step = 0; step < 80 && seen.at(-1) !== last; step += 1) {
    await page.keyboard.press('Tab')
    seen.push(await focused(page))
  }
  return seen
}

for (const path of [
  '',
  'planner/',
  'playbook/',
  'playbook/the-middle-60/',
  'method/',
  'privacy/',
  'nowhere/',
]) {
  test(`on /${path} the first Tab shows the way to the content, and it leads there`, async ({ page }) => {
    await page.goto(path)
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })
}

test('Tab goes through the planner in the order of the work', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(page.locator('.answer')).toContainText('of your 10 people')
  await page.locator('main').focus()
  const seen = await stopsUntil(page, 'Download results (CSV)')
  const order = [
    'Team numbers',
    'Name is',
    'Jan – Jun is',
    'Number format',
    'Coaching hours per month',
    'Hours, slider',
    'Coaching quality today: Poor',
    'Coaching quality planned: Average',
    'Download results (CSV)',
  ]
  expect(seen.filter((name) => order.includes(name))).toEqual(order)
})

test('every stop of Tab can be seen and is marked', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(page.locator('.answer')).toContainText('of your 10 people')
  await page.locator('main').focus()
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab')
    const unmarked = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const marks = [element, element.closest('label'), element.nextElementSibling, element.parentElement]
      const isMarked = marks.some((one) => {
        if (one === null) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      })
      const { bottom, top } = element.getBoundingClientRect()
      const isInView = bottom > 0 && top < innerHeight
      return isMarked && isInView ? null : new XMLSerializer().serializeToString(element).slice(0, 160)
    })
    expect.soft(unmarked).toBeNull()
  }
})

test('the whole way from the clipboard to a plan of other hours needs no mouse', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  const tabTo = async (name: string) => {
    for (let step = 0; step < 60 && (await focused(page)) !== name; step += 1)
      await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(name)
  }
  await tabTo('Team numbers')
  await pasteAtCursor(page, team)
  await expect(page.locator('.answer')).toContainText('of your 10 people')
  await tabTo('Coaching hours per month')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('30')
  await expect(page.locator('.answer')).toContainText('of your 30 hours')
  await tabTo('Hours, slider')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.answer')).toContainText('of your 30.5 hours')
  await tabTo('Coaching quality planned: Average')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.answer')).toContainText('from poor to the best')
  await tabTo('Download results (CSV)')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('middle-sixty-results.csv')
})

test('the tables’ drawings can be followed with the arrow keys', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  const chart = page.getByRole('img', { name: /^Hours a month for ten people|^Hours a month for 10 people/ })
  await chart.scrollIntoViewIfNeeded()
  await expect(page.locator('.chart[data-drawn]').first()).toBeVisible()
  await chart.filter({ visible: true }).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(/^Hanna Weiss: targeted/).filter({ visible: true })).toHaveCount(1)
})

for (const path of ['', 'planner/']) {
  test(`/${path} has one live region, which is busy until the hours have rested`, async ({ page }) => {
    await page.goto(path)
    await awake(page)
    const live = page.locator('[aria-live], [role=status], [role=alert], [role=log], output')
    await expect(live).toHaveCount(1)
    await expect(live).toHaveAttribute('aria-live', 'polite')
    await expect(live).toHaveAttribute('aria-busy', 'false')
    await page.evaluate(() => {
      const region = document.querySelector('[aria-live]')!
      const seen: string[] = []
      new MutationObserver(() => seen.push(`${region.getAttribute('aria-busy')}`)).observe(region, {
        attributes: true,
        attributeFilter: ['aria-busy'],
      })
      Object.assign(window, { seenBusy: seen })
    })
    await teamNumbers(page).click()
    await pasteAtCursor(page, team)
    await expect(live).toContainText('of your 10 people')
    await expect(live).toHaveAttribute('aria-busy', 'false')
    expect(await page.evaluate(() => (window as unknown as { seenBusy: string[] }).seenBusy)).toEqual([
      'true',
      'false',
    ])
  })
}

test('the article has no live region of its own beside the tables, and none is left busy', async ({
  page,
}) => {
  await page.goto('playbook/the-middle-60/')
  await expect(page.locator('[aria-live]')).toHaveCount(0)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
})
