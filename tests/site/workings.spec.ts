import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { enWorkings as words } from '../../src/i18n/en-workings.ts'
import { formulas } from '../domain/workings/formulas.ts'
import { allAwake, awake, pasteTeam } from './paste.ts'
import { rowsOf } from './tables.ts'
import { tabbed, team, teamOf } from './team.ts'
import { expect, test } from './watch.ts'

/** Results without quotas, one person without a number, unequal gaps. */
const sellers = tabbed([
  ['Name', 'Jan', 'Feb', 'Mar', 'Apr'],
  ['Adela', 41200, 38700, 45100, 39900],
  ['Bertil', 22900, 31400, '', 27800],
  ['Csenge', 55300, 61800, 58200, 70100],
  ['Dario', 33100, 29900, 36400, 30700],
  ['Emese', 18200, 12400, 21900, 16600],
  ['Fabrice', 47700, 52100, 44300, 49800],
  ['Gitta', 36900, 40200, '', ''],
])

const teams = [
  { name: 'given attainments', text: team, people: 10, hours: null, planned: null, cost: null },
  {
    name: 'results, quotas and hours of today',
    text: teamOf(12),
    people: 12,
    hours: '31',
    planned: 'Best',
    cost: '40',
  },
  { name: 'results without quotas', text: sellers, people: 7, hours: '9', planned: null, cost: null },
] as const

const sections = [
  { panel: '.answer-block', table: null },
  { panel: '.o6 .part', table: 'Bands' },
  { panel: '.o7 .part', table: 'Hours' },
  { panel: '.o8 .part', table: 'Gains' },
  { panel: '.o4 .settings', table: null },
  { panel: '.o9', table: null },
] as const

/** Codes of the figures that are called so. */
const codesOf = (label: string) =>
  Object.entries(words.figures)
    .filter(([, text]) => text === label)
    .map(([code]) => code)

/** A figure as it is written: per cent become ratios. */
const numberIn = (text: string): number => {
  const [, digits = ''] = /([−+]?[\d,]*\.?\d+)/.exec(text) ?? []
  const value = Number(digits.replaceAll(',', '').replace('−', '-').replace('+', ''))
  return /%/.test(text) ? value / 100 : value
}

/** What an open panel says, read as a reader would. */
const readPanel = async (panel: Locator) => {
  const { figures, heads, lines, text } = await panel.evaluate((element) => {
    const texts = (within: Element, selector: string) =>
      Array.from(within.querySelectorAll(selector), (one) => one.textContent.trim())
    return {
      figures: Array.from(element.querySelectorAll('.goes-in > div'), (one) => [
        one.querySelector('dt')?.firstChild?.textContent?.trim() ?? '',
        one.querySelector('dd')?.textContent ?? '',
      ]),
      heads: texts(element, '.lines thead th').slice(1),
      lines: Array.from(element.querySelectorAll('.lines tbody tr'), (row) => texts(row, 'td')),
      text: texts(element, '.put-in p').join('\n'),
    }
  })
  const coded = (pairs: readonly (readonly [string, string])[]) =>
    pairs.flatMap(([label, value]) => codesOf(label).map((code) => [code, numberIn(value)] as const))
  const all = new Map(coded(figures as [string, string][]))
  return {
    of: (code: string) => all.get(code) ?? NaN,
    has: (code: string) => all.has(code),
    lines: lines.map((cells) => Object.fromEntries(coded(cells.map((cell, i) => [heads[i] ?? '', cell])))),
    shown: /Shown as (.*)\.$/m.exec(text)?.[1] ?? null,
    text,
  }
}

/** How sure a band is, to the nearest twentieth. */
const sureOf = (share: number) => {
  const steps = Math.floor(share * 20 + 0.5 + 1e-9)
  return steps < 1 ? 'under 5' : steps > 19 ? 'over 95' : String(steps * 5)
}

/** "3.2–4.0 %, up to 4.2 %" against the ends of the range. */
const expectRange = (shown: string, found: Readonly<Record<string, number>>, what: string) => {
  const [range = '', upTo] = shown.split(', up to ')
  const [low = '', high = low] = range.split(/–| to /)
  expectShown(low, percent(found.p10, 1), what)
  expectShown(high, percent(found.p90, 1), what)
  if (upTo !== undefined) expectShown(upTo, percent(found.upTo, 1), what)
}

type Panel = Awaited<ReturnType<typeof readPanel>>

