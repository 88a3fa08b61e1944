import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { awake, pasteTeam } from './paste.ts'
import { otherTeam } from './team.ts'
import { expect, test } from './watch.ts'

const KB = 1024
const article = 'playbook/the-middle-60/'

interface Sent {
  readonly name: string
  readonly kind: string
  /** Bytes of the body as they went over the wire. */
  readonly bytes: number
  readonly script: string
}

/** Collects what a page fetches, in the order it asks. */
const weigh = (page: Page) => {
  const responses: Promise<Sent>[] = []
  const weighed = async (response: Response): Promise<Sent> => {
    const request = response.request()
    const { responseBodySize } = await request.sizes()
    const kind = request.resourceType()
    const script = kind === 'script' ? await response.text() : ''
    return {
      name: new URL(response.url()).pathname.split('/').at(-1) ?? '',
      kind,
      bytes: responseBodySize,
      script,
    }
  }
  page.on('response', (response) => responses.push(weighed(response)))
  return () => Promise.all(responses)
}

const total = (files: readonly Sent[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)
const scripts = (files: readonly Sent[]) => files.filter(({ kind }) => kind === 'script')
const told = (files: readonly Sent[]) => files.map(({ name, bytes }) => `${bytes} ${name}`).join('\n')

/** Chart.js marks the lists it watches with this word, whatever its file is called. */
const isLibrary = ({ script }: Sent) => script.includes('_chartjs')
const paintsCanvas = ({ script }: Sent) => script.includes('strokeStyle')

/** The chart library with the code that paints by it, apart from everything else. */
const apartFromCharts = (files: readonly Sent[]) => {
  const painters = files.filter((file) => isLibrary(file) || paintsCanvas(file))
  const charts = files.filter(
    (file) => painters.includes(file) || painters.some(({ name }) => file.script.includes(`from"./${name}"`)),
  )
  return { charts, others: files.filter((file) => !charts.includes(file)) }
}

/** Scripts that stand in the page itself. */
const inlineScripts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent).join('\n'),
  )

const inlineBytes = async (page: Page) => gzipSync(await inlineScripts(page), { level: 9 }).length

const restAfterLoad = (page: Page) => page.waitForTimeout(5000)

for (const path of ['playbook/', 'method/', 'privacy/', 'nowhere/']) {
  test(`/${path}, a page without a calculator, has at most 2 KB of script`, async ({ page }) => {
    const sent = weigh(page)
    await page.goto(path)
    const files = scripts(await sent())
    expect(total(files) + (await inlineBytes(page)), told(files)).toBeLessThanOrEqual(2 * KB)
  })
}

for (const [path, limit] of [
  [article, 40],
  ['planner/', 55],
  ['', 55],
] as const) {
  test(`/${path} fetches at most ${limit} KB of script before a chart, until five seconds after it loaded`, async ({
    page,
  }) => {
    const sent = weigh(page)
    await page.goto(path)
    await restAfterLoad(page)
    const { others, charts } = apartFromCharts(scripts(await sent()))
    const inline = await inlineBytes(page)
    expect
      .soft(total(others) + inline, `${inline} in the page\n${told(others)}`)
      .toBeLessThanOrEqual(limit * KB)
    expect.soft(total(charts), told(charts)).toBeLessThanOrEqual(65 * KB)
  })

  test(`the first paste on /${path} fetches at most 25 KB on top`, async ({ page }) => {
    const sent = weigh(page)
    await page.goto(path)
    await page.getByLabel('Team numbers').scrollIntoViewIfNeeded()
    await expect(page.locator('.team-input')).toHaveAttribute('data-awake', '')
    await restAfterLoad(page)
    const atRest = (await sent()).length
    await pasteTeam(page, otherTeam)
    await expect(page.getByText(/of your 6 people|Your team\./).first()).toBeVisible()
    await page.waitForTimeout(1000)
    const { others } = apartFromCharts((await sent()).slice(atRest))
    expect(total(others), told(others)).toBeGreaterThan(0)
    expect(total(others), told(others)).toBeLessThanOrEqual(25 * KB)
  })
}

test('the charts come when they come near the view, in at most 65 KB', async ({ page }) => {
  const sent = weigh(page)
  await page.goto(article)
  await restAfterLoad(page)
  const atRest = await sent()
  expect(atRest.filter(isLibrary)).toEqual([])
  for (const tool of await page.locator('[data-figures]').all()) await tool.scrollIntoViewIfNeeded()
  await expect(page.locator('.chart[data-drawn]').first()).toBeVisible()
  await page.waitForTimeout(500)
  const { charts } = apartFromCharts(scripts(await sent()))
  expect(charts.filter(isLibrary)).toHaveLength(1)
  expect(total(charts), told(charts)).toBeLessThanOrEqual(65 * KB)
})

for (const path of ['', 'planner/', 'playbook/', article, 'method/', 'privacy/']) {
  test(`/${path} has at most 15 KB of styles, and at most three fonts of 75 KB together`, async ({
    page,
  }) => {
    const sent = weigh(page)
    await page.goto(path)
    await page.waitForTimeout(500)
    const files = await sent()
    const styles = files.filter(({ kind }) => kind === 'stylesheet')
    const fonts = files.filter(({ kind }) => kind === 'font')
    expect(total(styles), told(styles)).toBeLessThanOrEqual(15 * KB)
    expect(fonts.length, told(fonts)).toBeGreaterThan(0)
    expect(fonts.length, told(fonts)).toBeLessThanOrEqual(3)
    expect(total(fonts), told(fonts)).toBeLessThanOrEqual(75 * KB)
  })
}

test('all calculators of an article together take at most 40 KB of script before a chart', async ({
  page,
}) => {
  // A window as high as the article: every calculator is in view at once.
  await page.setViewportSize({ width: 1280, height: 12_000 })
  const sent = weigh(page)
  await page.goto(article)
  await expect(page.locator('[data-figures]:not([data-awake])')).toHaveCount(0)
  await restAfterLoad(page)
  const { others } = apartFromCharts(scripts(await sent()))
  const inline = await inlineBytes(page)
  expect(total(others) + inline, `${inline} in the page\n${told(others)}`).toBeLessThanOrEqual(40 * KB)
})

test('the first view of an article takes at most 130 KB and 13 requests, fonts included', async ({
  page,
}) => {
  const sent = weigh(page)
  await page.goto(article)
  await restAfterLoad(page)
  const { others } = apartFromCharts(await sent())
  expect.soft(total(others), told(others)).toBeLessThanOrEqual(130 * KB)
  expect.soft(others.length, told(others)).toBeLessThanOrEqual(13)
})

test('every text comes packed, and every file of the build can be kept', async ({ page }) => {
  const headers: Record<string, string | undefined>[] = []
  page.on('response', (response) => headers.push({ url: response.url(), ...response.headers() }))
  await page.goto('planner/')
  await awake(page)
  for (const { url, 'content-type': type, 'content-encoding': encoding, 'cache-control': cache } of headers) {
    if (/charset/.test(type ?? '')) expect(encoding, url).toBe('gzip')
    if (url?.includes('/assets/')) expect(cache, url).toContain('immutable')
  }
})
