import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { browserArguments, ensureBrowser } from './scripts/browser.mjs'

const isFree = (port: number) =>
  new Promise<boolean>((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })

const freePort = async (first: number): Promise<number> =>
  (await isFree(first)) ? first : freePort(first + 1)

// This file is read again by each worker: what was found the first time is handed on in the environment.
process.env.SITE_PORT ??= String(await freePort(4399))
if (!process.env.BROWSER_FOUND) process.env.BROWSER_FOUND = await ensureBrowser()

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/')
const address = `http://localhost:${process.env.SITE_PORT}${base}`

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.cache/site.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.BROWSER_FOUND, args: browserArguments },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node scripts/serve.mjs --root dist --base ${base} --port ${process.env.SITE_PORT} --only-this-port`,
    url: address,
    reuseExistingServer: false,
  },
})
