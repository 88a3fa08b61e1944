import { execFile } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FileSystemConfigLoader, HtmlValidate, formatterFactory } from 'html-validate'
import { LinkChecker, LinkState } from 'linkinator'
import { serve } from '../../scripts/serve.mjs'
import { awake, pasteTeam } from './paste.ts'
import { table } from './tables.ts'
import { team } from './team.ts'
import { expect, servedHere, test } from './watch.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, '.cache', 'site-sub')
const built = join(folder, 'sub')
const address = 'https://coaching.example'

test.describe.configure({ mode: 'default' })

let site: { url: string; close: () => Promise<void> }

test.beforeAll(async () => {
  test.setTimeout(120_000)
  await rm(folder, { recursive: true, force: true })
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', built], {
    cwd: root,
    env: { ...process.env, SITE_URL: address, BASE_PATH: '/sub/' },
  })
  site = await serve({ root: built, base: '/sub/', port: 0 })
  servedHere.add(site.url)
})

test.afterAll(() => site.close())

const htmlFiles = async () =>
  (await readdir(built, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(built, file))

test('under another base no link and no anchor is broken', async () => {
  const checker = new LinkChecker()
  const { links } = await checker.check({
    path: [site.url, `${site.url}404.html`],
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site.url)),
  })
  const seen = new Set(links.map(({ url }) => url.slice(site.url.length)))
  for (const path of ['', 'planner/', 'playbook/', 'playbook/the-middle-60/', 'method/', 'privacy/']) {
    expect(seen).toContain(path)
  }
  expect(links.filter(({ state }) => state === LinkState.BROKEN)).toEqual([])
  const strays = links.filter(({ url }) => /^https?:\/\/localhost/.test(url) && !url.startsWith(site.url))
  expect(strays.map(({ url, parent }) => `${url} on ${parent}`)).toEqual([])
})

test('every page says its own address under the site’s', async () => {
  for (const file of await htmlFiles()) {
    const html = await readFile(file, 'utf8')
    const path = file.slice(built.length).replace(/index\.html$/, '')
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
    if (path === '/404.html') expect(canonical).toBeUndefined()
    else expect(canonical).toBe(`${address}/sub${path}`)
    expect(html).not.toMatch(/(?:href|src)="\/(?!sub\/)/)
  }
})

test('the way from a paste to a plan works under another base', async ({ page }) => {
  await page.goto(site.url)
  await awake(page)
  await pasteTeam(page, team)
  await expect(page.locator('.answer')).toHaveText(/^6 of your 10 people/)
  await page.getByRole('link', { name: 'See the whole plan' }).click()
  await expect(page).toHaveURL(`${site.url}planner/`)
  await expect(table(page, 'Hours')).toContainText('Judit')
  await page.getByRole('link', { name: 'Playbook' }).first().click()
  await page.getByRole('link', { name: 'The middle 60', exact: false }).first().click()
  await expect(page).toHaveURL(/\/sub\/playbook\/the-middle-60\//)
  await page.getByLabel('Team numbers').scrollIntoViewIfNeeded()
  await expect(page.getByLabel('Team numbers')).toHaveValue(team)
})

for (const [broken, mended] of [
  ['planner/%23s=1.abc', 'planner/#s=1.abc'],
  ['planner%23s=1.abc', 'planner#s=1.abc'],
  ['planner/%2523s=1.abc', 'planner/#s=1.abc'],
] as const) {
  test(`a mail filter’s ${broken} is mended to ${mended}`, async ({ page }) => {
    await page.goto(`${site.url}${broken}`)
    await expect(page).toHaveURL(
      new RegExp(`${`/sub/${mended}`.replace('planner#', 'planner/?#').replaceAll('.', '\\.')}$`),
    )
    await expect(page.getByLabel('Team numbers')).toBeVisible()
  })
}

test('the page that is not there says so, and leads back', async ({ page }) => {
  const response = await page.goto(`${site.url}playbok/`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await page
    .locator('main')
    .getByRole('link', { name: /The planner/ })
    .click()
  await expect(page).toHaveURL(`${site.url}planner/`)
})

test('every page is valid HTML', async () => {
  const loader = new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    // Astro puts the styles of islands where they are rendered.
    elements: ['html5', { style: { inherit: 'style', flow: true, phrasing: true } }],
    rules: {
      // How the HTML is spelt is the compiler's own affair.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'error',
    },
  })
  const validator = new HtmlValidate(loader)
  const files = await htmlFiles()
  expect(files.length).toBeGreaterThanOrEqual(6)
  const { results } = await validator.validateMultipleFiles(files)
  expect(formatterFactory('text')(results)).toBe('')
})
