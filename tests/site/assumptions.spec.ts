import type { Page } from '@playwright/test'
import { gain, pointsIn } from './figures.ts'
import { awake, pasteTeam } from './paste.ts'
import { rowsOf, table } from './tables.ts'
import { tabbed, team } from './team.ts'
import { expect, test } from './watch.ts'

const gains = (page: Page) => page.getByRole('region', { name: /^Gains/ })
const assumptions = (page: Page) => page.getByRole('region', { name: 'Assumptions' })
const field = (page: Page, label: string) => assumptions(page).getByLabel(label, { exact: true })
const half = (page: Page) => assumptions(page).getByRole('button', { name: 'Half', exact: true })
const onQuota = (page: Page) => gains(page).getByText('People expected on quota over the next')

/** Expected gain of the plan, in points, once everything is worked out. */
const targeted = async (page: Page) => {
  await expect(table(page, 'Gains')).not.toContainText('\u2026')
  const [first] = await rowsOf(page, 'Gains')
  return pointsIn(first!['Gain']!)
}

const sums = (page: Page) =>
  gains(page)
    .locator('.money dl > div')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('dt')?.textContent.replaceAll('\u00a0', ' '),
          row.querySelector('dd')?.textContent,
        ]),
      ),
    )

const withQuotas = tabbed([
  ['Name', 'Quota', 'Jan', 'Feb', 'Mar', 'Apr'],
  ['Karola', 30_000, 21_300, 24_600, 19_200, 22_000],
  ['Lorenz', 30_000, 30_600, 27_900, 33_300, 31_000],
  ['Mireille', 30_000, 36_900, 39_300, 35_400, 37_000],
  ['Nandor', 30_000, 26_400, 27_300, 23_700, 25_000],
  ['Odette', 30_000, 16_500, 14_400, 18_300, 17_000],
  ['Piroska', 30_000, 29_100, 31_200, 27_600, 28_000],
])
const withoutQuotas = withQuotas
  .split('\n')
  .map((line) => line.split('\t').toSpliced(1, 1).join('\t'))
  .join('\n')

const paste = async (page: Page, text: string, people: number) => {
  await pasteTeam(page, text)
  await expect(page.locator('.answer')).toContainText(`of your ${people} people`)
}

test.beforeEach(async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
})

test('every assumption is a labelled field with its value and its kind', async ({ page }) => {
  for (const [label, value, kind] of [
    ['Share of the effect', '100', 'our assumption'],
    ['Months ahead', '3', 'our assumption'],
    ['Hourly cost of coaching', '', 'yours'],
    ['Margin', '30', 'our assumption'],
  ] as const) {
    await expect(field(page, label)).toHaveValue(value)
    await expect(assumptions(page).locator('.assume').filter({ hasText: label })).toContainText(kind)
  }
})

test('half of the effect is one click, says so where it acts, and goes back', async ({ page }) => {
  const whole = await targeted(page)
  await half(page).click()
  await expect(field(page, 'Share of the effect')).toHaveValue('50')
  await expect(gains(page)).toContainText('Shown for 50\u00a0% of the research effect.')
  await expect(assumptions(page)).toContainText('was 100\u00a0%')
  const halved = await targeted(page)
  expect(Math.abs(halved - whole / 2)).toBeLessThan(0.2)
  await expect(page.locator('.answer')).toContainText(gain(halved / 100))

  const reset = page.getByRole('button', { name: 'Reset to 100\u00a0%' })
  await reset.press('Enter')
  await expect(reset).toHaveCount(0)
  await expect(field(page, 'Share of the effect')).toBeFocused()
  await expect(gains(page)).not.toContainText('Shown for')
  expect(await targeted(page)).toBe(whole)
})

for (const [label, text, says] of [
  ['Share of the effect', '200', 'from 0 to 150'],
  ['Months ahead', '2.5', 'whole months from 1 to 12'],
  ['Hourly cost of coaching', 'forty', 'what an hour costs'],
  ['Margin', 'much', 'from 0 to 100'],
] as const) {
  test(`“${text}” for ${label} stays as typed, and a sentence says what to type`, async ({ page }) => {
    const before = await gains(page).textContent()
    const typed = field(page, label)
    await typed.fill(text)
    await typed.blur()
    await expect(typed).toHaveValue(text)
    await expect(typed).toHaveAttribute('aria-invalid', 'true')
    await expect(typed).toHaveAccessibleDescription(new RegExp(`^Type .*${says}.*last one that worked\\.$`))
    expect(await gains(page).textContent()).toBe(before)
    await typed.fill('1')
    await expect(typed).toHaveAttribute('aria-invalid', 'false')
    await expect(assumptions(page)).not.toContainText('last one that worked')
  })
}

