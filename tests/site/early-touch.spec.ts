import { awake } from './paste.ts'
import { expect, test } from './watch.ts'

const assumptions = { name: 'Assumptions' }

test.beforeEach(async ({ page }) => {
  // Lower calculators sleep until they come near; their code takes its time here.
  await page.route(/\/(Assumptions|Gains)\.[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('planner/')
  await awake(page)
})

test('what is typed before a calculator woke is taken once it wakes', async ({ page }) => {
  const months = page.getByRole('region', assumptions).getByLabel('Months ahead', { exact: true })
  await months.fill('6')
  await expect(months).toHaveValue('6')
  await expect(page.getByText(/over the next 6 months/)).toBeVisible()
  await expect(months).toHaveValue('6')
})

test('what is pressed before a calculator woke is done once it wakes', async ({ page }) => {
  await page.getByRole('region', assumptions).getByRole('button', { name: 'Half' }).click()
  await expect(
    page.getByRole('region', assumptions).getByLabel('Share of the effect', { exact: true }),
  ).toHaveValue('50')
  await expect(page.locator('.answer')).toContainText('about 1.7\u00a0% more team result')
})

test('the end of an early typing counts too: bad input is told', async ({ page }) => {
  const months = page.getByRole('region', assumptions).getByLabel('Months ahead', { exact: true })
  await months.fill('many')
  await months.blur()
  await expect(months).toHaveAttribute('aria-invalid', 'true')
  await expect(months).toHaveValue('many')
})
