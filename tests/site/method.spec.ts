import written from '../../content/calibration.json' with { type: 'json' }
import { assumptions } from '../../src/domain/assumptions.ts'
import type { Page } from '@playwright/test'
import { expect, test } from './watch.ts'

/** The cells of a table, row by row, without what is said twice; `about` is how its caption begins. */
const rowsOf = (page: Page, about: string) =>
  page.locator('table', { has: page.locator('caption', { hasText: about }) }).evaluate((element) =>
    Array.from(element.querySelectorAll('tbody tr'), (row) =>
      Array.from(row.children, (cell) => {
        const copy = cell.cloneNode(true) as Element
        copy.querySelectorAll('[aria-hidden="true"]').forEach((part) => part.remove())
        return copy.textContent.trim()
      }),
    ),
  )

const anchors = [
  'bands',
  'how-sure',
  'hours',
  'gains',
  'range',
  'odds',
  'money',
  'assumptions',
  'calibration',
  'limits',
]

test('every part of the method has its anchor, and the contents lead to it', async ({ page }) => {
  await page.goto('method/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  expect(
    await contents.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(anchors.map((anchor) => `#${anchor}`))
  for (const anchor of anchors) {
    await expect(page.locator(`h2#${anchor}`)).toHaveCount(1)
    await contents.locator(`a[href="#${anchor}"]`).click()
    await expect(page.locator(`h2#${anchor}`)).toBeInViewport()
  }
})

test('the foot of every page and the article lead to the method', async ({ page }) => {
  await page.goto('playbook/the-middle-60/')
  await page.getByRole('link', { name: 'simulated teams' }).click()
  await expect(page).toHaveURL(/\/method\/#calibration$/)
  await page.goto('')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Method' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method')
})

test('every assumption stands in the table, with its value', async ({ page }) => {
  await page.goto('method/')
  const rows = page.locator('[data-assumption]')
  const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-assumption')))
  expect(names.toSorted()).toEqual(Object.keys(assumptions).toSorted())
  const row = page.locator('[data-assumption=tauHours]')
  await expect(row).toContainText('2\u00a0h')
  await expect(row).toContainText(/0\.5–\u20605\u00a0h/)
})

test('the tables of the calibration say what was measured', async ({ page }) => {
  await page.goto('method/')
  const whole = (share: number) => String(Math.round(share * 100))
  const cells = (reliability: number | string, months: number) =>
    written.cells.filter((cell) => cell.reliability === reliability && cell.months === months)
  const stated = (reliability: number | string) =>
    [1, 2, 3, 6, 12].map((months) => [
      String(months),
      ...cells(reliability, months).flatMap((cell) => [whole(cell.stated), whole(cell.actual)]),
    ])
  const figuresOf = async (about: string) => (await rowsOf(page, about)).filter((row) => row.length > 1)
  expect(await figuresOf('Stated and true.')).toEqual(stated('prior'))
  expect(await figuresOf('When one month is more or less reliable')).toEqual(
    [0.15, 0.35, 0.6].flatMap(stated),
  )
  expect(await figuresOf('The likely range.')).toEqual(
    [1, 2, 3, 6, 12].map((months) => [
      String(months),
      ...cells('prior', months).map(({ coverage }) => whole(coverage)),
    ]),
  )
  expect((await figuresOf('By tenths')).map((row) => row[1])).toEqual(
    written.tenths.map(({ people }) => people.toLocaleString('en')),
  )
  expect(await figuresOf('What each split would bring')).toEqual(
    ['prior', 0.15, 0.35, 0.6].flatMap((reliability) =>
      [1, 2, 3, 6, 12].map((months) => {
        const gains = cells(reliability, months).find(({ people }) => people === 10)?.gains
        return [
          String(months),
          ...(['extremes', 'equal', 'byBand', 'targeted', 'perfect'] as const).map((plan) =>
            ((gains?.[plan] ?? NaN) * 100).toFixed(2),
          ),
        ]
      }),
    ),
  )
})

test('the replays of the sample team add up for everybody', async ({ page }) => {
  await page.goto('method/')
  const rows = await rowsOf(page, 'The sample team, replayed.')
  expect(rows).toHaveLength(10)
  for (const [name, , ...cells] of rows) {
    const counts = cells.slice(0, 3).map((cell) => Number(cell.replaceAll(',', '')))
    expect(
      counts.reduce((sum, one) => sum + one, 0),
      name,
    ).toBe(2000)
  }
})

test('the method prints whole, with its sources and nothing cut', async ({ page }) => {
  await page.goto('method/')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 672, height: 1000 })
  await expect(page.locator('.toc, .site-nav, .note').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0)
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 8)
      .map((element) => element.className),
  )
  expect(cut).toEqual([])
})
