import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { states } from './states.ts'
import { expect, test } from './watch.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const widths = [1280, 320]
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const

const findings = async (page: Page) => {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze()
  expect(passes.length, 'rules that looked at something').toBeGreaterThan(10)
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** What sticks out to the right, unless it lies in a box that scrolls by itself. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.map((element) => new XMLSerializer().serializeToString(element).slice(0, 160)),
    ].slice(0, 6)
  })

/** Targets under 24 px; links that stand in a line of text may be as high as the line. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const least = 23.95
    const inText = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      element.closest('p, li, td, th, figcaption, small') !== null
    const target = (element: Element) =>
      element.matches('input[type=radio], input[type=checkbox]')
        ? (element.closest('label') ?? element)
        : element
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => !inText(element))
      .map(target)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({
        html: new XMLSerializer().serializeToString(element).slice(0, 160),
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
      .map(({ html, box }) => `${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${html}`)
  })

for (const { name, path, reach } of states) {
  test(`${name}: nothing to complain of at any width, in any colours`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await reach(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await tooWide(page), `${width} px, too wide`).toEqual([])
      expect.soft(await tooSmall(page), `${width} px, targets too small`).toEqual([])
      for (const look of looks) {
        // Colours slide for a moment when the look changes; what stays is looked at.
        await page.emulateMedia({ ...look.media, reducedMotion: 'reduce' })
        expect.soft(await findings(page), `${width} px, ${look.name}`).toEqual([])
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    }
  })
}
