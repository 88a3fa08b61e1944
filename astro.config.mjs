import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig } from 'astro/config'
import { sampleTeam } from './scripts/vite-sample-team.mjs'
import { baseLinks } from './scripts/base-links.mjs'
import { clientTeam } from './scripts/client-team.mjs'
import { stableIslands } from './scripts/stable-islands.mjs'
import { veilHash } from './scripts/veil-hash.mjs'

/** Parts that only the planner or the first page shows; the rest of the calculators come as one file. */
const alone =
  /i18n\/(en-(answer|notices)|(en-)?(deals|long|quotas|marks)|currency|answer-language|(en-)?(planner|home|files|reading|table|trouble|method|assumption)|((en-)?workings)|typed-amount)|domain\/(team\/|workings\/|notices|moves|notes|plan-warnings|why-no-odds|mixed-quotas)|islands\/(OpenedFile|Bands|BandsDrawing|Hours|Gains(Money|Odds)?|Settings|Assumption\w+|Downloads|Answer|Notes|Reading(Trouble|Summary|Marks)|CurrencyRow|PlannerPaste|Table(Reading|Further)|DealsReading|OneForAll|FromElsewhere|AddQuotas|AddedQuotasReading|JoinByHand|LongReading|Column(Rows|Samples)|Group(Row|Table)|SameNameRow|DateRow|Select|LeftOut|Home\w+|drawings\/(AttainmentStrip|LensShape|UprightStrip)|workings\/\w+)\.tsx|charts\/(strip-(by-attainment|crowd)|spread-lens|hung-lenses|(hours|gains)-chart|row-(chart|canvas|frame-canvas))|islands\/(paint-over|drawings\/read-paint)|exports\/|state\/(give-role|roles)|chart\.js/
/** What makes plans; it comes with the first change, since the sample's plan is in the page. */
const engine =
  /domain\/(allocation|band-(confidence|draws|probabilities)|belief|canonical|coaching-plan|erfc|fit-|gain-draws|hill|leave|money|normal|off-the-top|outliers|pin(s|ned)|plan-(hours|money|ranges)|posterior|quantile|quota-odds|range|remembered|stated|sure-|threshold|triangular|uniform|within)|state\/(team-file|workbook-run|plan-runner|long-reader|long-reads|table-reader|saved|trusted|worker-runs)/
/** What is set by hand, and where: it comes when somebody wants to. */
const byHand = /domain\/(edit|team-edits)|state\/(by-hand|edit)|i18n\/(en-)?editing|islands\/editor\//
const withSlashes = (id) => id.replaceAll('\\', '/')
const isByHand = (id) => byHand.test(withSlashes(id))
const isShared = (id) => {
  const path = withSlashes(id)
  return (
    /\/src\/(domain|state|i18n|charts|islands)\//.test(path) &&
    !alone.test(path) &&
    !engine.test(path) &&
    !byHand.test(path)
  )
}

/** Astro marks a module of its own with a directive that the bundler does not know and need not keep. */
const withoutHeadInject = (level, log, report) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject')) report(level, log)
}

const base = process.env.BASE_PATH ?? '/'

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  output: 'static',
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [preact(), mdx(), clientTeam(), stableIslands()],
  // Highlighted code would need inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [baseLinks(base)] }) },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'none'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types app',
      ],
      scriptDirective: { hashes: [veilHash()] },
    },
  },
  vite: {
    plugins: [sampleTeam()],
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { onLog: withoutHeadInject },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'frame',
                    test: /node_modules[\\/](preact|nanostores|@nanostores|@astrojs[\\/]preact)|preload-helper/,
                    priority: 10,
                  },
                  // A page without a calculator may need this one alone.
                  { name: 'browser', test: /[\\/]src[\\/]state[\\/](browser|quiet-tab)\.ts/, priority: 20 },
                  // What reads a table is one file, whoever needs a part of it.
                  { name: 'reader', test: /[\\/]src[\\/]domain[\\/]team[\\/]read-rows\.ts/, priority: 4 },
                  {
                    name: 'reading',
                    test: /[\\/]src[\\/](i18n[\\/](en-)?reading|islands[\\/](Select|ReadingSummary)\.)/,
                    priority: 4,
                  },
                  { name: 'by-hand', test: isByHand, priority: 3 },
                  // What every calculator needs, in one file: an article makes few requests, and pages share it.
                  { name: 'calculator', test: isShared, priority: 5 },
                ],
              },
            },
          },
        },
      },
    },
  },
})