const percent = (ratio: number | undefined, digits = 0) => ({ value: (ratio ?? NaN) * 100, digits })

/** Whether a number comes to what is shown, within half of the last digit shown. */
const expectShown = (shown: string, { value, digits }: { value: number; digits: number }, what: string) => {
  const told = numberIn(shown.replace('%', ''))
  expect(Math.abs(told - value), `${what}: ${value} against ${shown}`).toBeLessThanOrEqual(
    0.5 * 10 ** -digits + 2e-3,
  )
}

/** The column of the page's table that shows a topic, and how it is written. */
const columns: Readonly<
  Record<string, { readonly head: RegExp; readonly digits: number; readonly result: string }>
> = {
  attainment: { head: /^Attainment$/, digits: 0, result: 'attainment' },
  score: { head: /^(Result, of team mean|Adjusted)$/, digits: 0, result: 'score' },
  teamGain: { head: /^Gain$/, digits: 1, result: 'teamGain' },
  equal: { head: /^Equal$/, digits: 1, result: 'hoursGiven' },
  extremes: { head: /^Extremes$/, digits: 1, result: 'hoursGiven' },
  targeted: { head: /^Targeted$/, digits: 1, result: 'fewestHours' },
  sessions: { head: /^Sessions$/, digits: 0, result: 'sessions' },
  howSure: { head: /^How sure$/, digits: 0, result: 'stated' },
  likelyRange: { head: /^Likely range$/, digits: 1, result: 'p10' },
  aheadOfEqual: { head: /^Ahead of equal$/, digits: 0, result: 'ahead' },
}

const bandOf = (rank: number, people: number) => {
  if (rank < 0.1 - 1e-9 && people > 5) return 'Lowest tenth'
  return rank < 0.2 - 1e-9 ? 'Edge' : rank > 0.8 + 1e-9 ? 'Top fifth' : 'Middle 60\u00a0%'
}

/** Applies the formula to what the panel says, and holds it against the page. */
const checkTopic = async (
  page: Page,
  topic: string,
  panel: Panel,
  row: string,
  { tables, usualHours }: Shown,
) => {
  const found = formulas[topic]!(panel)
  const what = `${topic}, ${row}`
  const line = Object.values(tables)
    .flat()
    .filter((one) => (one.Name ?? one.Plan) === row)
  const cell = (head: RegExp) =>
    line.flatMap((one) => Object.entries(one)).find(([name]) => head.test(name))?.[1]
  const column = columns[topic]
  if (column !== undefined) {
    const shown = cell(column.head)
    const value = found[column.result] ?? found.hoursGiven ?? NaN
    const scale = /^(attainment|score|teamGain|aheadOfEqual)$/.test(topic)
      ? percent(value, column.digits)
      : { ...column, value }
    if (shown === '–') {
      // The equal split is not held against itself.
      expect([row, panel.shown], what).toEqual(['Equal split', null])
      return
    }
    if (topic === 'howSure') {
      expect(shown, what).toContain(`${sureOf(value)}\u00a0%`)
      expect(panel.shown, what).toBe(`${sureOf(value)}\u00a0%`)
    } else if (topic === 'likelyRange') {
      expectRange(shown ?? '', found, what)
      expectRange(panel.shown ?? '', found, what)
    } else if (topic === 'targeted' && found.mostHours !== undefined) {
      expect(numberIn(shown ?? ''), what).toBeGreaterThanOrEqual(value - 1e-9)
      expect(numberIn(shown ?? ''), what).toBeLessThanOrEqual(found.mostHours + 1e-9)
    } else if (shown !== undefined) expectShown(shown, scale, what)
    else if (panel.shown !== null) expectShown(panel.shown, scale, what)
    return
  }
  const answer = page.locator('.figures dd')
  const said = (await page.locator('.answer').textContent()) ?? ''
  switch (topic) {
    case 'middlePeople':
      expect(await answer.nth(0).textContent()).toMatch(new RegExp(`^${found.middlePeople}of `))
      return
    case 'middleHours':
      expect(await answer.nth(1).textContent()).toMatch(new RegExp(`^${found.middleHours}of `))
      return
    case 'band':
      expect(cell(/^Band$/), what).toBe(bandOf(found.percentileRank!, panel.of('ranked')))
      return
    case 'split': {
      const [, first = '', second = ''] = /([\d.]+) from coaching better, ([−\d.]+) from/.exec(said) ?? []
      expectShown(first, percent(found.howWell, 1), what)
      // Told so that the two parts add up: each may be a digit off.
      expect(Math.abs(numberIn(second) - found.who! * 100), what).toBeLessThanOrEqual(0.1 + 2e-3)
      return
    }
    case 'odds': {
      const [before = '', after = ''] = panel.shown?.split(' before, ') ?? []
      const isPerson = found.chanceBefore !== undefined
      expectShown(
        before,
        isPerson ? percent(found.chanceBefore) : { value: found.expectedBefore!, digits: 1 },
        what,
      )
      expectShown(
        after,
        isPerson ? percent(found.chanceAfter) : { value: found.expectedAfter!, digits: 1 },
        what,
      )
      if (!isPerson) {
        const [, first = '', second = ''] =
          /: ([\d.]+) of \d+ as today, ([\d.]+) with this plan/.exec(
            (await page.locator('.o8').textContent()) ?? '',
          ) ?? []
        expect([first, second], what).toEqual(
          [before, after.replace(' after', '')].map((one) => one.replace(' before', '')),
        )
      }
      return
    }
    case 'usualHours':
      expect(found.usualHours, what).toBe(usualHours)
      return
    case 'effect':
      for (const [line, used] of [
        ['today', found.usedToday],
        ['planned', found.usedPlanned],
      ] as const) {
        const [, shown = ''] = new RegExp(`^${line}: .* = (.*)$`, 'm').exec(panel.text) ?? []
        expectShown(shown, percent(used, 2), what)
      }
      return
    case 'breakEven': {
      const money = (await page.locator('.o8').textContent()) ?? ''
      const [, share = ''] = /(\d+\u00a0%) of the research effect/.exec(money) ?? []
      expectShown(share, percent(found.breakEven), what)
      expect(panel.shown, what).toBe(share)
      return
    }
    case 'personGain':
      expectShown(panel.shown ?? '', percent(found.gain, 1), what)
      return
    default:
      throw new Error(`Nothing on the page is held against ${topic}`)
  }
}