test('people expected on quota are told for the months ahead, as today and with the plan', async ({
  page,
}) => {
  await paste(page, withQuotas, 6)
  await expect(onQuota(page)).toHaveText(
    /over the next 3 months: \d\.\d of 6 as today, \d\.\d with this plan\. This assumes an average month/,
  )
  const [before, after] = (await onQuota(page).textContent())!.match(/\d\.\d/g)!.map(Number)
  expect(after).toBeGreaterThan(before!)
  await field(page, 'Months ahead').fill('1')
  await expect(onQuota(page)).toContainText('over the next month:')
})

test('without quotas one sentence says why there are no odds', async ({ page }) => {
  await paste(page, withoutQuotas, 6)
  await expect(gains(page)).toContainText('Without quotas nobody can say who will be on quota.')
  await expect(onQuota(page)).toHaveCount(0)
})

test('money is told once a cost is entered, and asks whether the time is new', async ({ page }) => {
  await paste(page, withQuotas, 6)
  await expect(gains(page).locator('.money')).toHaveCount(0)
  await field(page, 'Hourly cost of coaching').fill('40')
  await expect(gains(page).locator('.money')).toContainText('No extra cost.')
  await page.getByLabel('Is this new time?').check()
  await expect(gains(page).locator('.money')).toContainText(
    /Pays even if only \d+\u00a0% of the research effect/,
  )
  const three = await sums(page)
  expect(Object.keys(three)).toEqual([
    'Extra result, 3 months',
    'Contribution, at 30 % margin',
    'Cost of 10 h more a month',
    'Return on that cost',
  ])
  expect(three['Cost of 10 h more a month']).toBe('1,200')
  const extra = pointsIn(three['Extra result, 3 months'])
  const contribution = pointsIn(three['Contribution, at 30 % margin'])
  expect(Math.abs(contribution / extra - 0.3)).toBeLessThan(0.01)

  await field(page, 'Margin').fill('60')
  await expect.poll(async () => Object.keys(await sums(page))).toContain('Contribution, at 60 % margin')
  await field(page, 'Hourly cost of coaching').fill('')
  await expect(gains(page).locator('.money')).toHaveCount(0)
})

test('whether the time is new is asked only where today’s hours are not entered', async ({ page }) => {
  await expect(page.getByLabel('Is this new time?')).toHaveCount(0)
  await field(page, 'Hourly cost of coaching').fill('40')
  await expect(gains(page).locator('.money')).toContainText('No extra cost.')
  await page.getByLabel('Coaching hours per month').fill('30')
  await expect.poll(async () => Object.keys(await sums(page))).toContain('Cost of 10 h more a month')
})

test('a cost with a sign and thousands is read as it is meant', async ({ page }) => {
  const cost = field(page, 'Hourly cost of coaching')
  await cost.fill('€ 12.500')
  await expect(cost).toHaveValue('€ 12.500')
  await cost.blur()
  await expect(cost).toHaveValue('12,500')
})

test('where the table tells attainment only, nothing is told in money', async ({ page }) => {
  await paste(page, team, 10)
  await field(page, 'Hourly cost of coaching').fill('40')
  await expect(gains(page)).toContainText('Nothing can be told in money')
  await expect(gains(page).locator('.money')).toHaveCount(0)
})

test('where the simple plan shows more than the targeted one, a sentence says why', async ({ page }) => {
  const reason = gains(page).getByText('By band shows more here')
  const shown = (await rowsOf(page, 'Gains')).map((row) => pointsIn(row['Gain']!))
  expect(shown[1]).toBeGreaterThan(shown[0]!)
  await expect(reason).toBeVisible()
  await paste(page, team, 10)
  await expect(reason).toHaveCount(0)
})

test('“up to” stands only in the words of a row', async ({ page }) => {
  await expect(gains(page)).not.toContainText('up to')
  await gains(page).locator('.chart').filter({ visible: true }).scrollIntoViewIfNeeded()
  await expect(gains(page).locator('.chart[data-drawn]').filter({ visible: true })).toBeVisible()
  await gains(page).locator('.chart').filter({ visible: true }).press('Home')
  await expect(gains(page).locator('.notes-row').filter({ hasText: 'Targeted' })).toHaveText(
    /^Targeted: \d\.\d\u00a0%, likely \d\.\d\u2013\d\.\d\u00a0%, up to \d\.\d\u00a0%\. Ahead of an equal split in \d+\u00a0% of the draws/,
  )
})
