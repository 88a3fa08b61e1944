import * as figures from './figures.ts'
import { awake, pasteAtCursor, pasteTeam, teamNumbers } from './paste.ts'
import { downloadResults, type ResultRow } from './results.ts'
import { rowsOf, table } from './tables.ts'
import { cases, team, teamNames, teamWithoutHeader } from './team.ts'
import { expect, test } from './watch.ts'

const BUDGET = 20
const atBudget = (list: readonly { budgetHours: number; hours: Readonly<Record<string, number>> }[]) =>
  list.find(({ budgetHours }) => budgetHours === BUDGET)!.hours

const bandNames: Readonly<Record<string, string>> = {
  top: 'Top fifth',
  middle: 'Middle 60\u00a0%',
  edge: 'Edge',
  weakest: 'Lowest tenth',
}

const byName = (results: readonly ResultRow[], column: keyof ResultRow) =>
  Object.fromEntries(results.map((row) => [row.name, row[column]]))
const numbersByName = (results: readonly ResultRow[], column: keyof ResultRow) =>
  Object.fromEntries(results.map((row) => [row.name, Number(row[column])]))

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length

/** The method's response curve: the share of the full effect that some hours bring. */
const curve = (hours: number) => (1 - Math.exp(-Math.min(hours, 5) / 2)) / (1 - Math.exp(-2.5))

type Effect = 'gain_low' | 'gain_expected' | 'gain_ceiling'

/** From poor coaching a person's gain goes with the curve, so the gain of any split follows from that of the plan. */
const teamGain = (results: readonly ResultRow[], split: keyof ResultRow, effect: Effect) =>
  mean(
    results.map(
      (row) => (Number(row[effect]) * curve(Number(row[split]))) / curve(Number(row.hours_targeted)),
    ),
  )

const gainsOf = (results: readonly ResultRow[], split: keyof ResultRow) => ({
  low: teamGain(results, split, 'gain_low'),
  expected: teamGain(results, split, 'gain_expected'),
  ceiling: teamGain(results, split, 'gain_ceiling'),
})

/** People with equal figures may stand in any order. */
const inAnyOrder = (rows: readonly Record<string, string | undefined>[]) =>
  rows.map((row) => JSON.stringify(row)).sort()

const fromHighest = (results: readonly ResultRow[]) =>
  [...results].sort((a, b) => Number(b.attainment) - Number(a.attainment))

