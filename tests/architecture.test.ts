import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { browserNamesIn } from './architecture/browser-names.ts'
import { loadsCharts, opensWorkbooks, wrongImports } from './architecture/layers.ts'
import { emptyNamesIn, hasCode, importsWithoutExtension, isBarrel } from './architecture/names.ts'

const root = new URL('../', import.meta.url)

type File = { path: string; source: string }

const filesAt = (...patterns: string[]): File[] =>
  globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort()
    .map((path) => ({ path, source: readFileSync(new URL(path, root), 'utf8') }))

const code = '**/*.{ts,tsx,astro,mjs,js}'
const site = filesAt(`src/${code}`)
const everything = [...site, ...filesAt(`tests/${code}`, `scripts/${code}`, '*.{ts,mjs}')]
const articles = filesAt('content/**/*.mdx')

const inEach = (files: File[], faults: (path: string, source: string) => string[]): string[] =>
  files.flatMap(({ path, source }) => faults(path, source).map((fault) => `${path}: ${fault}`))

describe('the layers', () => {
  it('hold in every file of src', () => {
    expect(site.length).toBeGreaterThan(20)
    expect(site.flatMap(({ path, source }) => wrongImports(path, source))).toEqual([])
  })

  it.each([
    ['domain', '../state/plan.ts'],
    ['domain', '../charts/hours.ts'],
    ['domain', '../exports/csv.ts'],
    ['domain', '../i18n/en.ts'],
    ['domain', '../islands/Hours.tsx'],
    ['domain', '../workers/plan.ts'],
    ['domain', '../../content/sources.yaml'],
    ['domain', 'papaparse'],
    ['domain', 'nanostores'],
    ['domain/team', '../../state/plan.ts'],
    ['domain/team', 'valibot'],
    ['domain/team', 'hucre/xlsx'],
    ['state', 'hucre/xlsx'],
    ['islands', 'fflate'],
    ['workers', 'hucre'],
    ['state', '../islands/Hours.tsx'],
    ['state', '../charts/hours.ts'],
    ['state', '../exports/csv.ts'],
    ['state', '../i18n/en.ts'],
    ['state', 'preact'],
    ['charts', '../state/plan.ts'],
    ['charts', '../exports/csv.ts'],
    ['charts', '../i18n/en.ts'],
    ['charts', '../islands/Hours.tsx'],
    ['charts', 'chart.js'],
    ['exports', '../state/plan.ts'],
    ['exports', '../charts/hours.ts'],
    ['exports', '../i18n/en.ts'],
    ['workers', '../state/plan.ts'],
    ['workers', '../i18n/en.ts'],
    ['workers', 'nanostores'],
    ['i18n', '../domain/bands.ts'],
    ['i18n', '../state/plan.ts'],
    ['i18n', 'valibot'],
    ['islands', '../components/Aside.astro'],
    ['islands', '../layouts/Page.astro'],
    ['islands', '../pages/index.astro'],
    ['islands', '../workers/plan.ts'],
    ['islands', 'chart.js'],
    ['islands', './paint-over.ts'],
    ['charts', '../islands/paint-over.ts'],
    ['components', '../layouts/Page.astro'],
    ['components', '../pages/index.astro'],
    ['components', 'chart.js'],
    ['layouts', '../pages/index.astro'],
    ['pages', '../workers/plan.ts'],
    ['a-new-folder', '../domain/team.ts'],
  ])('refuse that %s imports %s', (layer, from) => {
    expect(wrongImports(`src/${layer}/planted.ts`, `import { planted } from '${from}'`)).toHaveLength(1)
  })

  it.each([
    ['domain/team', 'ts', "import Papa from 'papaparse'"],
    ['domain/team', 'ts', "import type { Team } from '../team.ts'"],
    ['state', 'ts', "import url from '../workers/plan.ts?worker&url'"],
    ['workers', 'ts', "import { coachingPlan } from '../domain/coaching-plan.ts'"],
    ['workers', 'ts', "import { readXlsx } from 'hucre/xlsx'"],
    ['charts', 'ts', "import type { ChartConfiguration } from 'chart.js'"],
    ['i18n', 'ts', "import type { Band } from '../domain/bands.ts'"],
    ['islands', 'tsx', "const draw = async () => import('./paint-over.ts')"],
    ['islands', 'tsx', "import type { Painted } from './paint-over.ts'"],
    ['layouts', 'astro', "---\nimport Frame from '../components/Frame.astro'\n---\n<Frame />"],
    ['pages', 'astro', "---\nimport Page from '../layouts/Page.astro'\n---\n<Page />"],
  ])('let %s (.%s) say %s', (layer, extension, source) => {
    expect(wrongImports(`src/${layer}/planted.${extension}`, source)).toEqual([])
  })

  it.each([
    ['a type import', 'ts', "import type { Words } from '../i18n/en.ts'"],
    ['a type import of one name', 'ts', "import { type Words } from '../i18n/en.ts'"],
    ['an import for its effect', 'ts', "import '../i18n/en.ts'"],
    ['a re-export', 'ts', "export { words } from '../i18n/en.ts'"],
    ['a lazy import', 'ts', "const words = await import('../i18n/en.ts')"],
    ['a type in place', 'ts', "type Words = import('../i18n/en.ts').Words"],
    ['a glob', 'ts', "const all = import.meta.glob(['../i18n/*.ts'])"],
    ['a module address', 'ts', "new Worker(new URL('../i18n/en.ts', import.meta.url))"],
    ['frontmatter', 'astro', "---\nimport { words } from '../i18n/en.ts'\n---\n<p />"],
    ['a script of a component', 'astro', "<p /><script>import { words } from '../i18n/en.ts'</script>"],
  ])('see %s', (_, extension, source) => {
    expect(wrongImports(`src/charts/planted.${extension}`, source)).toHaveLength(1)
  })
})