interface Shown {
  readonly tables: PageTables
  /** Where the hours field began. */
  readonly usualHours: number
}

type PageTables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

const optionsOf = async (panel: Locator, label: string) => {
  const select = panel.getByLabel(label, { exact: true }).locator('option')
  return select.evaluateAll((all) =>
    all.map((one) => ({ value: (one as HTMLOptionElement).value, text: one.textContent })),
  )
}

const marksIn = (page: Page, section: string) =>
  page.locator(section).getByRole('button', { name: /^How this was worked out/ })

for (const { name, text, people, hours, planned, cost } of teams) {
  test(`${name}: every figure can be worked out from what stands in its panel`, async ({ page }) => {
    test.slow()
    await page.goto('planner/')
    await awake(page)
    await pasteTeam(page, text)
    await expect(page.locator('.answer')).toContainText(`of your ${people} people`)
    const usualHours = Number(await page.getByLabel('Coaching hours per month').inputValue())
    if (cost !== null) await page.getByLabel('Hourly cost of coaching', { exact: true }).fill(cost)
    if (hours !== null) await page.getByLabel('Coaching hours per month').fill(hours)
    if (planned !== null)
      await page.getByRole('group', { name: 'Coaching quality planned' }).getByText(planned).click()
    await expect(page.locator('.answer')).toHaveAttribute('aria-busy', 'false')
    await allAwake(page)
    const tables: PageTables = {
      Bands: await rowsOf(page, 'Bands'),
      Hours: await rowsOf(page, 'Hours'),
      Gains: await rowsOf(page, 'Gains'),
    }
    const seen = new Set<string>()
    for (const section of sections) {
      await marksIn(page, section.panel).first().click()
      const panel = page.locator(section.panel).locator('.working')
      await expect(panel).toBeVisible()
      for (const topic of await optionsOf(panel, 'Figure')) {
        await panel.getByLabel('Figure', { exact: true }).selectOption(topic.value)
        await expect(panel.getByRole('heading')).toContainText(topic.text)
        seen.add(topic.value)
        const rows = await optionsOf(panel, 'Row')
        for (const row of rows.length === 0 ? [{ value: '', text: '' }] : rows) {
          if (row.value !== '') {
            await panel.getByLabel('Row', { exact: true }).selectOption(row.value)
            await expect(panel.getByRole('heading')).toContainText(row.text)
          }
          await checkTopic(page, topic.value, await readPanel(panel), row.text, { tables, usualHours })
        }
      }
    }
    const always = ['score', 'band', 'howSure', 'equal', 'extremes', 'targeted', 'sessions', 'personGain']
    const ofTeam = ['teamGain', 'likelyRange', 'aheadOfEqual', 'middlePeople', 'middleHours', 'split']
    const ofSettings = ['usualHours', 'effect']
    const withCost = cost === null ? [] : ['breakEven']
    const withQuotas = text === sellers ? [] : ['attainment', 'odds']
    expect([...seen].sort()).toEqual([...always, ...ofTeam, ...ofSettings, ...withQuotas, ...withCost].sort())
  })
}