for (const [kind, text] of [
  ['with a header', team],
  ['without a header', teamWithoutHeader],
] as const) {
  test(`a table ${kind} gives the bands and hours of the worked case, and every figure agrees with the download`, async ({
    page,
  }) => {
    await page.goto('planner/')
    await pasteTeam(page, text)
    await expect(table(page, 'Bands')).toContainText('Judit')
    await page.getByLabel('Coaching hours per month').fill(String(BUDGET))
    const results = await downloadResults(page)

    await test.step('the download holds the worked case', () => {
      expect(results.map(({ name }) => name)).toEqual(teamNames)
      expect(byName(results, 'band')).toEqual(cases.confidenceSixMonths.bands)
      expect(numbersByName(results, 'hours_targeted')).toEqual(atBudget(cases.allocationByBand))
      expect(numbersByName(results, 'hours_equal')).toEqual(atBudget(cases.allocationEqual))
      expect(numbersByName(results, 'hours_extremes')).toEqual(atBudget(cases.allocationExtremes))
      for (const row of results) {
        expect(Number(row.percentile)).toBeCloseTo(cases.confidenceSixMonths.percentileRank[row.name]!, 9)
        expect(Number(row.attainment)).toBeCloseTo(mean(cases.teamAttainment[row.name]!), 9)
        expect(Number(row.confidence)).toBeCloseTo(cases.confidenceSixMonths.confidence[row.name]!, 9)
        expect([row.result, row.quota, row.hours_today]).toEqual(['', '', ''])
      }
    })

    await test.step('the table of bands', async () => {
      const rows = await rowsOf(page, 'Bands')
      const expected = fromHighest(results).map((row) => ({
        Name: row.name,
        Attainment: figures.percent(Number(row.attainment)),
        Band: bandNames[row.band],
        'How sure': figures.sure(cases.confidenceSixMonths.confidence[row.name]!),
      }))
      expect(rows.map(({ Attainment }) => Attainment)).toEqual(expected.map(({ Attainment }) => Attainment))
      expect(inAnyOrder(rows)).toEqual(inAnyOrder(expected))
    })

    await test.step('the table of hours', async () => {
      const rows = await rowsOf(page, 'Hours')
      const splits = { Equal: 'hours_equal', Extremes: 'hours_extremes', Targeted: 'hours_targeted' } as const
      const line = (name: string, hoursOf: (split: keyof ResultRow) => number) => ({
        Name: name,
        Equal: figures.hoursCell(hoursOf(splits.Equal)),
        Extremes: figures.hoursCell(hoursOf(splits.Extremes)),
        Targeted: figures.hoursCell(hoursOf(splits.Targeted)),
        Sessions: String(hoursOf(splits.Targeted) * 2),
      })
      const expected = [
        ...results.map((row) => line(row.name, (split) => Number(row[split]))),
        line('All', (split) => sum(results.map((row) => Number(row[split])))),
      ]
      expect(inAnyOrder(rows)).toEqual(inAnyOrder(expected))
    })

    await test.step('the table of gains', async () => {
      await expect(table(page, 'Gains')).not.toContainText('\u2026')
      const rows = await rowsOf(page, 'Gains')
      const expected = (split: keyof ResultRow) => gainsOf(results, split).expected
      expect(rows.map(({ Plan, Gain }) => [Plan, Gain])).toEqual([
        ['Targeted', figures.gain(expected('hours_targeted'))],
        // The worked case is sure enough for both plans to be one.
        ['By band', figures.gain(expected('hours_targeted'))],
        ['Equal split', figures.gain(expected('hours_equal'))],
        ['Extremes', figures.gain(expected('hours_extremes'))],
      ])
      for (const row of rows) {
        const [low, high] = figures.rangeIn(row['Likely range']!)
        expect(low).toBeLessThan(figures.pointsIn(row['Gain']!))
        expect(high).toBeGreaterThan(figures.pointsIn(row['Gain']!))
      }
      const [targeted, byBand, equal, extremes] = rows.map((row) => row['Ahead of equal'])
      expect(figures.pointsIn(targeted!)).toBeGreaterThan(90)
      expect([byBand, equal, extremes]).toEqual([targeted, '\u2013', figures.percent(0)])
    })

    await test.step('the answer', async () => {
      const middle = results.filter(({ band }) => band === 'middle')
      const ofMiddle = (split: keyof ResultRow) => sum(middle.map((row) => Number(row[split])))
      const targeted = gainsOf(results, 'hours_targeted')
      const howWell = Number(figures.points(gainsOf(results, 'hours_equal').expected))
      const split = Number(figures.points(targeted.expected)) - howWell
      const answer = [
        `${middle.length} of your ${results.length} people are in the middle 60\u00a0%.`,
        `This plan gives them ${ofMiddle('hours_targeted')} of your ${BUDGET} hours;`,
        `an equal split would give them ${ofMiddle('hours_equal')}.`,
        'If your coaching rises from poor to average, the research puts that at about',
        `${figures.gain(targeted.expected)} more team result`,
        `(likely ${(await rowsOf(page, 'Gains'))[0]!['Likely range']}):`,
        `${howWell.toFixed(1)} from coaching better, ${split.toFixed(1)} from this split.`,
      ].join(' ')
      await expect(page.locator('.answer')).toHaveText(answer)
    })

    await test.step('the figures under the answer, and the findings', async () => {
      const middle = results.filter(({ band }) => band === 'middle')
      const ofMiddle = (of: keyof ResultRow) => sum(middle.map((row) => Number(row[of])))
      const digits = (await page.locator('.figures dd').allTextContents()).join(' ')
      expect(digits).toContain(String(middle.length))
      expect(digits).toContain(String(ofMiddle('hours_targeted')))
      expect(digits).toContain(
        figures.gain(gainsOf(results, 'hours_targeted').expected).replace(/\u00a0%/, ''),
      )
      await expect(page.getByRole('heading', { name: /Six people are in the middle/ })).toBeVisible()
      const hours = `An equal split gives the middle ${ofMiddle('hours_equal')} hours. The plan gives it ${ofMiddle('hours_targeted')} of ${BUDGET}.`
      await expect(page.getByRole('heading', { name: hours })).toBeVisible()
    })
  })
}

test('from the first page to a plan of one’s own team it takes a paste and nothing else', async ({
  page,
}) => {
  await page.goto('')
  await teamNumbers(page).click()
  await pasteAtCursor(page, team)
  await expect(page.locator('.answer')).toHaveText(/^6 of your 10 people are in the middle 60\u00a0%\./)
  await expect(page.locator('.decision')).toContainText('Begin on Monday: half an hour with')
  await expect(page.getByText(/^Your team, from lowest to highest attainment/)).toBeVisible()
  await page.getByRole('link', { name: 'See the whole plan' }).click()
  await expect(table(page, 'Hours')).toContainText('Judit')
  await expect(page.locator('.answer')).toHaveText(/^6 of your 10 people are in the middle 60\u00a0%\./)
})

for (const path of ['', 'planner/']) {
  test(`a reader who touches nothing at /${path} sees the complete answer of the sample team`, async ({
    page,
  }) => {
    await page.goto(path)
    await awake(page)
    await expect(page.locator('.answer')).toHaveText(
      /^The sample team: 6 of its 10 people are in the middle 60\u00a0%\. This plan gives them 16\.5 of 20 hours; today they get 7\.5\. If your coaching rises from poor to average, the research puts that at about 3\.4\u00a0% more team result \(likely 2\.9\u20133\.8\u00a0%\): 2\.6 from coaching better, 0\.8 from this split\.$/,
    )
    await expect(page.locator('.decision')).toHaveText(
      /^More time than today: Julia \(\+2\u00a0h\), .* Less: Ben \(\u22123\.5\u00a0h\).* Begin on Monday: half an hour with Julia\.$/,
    )
    expect(await page.locator('.notices li').count()).toBeLessThanOrEqual(1)
  })
}

test('names in the answer lead to their rows', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await page.locator('.begin').getByRole('link', { name: 'Julia' }).click()
  await expect(page.locator('tr:target')).toContainText('Julia Nowak')
  await expect(page.locator('tr:target')).toBeInViewport()
})
