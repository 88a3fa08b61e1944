import { expect, type BrowserContext, type Page } from '@playwright/test'

const pastedIn = new WeakMap<BrowserContext, Set<string>>()

/** Every cell that was pasted in a context: none of them may leave the browser. */
export const pastedCells = (context: BrowserContext): ReadonlySet<string> =>
  pastedIn.get(context) ?? new Set()

/** Cells that the page gets to see, pasted or from a file. */
export const noteCells = (context: BrowserContext, text: string) => {
  const cells = text.split(/[\t\n;,]/).map((cell) => cell.trim())
  pastedIn.set(context, new Set([...pastedCells(context), ...cells]))
}

export const teamNumbers = (page: Page) => page.getByLabel('Team numbers')

/** Puts a text on the clipboard and pastes it where the cursor is. */
export const pasteAtCursor = async (page: Page, text: string) => {
  noteCells(page.context(), text)
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+V')
}

/** Pastes into Team numbers as a user does: a click into the box, then the keys. */
export const pasteTeam = async (page: Page, text: string) => {
  const change = page.getByRole('button', { name: 'Change', exact: true, expanded: false })
  if (!(await teamNumbers(page).isVisible())) await change.click()
  await teamNumbers(page).click()
  await pasteAtCursor(page, text)
}

/** The one question that numbers such as 1.234 can raise. */
export const numberQuestion = (page: Page) =>
  page.getByRole('group', { name: 'Is “1.234” a whole number or a fraction?' })

/** Waits until every calculator has woken that wakes with the page, and every other that has been called. */
export const awake = (page: Page) =>
  expect(
    page.locator(
      'astro-island[ssr][client="load"], astro-island:not([ssr]) [data-figures]:not([data-awake])',
    ),
  ).toHaveCount(0)

/** Waits until every calculator has woken, and shows the figures of the page's own team. */
export const allAwake = async (page: Page) => {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  await awake(page)
  await expect(page.locator('[data-stale]')).toHaveCount(0)
}
