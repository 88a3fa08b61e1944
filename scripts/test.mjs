// `npm test`: installs what is missing, then every check there is, from types to the built site in a browser.
// A stage that fails does not stop the next ones. The last line counts what passed and what failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { root, runTool, setup } from './setup.mjs'

const resultsOfUnit = join(root, '.cache', 'unit.json')
const resultsOfSite = join(root, '.cache', 'site.json')

const oneIf = (isTrue) => (isTrue ? 1 : 0)

/** A stage without tests of its own counts as one. */
const countOfStage = (code) => ({ passed: oneIf(code === 0), failed: oneIf(code !== 0) })

/** A test run that ends badly without a failed test (a file that does not load, no tests) failed once. */
const countOfTests = (code, passed, failed) => ({ passed, failed: Math.max(failed, oneIf(code !== 0)) })

const readResults = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

const countOfUnit = (code) => {
  const results = readResults(resultsOfUnit)
  const broken = results?.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return countOfTests(
    code,
    results?.numPassedTests ?? 0,
    (results?.numFailedTests ?? 0) + (broken?.length ?? 0),
  )
}

const countOfSite = (code) => {
  const stats = readResults(resultsOfSite)?.stats
  return countOfTests(code, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0))
}

const stages = (node) => {
  const run = (...words) => runTool(node, ...words)
  const format = ['--check', '--log-level', 'warn', '.']
  let isBuilt = false
  return [
    { name: 'browser', run: () => ensureBrowser().then(() => 0) },
    {
      name: 'types',
      run: () => run('astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    },
    { name: 'lint', run: () => run('eslint/bin/eslint.js', ['.']) },
    { name: 'format', run: () => run('prettier/bin/prettier.cjs', format) },
    {
      name: 'unit tests',
      run: () => {
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsOfUnit}`]
        return run('vitest/vitest.mjs', ['run', ...reporters])
      },
      count: countOfUnit,
    },
    {
      name: 'build',
      run: async () => {
        const code = await buildIfChanged(node)
        isBuilt = code === 0
        return code
      },
    },
    {
      name: 'browser tests',
      run: () => {
        if (isBuilt && process.env.CHROME_PATH) return run('@playwright/test/cli.js', ['test'])
        console.log('Not run: there is no built site, or no browser.')
        return 1
      },
      count: countOfSite,
    },
  ]
}

const runStage = async ({ name, run, count = countOfStage }) => {
  console.log(`\n— ${name}`)
  const started = performance.now()
  let code = 1
  try {
    code = await run()
  } catch (error) {
    console.error(error.message)
  }
  return { name, seconds: (performance.now() - started) / 1000, ...count(code) }
}

const prepare = () => {
  const started = performance.now()
  const node = setup()
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (const file of [resultsOfUnit, resultsOfSite]) rmSync(file, { force: true })
  return { node, seconds: (performance.now() - started) / 1000 }
}

const line = ({ name, seconds, passed, failed }) => {
  const counts =
    passed === undefined ? '' : `${String(passed).padStart(6)} passed${failed ? `, ${failed} failed` : ''}`
  return `${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s${counts}`
}

let results = []
try {
  const { node, seconds } = prepare()
  results = [{ name: 'setup', seconds }]
  for (const stage of stages(node)) results.push(await runStage(stage))
} catch (error) {
  console.error(error.message)
  results.push({ name: 'setup', seconds: 0, passed: 0, failed: 1 })
}

const total = (key) => results.reduce((sum, result) => sum + (result[key] ?? 0), 0)
process.exitCode = oneIf(total('failed') > 0)
console.log(`\n${results.map(line).join('\n')}\n`)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
