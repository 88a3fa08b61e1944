// `npm run build`: the site into dist/, with whatever `astro build` takes (`-- --outDir other`).
// start and test come through here too, and skip the work when dist/ is still what the sources give.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { isCommand, root, runTool, setup } from './setup.mjs'

const stamp = join(root, '.cache', 'built.json')
const firstPage = join(root, 'dist', 'index.html')

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

/** The configuration with the scripts it imports, and theirs. */
const importedFrom = (file, seen = new Set()) => {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+\.m?js)'/g)) {
    importedFrom(resolve(dirname(file), path), seen)
  }
  return seen
}

/** One hash over all that the built site depends on. */
export const sourcesHash = (env = process.env) => {
  const folders = ['content', 'src', 'public']
    .map((name) => join(root, name))
    .filter((folder) => existsSync(folder))
  const single = ['package-lock.json', 'tsconfig.json'].map((name) => join(root, name))
  const files = [...folders.flatMap(filesUnder), ...importedFrom(join(root, 'astro.config.mjs')), ...single]
  const hash = createHash('sha256').update(JSON.stringify([env.SITE_URL ?? '', env.BASE_PATH ?? '']))
  for (const file of files.sort()) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Any later build into dist/ writes the first page anew, so its time tells whether dist/ is still ours. */
const builtAt = () => (existsSync(firstPage) ? statSync(firstPage).mtimeMs : 0)

const isBuilt = (sources) => {
  if (!existsSync(stamp) || !existsSync(firstPage)) return false
  const built = JSON.parse(readFileSync(stamp, 'utf8'))
  return built.sources === sources && built.at === builtAt()
}

/** Builds dist/ when the sources have changed since it was built. Gives the exit code. */
export const buildIfChanged = async (node) => {
  const sources = sourcesHash()
  if (isBuilt(sources)) {
    console.log('The built site in dist/ is up to date.')
    return 0
  }
  console.log('Building the site into dist/ ...')
  const code = await runTool(node, 'astro/bin/astro.mjs', ['build'])
  if (code !== 0) return code
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, JSON.stringify({ sources, at: builtAt() }))
  return 0
}

if (isCommand(import.meta.url)) {
  process.exitCode = await runTool(setup(), 'astro/bin/astro.mjs', ['build', ...process.argv.slice(2)])
}