describe('the chart library', () => {
  it('is loaded by exactly one file', () => {
    const loaders = site.filter(({ path, source }) => loadsCharts(path, source)).map(({ path }) => path)
    expect(loaders).toEqual(['src/islands/paint-over.ts'])
  })

  it('is not fetched by another island, not even late', () => {
    const late = "const draw = async () => import('chart.js')"
    expect(wrongImports('src/islands/planted.tsx', late)).toHaveLength(1)
    expect(wrongImports('src/islands/paint-over.ts', "import { Chart } from 'chart.js'")).toEqual([])
  })

  it('counts as loaded by an import at run time, not by one of types', () => {
    expect(loadsCharts('src/islands/planted.ts', "await import('chart.js/auto')")).toBe(true)
    expect(loadsCharts('src/charts/planted.ts', "import type { Chart } from 'chart.js'")).toBe(false)
  })
})

describe('the libraries for workbooks', () => {
  it('are known to exactly one file, which runs in a worker', () => {
    const known = site.filter(({ path, source }) => opensWorkbooks(path, source)).map(({ path }) => path)
    expect(known).toEqual(['src/workers/read-workbook.ts'])
  })
})

describe("the browser's address and memory", () => {
  const browser = 'src/state/browser.ts'
  const veil = 'src/layouts/veil.js' // runs before any module can, so it cannot ask browser.ts

  it('are touched by one file only, beside the veil', () => {
    expect(existsSync(new URL(browser, root))).toBe(true)
    const others = site.filter(({ path }) => path !== browser && path !== veil)
    expect(inEach(others, browserNamesIn)).toEqual([])
  })

  it('are only read by the veil', () => {
    const source = readFileSync(new URL(veil, root), 'utf8')
    expect(new Set(browserNamesIn(veil, source))).toEqual(new Set(['sessionStorage', 'localStorage']))
    expect(source).not.toMatch(/\b(setItem|removeItem|clear)\b|\bStorage\s*(\[|\.\w+\s*=[^=])/)
  })

  it.each([
    ['localStorage.getItem("team")', 'ts'],
    ['window.sessionStorage.clear()', 'ts'],
    ['globalThis.location.replace("/")', 'ts'],
    ['new BroadcastChannel("team")', 'ts'],
    ['const { location } = window', 'ts'],
    ['<script>location.hash = ""</script>', 'astro'],
  ])('are seen in %s (.%s)', (source, extension) => {
    expect(browserNamesIn(`src/islands/planted.${extension}`, source)).toHaveLength(1)
  })

  it.each([['const place = { location: 3 }'], ['issue.location.row'], ['// the location of a cell']])(
    'are not seen in %s',
    (source) => {
      expect(browserNamesIn('src/domain/planted.ts', source)).toEqual([])
    },
  )
})

describe('the names', () => {
  it('say what a file is about', () => {
    expect(everything.flatMap(({ path }) => emptyNamesIn(path))).toEqual([])
    expect(emptyNamesIn('src/domain/utils.ts')).toEqual(['utils.ts'])
    expect(emptyNamesIn('src/lib/team/number.ts')).toEqual(['lib'])
  })

  it('belong to files with content of their own', () => {
    expect(everything.filter(({ path, source }) => isBarrel(path, source)).map(({ path }) => path)).toEqual(
      [],
    )
    expect(isBarrel('src/domain/index.ts', 'export const own = 1')).toBe(true)
    expect(isBarrel('src/domain/all.ts', "export { a } from './a.ts'\nexport { b } from './b.ts'")).toBe(true)
    expect(isBarrel('src/i18n/language.ts', "export { en as words } from './en.ts'")).toBe(false)
    expect(isBarrel('src/domain/bands.ts', 'export const bands = []')).toBe(false)
  })

  it('stand whole in relative imports', () => {
    expect(inEach(everything, importsWithoutExtension)).toEqual([])
    expect(importsWithoutExtension('src/domain/planted.ts', "import { bands } from './bands'")).toEqual([
      './bands',
    ])
  })
})

describe('the articles', () => {
  it('hold words and no code', () => {
    expect(articles.length).toBeGreaterThan(0)
    expect(articles.filter(({ source }) => hasCode(source)).map(({ path }) => path)).toEqual([])
  })

  it.each([
    ['---\ntitle: A\n---\nimport Hours from "../Hours.astro"\n', true],
    ['Words.\n\nexport const hours = 20\n', true],
    ['Words that\nimport nothing.\n', false],
    ['```js\n\nimport x from "x"\n```\n', false],
  ])('%j has code: %s', (article, expected) => {
    expect(hasCode(article)).toBe(expected)
  })
})
