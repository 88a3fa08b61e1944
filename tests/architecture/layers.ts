import { posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'

type Rule = {
  /** The layers a file may take from, beside its own. */
  layers: readonly string[]
  /** The packages it may take from. */
  packages: RegExp
  /** What it may take as types only, which leave no trace in the built code. */
  types?: RegExp
}

const none = /^(?!)/
const below = ['domain', 'state', 'charts', 'exports', 'i18n', 'islands', 'styles']
const above = /^(?!chart\.js)/

/** domain <- state <- islands <- components, layouts <- pages. A package is added here when it is needed. */
const rules: Readonly<Record<string, Rule>> = {
  domain: { layers: [], packages: none },
  'domain/team': { layers: ['domain'], packages: /^papaparse$/ },
  workers: { layers: ['domain'], packages: /^(hucre\/xlsx|fflate)$/ },
  charts: { layers: ['domain'], packages: none, types: /^chart\.js$/ },
  exports: { layers: ['domain'], packages: none },
  i18n: { layers: [], packages: none, types: /^src\/domain\// },
  state: { layers: ['domain', 'workers'], packages: /^(nanostores|valibot|virtual:sample-team)$/ },
  islands: {
    layers: ['domain', 'state', 'charts', 'exports', 'i18n', 'styles'],
    packages: /^(preact(\/hooks)?|nanostores|@nanostores\/preact|virtual:sample-team)$/,
    types: /^(preact\/jsx-runtime|chart\.js)$/,
  },
  components: { layers: below, packages: above },
  layouts: { layers: [...below, 'components'], packages: above },
  pages: { layers: [...below, 'components', 'layouts'], packages: above },
}

const placeOf = (path: string): string => {
  if (path.startsWith('src/domain/team/')) return 'domain/team'
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? 'root'
}

const layerOf = (path: string): string => placeOf(path).replace('/team', '')

/** Where an import leads: a path in the project, or the name of a package. */
const targetOf = (path: string, from: string): string => {
  const bare = from.replace(/\?.*$/, '')
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare)
  return bare.startsWith('/') ? bare.slice(1) : bare
}

const chartLibrary = /^chart\.js(\/|$)/

/** The one file that paints charts: it brings the library with it, so it is fetched only when a chart is due. */
const painter = 'src/islands/paint-over.ts'

const isAllowed = (path: string, { from, isType, isLazy }: Import): boolean => {
  const rule = rules[placeOf(path)]
  const target = targetOf(path, from)
  const isOurs = /^(\.|\/)/.test(from)
  if (!rule) return placeOf(path) === 'root' && (!isOurs || layerOf(target) === 'domain')
  if (isType && rule.types?.test(target)) return true
  if (chartLibrary.test(from)) return path === painter
  if (target === painter) return placeOf(path) === 'islands' && (isLazy || isType)
  if (!isOurs) return rule.packages.test(from)
  if (target.startsWith('src/')) return [layerOf(path), ...rule.layers].includes(layerOf(target))
  // Words, evidence and the build's scripts lie outside src/; only what makes pages reads them.
  return ['components', 'layouts', 'pages'].includes(placeOf(path))
}

/** The imports of a file in src/ that its layer does not allow, each as a sentence. */
export const wrongImports = (path: string, source: string): string[] =>
  importsOf(path, source)
    .filter((found) => !isAllowed(path, found))
    .map(({ from }) => `${path} must not import ${from}`)

/** Whether a file brings in the chart library at run time. */
export const loadsCharts = (path: string, source: string): boolean =>
  importsOf(path, source).some(({ from, isType }) => chartLibrary.test(from) && !isType)

/** Whether a file brings in a library that opens workbooks. */
export const opensWorkbooks = (path: string, source: string): boolean =>
  importsOf(path, source).some(({ from }) => /^(hucre|fflate)(\/|$)/.test(from))
