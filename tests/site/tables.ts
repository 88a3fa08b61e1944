import type { Page } from '@playwright/test'

/** The table under its caption or heading, e.g. "Hours". */
export const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true })

/** A table's rows as its heads name them; the foot is a row like the others. */
export const rowsOf = async (page: Page, name: string): Promise<Record<string, string>[]> =>
  table(page, name).evaluate((element) => {
    const text = (cell: Element) => {
      const copy = cell.cloneNode(true) as Element
      copy.querySelectorAll('[aria-hidden="true"], svg').forEach((part) => part.remove())
      return copy.textContent.trim()
    }
    const heads = Array.from(element.querySelectorAll('thead th'), text)
    const rows = element.querySelectorAll('tbody tr, tfoot tr')
    return Array.from(rows, (row) =>
      Object.fromEntries(Array.from(row.children, (cell, i) => [heads[i] ?? String(i), text(cell)])),
    )
  })