test('every head and figure with a mark opens what it is about, in the panel of its section', async ({
  page,
}) => {
  await page.goto('planner/')
  await awake(page)
  await page.getByLabel('Hourly cost of coaching', { exact: true }).fill('40')
  for (const section of sections) {
    for (const mark of await marksIn(page, section.panel).all()) {
      await mark.click()
      await expect(mark).toHaveAttribute('aria-expanded', 'true')
      const panel = page.locator(section.panel).locator('.working')
      await expect(panel.getByRole('heading')).toHaveText(/^How this was worked out: /)
      await expect(panel).toContainText('=')
      await expect(panel.getByRole('link', { name: 'The method' })).toHaveAttribute(
        'href',
        /\/method\/#[a-z-]+$/,
      )
      await mark.click()
      await expect(panel).toHaveCount(0)
    }
  }
})

test('the keys open a panel, go into it, choose a row, and come back', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  const mark = page.getByRole('button', { name: 'How this was worked out: Attainment' })
  await mark.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: /^How this was worked out: Attainment/ })
  await expect(panel.getByRole('heading')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(panel.getByLabel('Row')).toBeFocused()
  await page.keyboard.type('Ivo')
  await expect(panel.getByRole('heading')).toContainText('Ivo Novák')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('a panel follows the hours, and names when they are hidden', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await page.getByRole('button', { name: 'How this was worked out: Equal' }).click()
  const panel = page.locator('.o7 .working')
  await expect(panel.locator('.put-in')).toContainText('= 2 h')
  await page.getByLabel('Coaching hours per month').fill('30')
  await expect(panel.locator('.put-in')).toContainText('= 3 h')
  await page.getByRole('button', { name: 'Hide names' }).click()
  await expect(panel.getByRole('heading')).toContainText(/Person \d+$/)
  await expect(panel).not.toContainText('Chiara')
})

test('code and words come when a panel is first opened', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('planner/')
  await awake(page)
  await page.waitForTimeout(1000)
  const before = asked.length
  expect(asked.filter((url) => url.includes('Working'))).toEqual([])
  await page.getByRole('button', { name: 'How this was worked out: Attainment' }).click()
  await expect(page.locator('.working')).toBeVisible()
  expect(asked.slice(before).filter((url) => url.includes('Working'))).toHaveLength(1)
})

test('open panels are clean in every colour, wide and narrow', async ({ page }) => {
  test.slow()
  await page.goto('planner/')
  await awake(page)
  for (const section of sections) await marksIn(page, section.panel).last().click()
  await expect(page.locator('.working')).toHaveCount(sections.length)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `${width}, ${colorScheme}`,
        )
        .toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const small = await page
      .locator('.why:visible, .working button')
      .evaluateAll(
        (all) =>
          all.filter(
            (one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24,
          ).length,
      )
    expect(small).toBe(0)
  }
})

test('on paper a panel stands if it was open, and the marks do not', async ({ page }) => {
  await page.goto('planner/')
  await awake(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.why').filter({ visible: true })).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'How this was worked out: Attainment' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.working')).toContainText('438.4 ÷ 360')
  await expect(page.locator('.working').locator('select, button').filter({ visible: true })).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a link leads from every section to the method, and no mark is shown', async ({ page }) => {
    await page.goto('planner/')
    await expect(page.locator('.why').filter({ visible: true })).toHaveCount(0)
    const links = page.getByRole('link', { name: 'How this is worked out' })
    await expect(links).toHaveCount(sections.length)
    for (const part of ['gains', 'assumptions', 'bands', 'hours'])
      await expect(links.and(page.locator(`[href$="/method/#${part}"]`)).first()).toBeVisible()
  })
})
