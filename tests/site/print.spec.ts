import type { Page } from '@playwright/test'
import { allAwake, awake, pasteTeam } from './paste.ts'
import { team, teamOf } from './team.ts'
import { expect, test } from './watch.ts'

/** The printed width of a sheet within its margins, in CSS pixels. */
const sheets = { A4: Math.floor(((210 - 32) / 25.4) * 96), Letter: Math.floor(((215.9 - 32) / 25.4) * 96) }

const controls =
  'button, input, select, textarea, summary:not(details[open] > summary), .site-nav, .menu, .skip, .toc, .turn'

/** Elements that stick out of the sheet: what they hold would be cut. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    // A letter may hang into the sheet's margin, as long as it does not leave the sheet.
    const margin = 8
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && element.closest('.visually-hidden') === null)
      .filter((element) => {
        const { right, left, width: own } = element.getBoundingClientRect()
        return own > 0 && (right > width + margin || left < -margin)
      })
      .map((element) => new XMLSerializer().serializeToString(element).slice(0, 160))
  })

const hiddenOverflow = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden, svg, svg *'))
      .filter((element) => /hidden|auto|scroll|clip/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => new XMLSerializer().serializeToString(element).slice(0, 160)),
  )

/** Words of a drawing that stand on one another. */
const overlapping = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main svg')]
      .filter((svg) => svg.checkVisibility({ visibilityProperty: true }))
      .flatMap((svg) => {
        const words = [...svg.querySelectorAll('text')]
          .filter(
            (text) => text.textContent.trim() !== '' && text.checkVisibility({ visibilityProperty: true }),
          )
          .map((text) => ({ word: text.textContent, box: text.getBoundingClientRect() }))
        return words.flatMap((one, i) =>
          words
            .slice(i + 1)
            .filter(({ box }) => {
              const across = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left)
              const down = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top)
              return across > 2 && down > 4
            })
            .map((other) => `${one.word} on ${other.word}`),
        )
      }),
  )

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0

const ownTeam = async (page: Page) => {
  await page.goto('planner/')
  await awake(page)
  await pasteTeam(page, team)
  await expect(page.locator('.answer')).toContainText('of your 10 people')
  await allAwake(page)
}

const printed = [
  {
    name: 'the planner with the sample',
    reach: (page: Page) => page.goto('planner/').then(() => awake(page)),
    drawings: 3,
    tables: ['Bands', 'Hours', 'Gains'],
    most: 3,
  },
  {
    name: 'the planner with an own team',
    reach: ownTeam,
    drawings: 3,
    tables: ['Bands', 'Hours', 'Gains'],
    most: 3,
  },
  {
    name: 'the planner with 30 people',
    reach: async (page: Page) => {
      await ownTeam(page)
      await pasteTeam(page, teamOf(30))
      await expect(page.locator('.answer')).toContainText('of your 30 people')
      await allAwake(page)
    },
    drawings: 3,
    tables: ['Bands', 'Hours', 'Gains'],
    most: 6,
  },
  {
    name: 'the article',
    reach: async (page: Page) => {
      await page.goto('playbook/the-middle-60/')
      for (const tool of await page.locator('[data-figures]').all()) await tool.scrollIntoViewIfNeeded()
      await expect(page.locator('[data-figures]:not([data-awake])')).toHaveCount(0)
    },
    drawings: 4,
    tables: [],
    most: 9,
  },
] as const

for (const { name, reach, drawings, tables, most } of printed) {
  test(`${name} prints whole: drawings instead of charts, no controls, nothing cut`, async ({ page }) => {
    await reach(page)
    for (const chart of await page.locator('.chart').filter({ visible: true }).all())
      await chart.scrollIntoViewIfNeeded()
    await expect(page.locator('.chart[data-drawn]').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    for (const [sheet, width] of Object.entries(sheets)) {
      await page.setViewportSize({ width, height: 1000 })
      await test.step(sheet, async () => {
        expect.soft(await page.locator(controls).filter({ visible: true }).count()).toBe(0)
        expect.soft(await page.locator('canvas').filter({ visible: true }).count()).toBe(0)
        const svgs = page.locator('main svg').filter({ visible: true })
        const large = await svgs.evaluateAll(
          (all) => all.filter((svg) => svg.getBoundingClientRect().width > 150).length,
        )
        expect.soft(large).toBeGreaterThanOrEqual(drawings)
        for (const table of tables) {
          await expect.soft(page.getByRole('table', { name: table, exact: true })).toBeVisible()
        }
        expect.soft(await cutOff(page)).toEqual([])
        expect.soft(await hiddenOverflow(page)).toEqual([])
        expect.soft(await overlapping(page)).toEqual([])
      })
    }
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pagesIn(pdf)).toBeGreaterThan(0)
    expect(pagesIn(pdf)).toBeLessThanOrEqual(most)
  })
}

test('paper is white with dark ink, whatever the screen shows', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const luminance = (property: 'color' | 'backgroundColor') =>
    page.evaluate((name) => {
      const context = document.createElement('canvas').getContext('2d')!
      context.fillStyle = getComputedStyle(document.body)[name]
      context.fillRect(0, 0, 1, 1)
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data
      return (red! + green! + blue!) / 3
    }, property)
  expect(await luminance('color')).toBeLessThan(90)
})
