// `npm run lock`: writes the lock file so that every machine and every npm can install from it.
//
// Packages with a binary name one optional package per platform, in one exact version. A registry that
// lacks the newest version for some of them makes npm leave these out of the lock, or hold an older one in
// their place. npm 10 does not mind; `npm ci` of npm 11 refuses such a lock ("Missing: ... from lock file")
// on every platform. So they are written in here. They have no integrity: npm notes that when it meets them.
import { readFileSync, writeFileSync } from 'node:fs'
import { isCommand, root, runNpm } from './setup.mjs'

const isExact = (range) => /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(range)

/** The place Node would find `name` from the package at `path`, or undefined. */
const resolve = (packages, path, name) => {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`
    if (packages[place]) return place
    if (!folder) return undefined
  }
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

const platformOf = (name) => {
  const words = name.split(/[/-]/)
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) }
}

const platformAsIn = ({ os, cpu, libc }) => ({
  ...(os && { os }),
  ...(cpu && { cpu }),
  ...(libc && { libc }),
})

/** The same packages of a lock file, with those that npm left out. */
export const completed = (given) => {
  const packages = { ...given }
  for (const [path, parent] of Object.entries(given)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const found = resolve(packages, path, name)
      if (!isExact(version) || (found && packages[found].version === version)) continue
      const place = found ? `${path ? `${path}/` : ''}node_modules/${name}` : `node_modules/${name}`
      packages[place] = {
        version,
        ...(found ? platformAsIn(packages[found]) : platformOf(name)),
        ...(parent.dev && { dev: true }),
        optional: true,
      }
    }
  }
  const inOrder = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return Object.fromEntries(inOrder)
}

if (isCommand(import.meta.url)) {
  const written = runNpm(['install', '--package-lock-only', '--loglevel=error'])
  if (written.status !== 0) process.exit(1)
  const file = `${root}package-lock.json`
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const packages = completed(lock.packages)
  const added = Object.keys(packages).filter((path) => !lock.packages[path])
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  console.log(
    added.length ? `Added to the lock file:\n  ${added.join('\n  ')}` : 'The lock file is complete.',
  )
}
