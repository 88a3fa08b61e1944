// `npm run pictures`: the screens at 360 and 1280 px, light and dark, in every state, and the print.
// They go to .cache/pictures/, for looking at; the planner of the README goes to docs/pictures/.
// `npm run pictures -- --root <folder>` for a site built elsewhere.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { browserArguments, ensureBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { serve } from './serve.mjs'
import { isCommand, root, setup } from './setup.mjs'

const folder = join(root, '.cache', 'pictures')
const ofReadme = join(root, 'docs', 'pictures', 'planner.png')
const article = 'playbook/the-middle-60/'
const widths = [360, 1280]
const schemes = ['light', 'dark']

const lines = (rows) => rows.map((cells) => cells.join('\t')).join('\n')

const cases = JSON.parse(readFileSync(join(root, 'tests', 'domain', 'fixtures', 'cases.json'), 'utf8'))
const own = lines([
  ['Name', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...Object.entries(cases.teamAttainment).map(([name, values]) => [name, ...values]),
])

const first = ['Anna', 'Bruno', 'Carla', 'Dóra', 'Emil', 'Farah', 'Gábor', 'Helga', 'Iris', 'Jonas']
const last = ['Abel', 'Berg', 'Costa']
const teamOf = (people) =>
  lines([
    ['Name', 'Quota', 'Q1', 'Q2', 'Q3', '1:1 h'],
    ...Array.from({ length: people }, (_, i) => [
      `${first[i % first.length]} ${last[Math.floor(i / first.length) % last.length]}`,
      100,
      ...[0, 1, 2].map((quarter) => 60 + ((i * 37 + quarter * 23 + i * quarter * 11) % 75)),
      (i % 6) / 2,
    ]),
  ])

const question = lines([
  ['Name', 'Sold'],
  ...['1.234', '2.345', '3.456', '1.567', '2.678'].map((sold, i) => [first[i], sold]),
])
const error = lines([
  ['Name', 'Jan', 'Feb', 'Mar'],
  ['Anna', 71, 82, 64],
  ['Bruno', 102, 'ill', 111],
  ['Carla', 123, '', 118],
  ['Dóra', 88, 91, 79],
  ['Dóra', 55, 48, 61],
  ['Total', 439, 221, 433],
])

const states = [
  { name: 'home', path: '' },
  { name: 'home-own', path: '', team: own },
  { name: 'planner', path: 'planner/' },
  { name: 'planner-own', path: 'planner/', team: own },
  { name: 'planner-question', path: 'planner/', team: question },
  { name: 'planner-error', path: 'planner/', team: error },
  { name: 'planner-3', path: 'planner/', team: teamOf(3) },
  { name: 'planner-30', path: 'planner/', team: teamOf(30) },
  { name: 'playbook', path: 'playbook/' },
  { name: 'article', path: article },
  { name: 'article-own', path: article, team: own },
  { name: 'method', path: 'method/' },
  { name: 'privacy', path: 'privacy/' },
  { name: 'not-found', path: 'nowhere/' },
]

/** Goes down the page and up again, so that what comes into view late has come. */
const wakeAll = async (page) => {
  await page.evaluate(async () => {
    const { document, innerHeight } = globalThis
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      globalThis.scrollTo(0, y)
      await new Promise((done) => setTimeout(done, 60))
    }
    globalThis.scrollTo(0, 0)
    await document.fonts.ready
  })
  await page.locator('[data-figures]:not([data-awake])').first().waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
}

const openState = async (page, url, { path, team }) => {
  await page.goto(`${url}${path}`)
  await wakeAll(page)
  if (team === undefined) return
  await page.getByLabel('Team numbers').click()
  await page.evaluate((text) => navigator.clipboard.writeText(text), team)
  await page.keyboard.press('ControlOrMeta+V')
  await page.waitForTimeout(700)
  await page.evaluate(() => globalThis.document.activeElement?.blur())
  await wakeAll(page)
}

const screens = async (browser, url, { width, colorScheme }) => {
  for (const state of states) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    await openState(page, url, state)
    const path = join(folder, `${state.name}-${width}-${colorScheme}.png`)
    await page.screenshot({ path, fullPage: true })
    await context.close()
  }
}

const prints = async (browser, url) => {
  for (const { name, path } of states.filter(({ name }) => name === 'planner' || name === 'article')) {
    const page = await browser.newPage()
    await openState(page, url, { path })
    await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: true })
    await page.close()
  }
}

const readmePicture = async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 1 })
  await openState(page, url, { path: 'planner/' })
  mkdirSync(join(ofReadme, '..'), { recursive: true })
  await page.screenshot({ path: ofReadme })
  await page.close()
}

const main = async () => {
  const { values } = parseArgs({ options: { root: { type: 'string' } } })
  const node = setup()
  const executablePath = await ensureBrowser()
  if (!values.root && (await buildIfChanged(node)) !== 0) return 1
  const { chromium } = await import('@playwright/test')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const site = await serve({
    root: values.root ?? join(root, 'dist'),
    base: process.env.BASE_PATH ?? '/',
    port: 0,
  })
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    for (const width of widths) {
      for (const colorScheme of schemes) await screens(browser, site.url, { width, colorScheme })
    }
    await prints(browser, site.url)
    await readmePicture(browser, site.url)
  } finally {
    await browser.close()
    await site.close()
  }
  console.log(`The pictures are in ${folder}, the README's in ${ofReadme}.`)
  return 0
}

if (isCommand(import.meta.url)) {
  main().then(
    (code) => (process.exitCode = code),
    (error) => {
      console.error(error.message)
      process.exitCode = 1
    },
  )
}
