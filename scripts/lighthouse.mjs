// `npm run lighthouse`: every page of the built site through Lighthouse, five times each; the median counts.
// `npm run lighthouse -- --runs 1` for a quick look, `-- --root <folder>` for a site built elsewhere.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { browserArguments, ensureBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { serve } from './serve.mjs'
import { isCommand, root, runTool, setup } from './setup.mjs'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
// Lighthouse fetches robots.txt in the page's name, and the page's own policy (connect-src 'none') refuses that,
// so this one audit can only fail. The file is looked at below instead.
const cannotRun = ['robots-txt']
const reports = join(root, '.cache', 'lighthouse')

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** 100 everywhere; a page that calculates may lose one point of performance. */
export const least = (category, calculates) => (category === 'performance' && calculates ? 99 : 100)

/** The pages that have an address of their own: every folder with an index. */
const pagesOf = (built) =>
  readdirSync(built, { recursive: true })
    .filter((file) => /(^|[\\/])index\.html$/.test(file))
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      calculates: readFileSync(join(built, file), 'utf8').includes('<astro-island'),
    }))
    .sort((a, b) => a.path.localeCompare(b.path))

const runOnce = async (node, url, file) => {
  const code = await runTool(node, 'lighthouse/cli/index.js', [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--skip-audits=${cannotRun.join(',')}`,
    `--chrome-flags=${['--headless=new', ...browserArguments].join(' ')}`,
  ])
  if (code !== 0) throw new Error(`Lighthouse could not look at ${url}.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const percent = (report, category) => Math.round((report.categories[category].score ?? 0) * 100)

/** What cost points in the last run, so that the number says where to look. */
const costs = (report, category) =>
  report.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (report.audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `${id} ${report.audits[id].displayValue ?? ''}`.trim())

const look = async (node, site, { path, calculates }, runs) => {
  const results = []
  for (let run = 1; run <= runs; run += 1) {
    const name = `${path.replaceAll('/', '-') || 'home-'}${run}.json`
    results.push(await runOnce(node, `${site.url}${path}`, join(reports, name)))
  }
  return categories.map((category) => {
    const score = median(results.map((report) => percent(report, category)))
    const passed = score >= least(category, calculates)
    return { category, score, passed, costs: passed ? [] : costs(results.at(-1), category) }
  })
}

/** Whether crawlers are told something they understand, and may come in. */
export const isValidRobots = (text) => {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim())
  const isKnown = (line) => line === '' || /^(user-agent|allow|disallow|sitemap|crawl-delay):/i.test(line)
  return lines.every(isKnown) && !lines.some((line) => /^disallow:\s*\/\s*$/i.test(line))
}

const robotsTrouble = async (site) => {
  const answer = await fetch(`${site.url}robots.txt`)
  return answer.ok && isValidRobots(await answer.text()) ? 0 : 1
}

const row = (name, cells) => `${name.padEnd(28)}${cells.map((cell) => String(cell).padStart(16)).join('')}`

const main = async () => {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '5' }, root: { type: 'string' } },
  })
  const node = setup()
  await ensureBrowser()
  if (!values.root && (await buildIfChanged(node)) !== 0) return 1
  const built = values.root ?? join(root, 'dist')
  mkdirSync(reports, { recursive: true })
  const site = await serve({ root: built, base: process.env.BASE_PATH ?? '/' })
  let failed = 0
  try {
    failed += await robotsTrouble(site)
    if (failed > 0) console.log('robots.txt is missing, malformed or shuts everybody out.')
    console.log(row('', categories))
    for (const page of pagesOf(built)) {
      const scores = await look(node, site, page, Number(values.runs))
      console.log(
        row(
          `/${page.path}`,
          scores.map(({ score, passed }) => `${score}${passed ? '' : ' !'}`),
        ),
      )
      for (const { category, costs: lost, passed } of scores) {
        if (passed) continue
        failed += 1
        console.log(`  ${category}: ${lost.join(', ') || 'see the report'}`)
      }
    }
  } finally {
    await site.close()
  }
  console.log(`\nThe reports are in ${reports}.`)
  return failed === 0 ? 0 : 1
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
