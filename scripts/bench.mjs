// Measures the engine against the budgets of the design and writes docs/performance.md.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { beliefOf } from '../src/domain/belief.ts'
import { surePlan } from '../src/domain/sure-plan.ts'
import { dealsToMeasure, timeOfDeals, timeOfLibrary } from './measured-deals.ts'
import { choicesToMeasure, teamToMeasure, timeOf, timeOfPlan, usualTime } from './measured-team.ts'

const self = fileURLToPath(import.meta.url)
const FIRST = '--first'
const SLOWDOWN = 4
/** Where cost is linear, one run in a noisy machine may still be so much above the line. */
const STEEPEST = 1.5

/** The first plan of a fresh process: nothing is compiled yet. */
const firstTime = (people) => {
  const { stdout } = spawnSync(process.execPath, [self, FIRST, String(people)], { encoding: 'utf8' })
  return Number(stdout)
}
const warmTime = (people, times) => {
  const team = teamToMeasure(people)
  timeOfPlan(team)
  return usualTime(times, () => timeOfPlan(team))
}
/** A move of the hours slider: the belief is remembered, hours and range are made anew. */
const sliderTime = (people) => {
  const team = teamToMeasure(people)
  const belief = beliefOf(team)
  let hours = 1
  return usualTime(41, () => {
    hours += 0.05
    return timeOf(() => surePlan(team, choicesToMeasure(team, hours), belief))
  })
}

/** Both in turn, so that what slows the machine slows both. */
const dealTimes = (deals, times) => {
  const text = dealsToMeasure(deals)
  const library = []
  const ours = usualTime(times, () => {
    library.push(timeOfLibrary(text))
    return timeOfDeals(text)
  })
  return { ours, library: usualTime(times, () => library.pop()) }
}

async function measureAll() {
  const small = warmTime(100, 9)
  const large = warmTime(10000, 3)
  const deals = dealTimes(100_000, 15)
  const few = dealTimes(10_000, 15).ours
  const many = dealTimes(250_000, 5).ours
  const nLogN = (100 * Math.log(10000)) / Math.log(100)
  const rows = [
    ['12 people x 12 months, warm', warmTime(12, 41), 10],
    ['12 people x 12 months, first call', firstTime(12), 100],
    ['100 people x 12 months, warm', small, 250],
    ['100 people x 12 months, first call', firstTime(100), 250],
    ['1,000 people x 12 months, warm', warmTime(1000, 9), 250],
    ['1,000 people x 12 months, first call', firstTime(1000), 250],
    ['100,000 deal rows to a team', deals.ours, 2 * deals.library],
    [`a move of the hours slider, 50 people, ${SLOWDOWN} x slower`, SLOWDOWN * sliderTime(50), 50],
  ]
  const inMs = (time) => `${time.toFixed(1)} ms`
  const dealGrowth = `The CSV library alone takes ${inMs(deals.library)} to cut the same 100,000 rows into cells; the budget is twice that. From 10,000 to 250,000 rows reading takes ${(many / few).toFixed(0)} times as long, for 25 times the rows.`
  const growth = `From 100 to 10,000 people a plan takes ${(large / small).toFixed(0)} times as long; n log n would be ${nLogN.toFixed(0)} times.`
  const text = [
    '# Performance of the engine',
    '',
    'A whole plan, from a table of numbers to bands, confidence, hours, ranges, odds and money. `npm run bench` measures it anew and writes this page.',
    '',
    '| what | measured | budget |',
    '| --- | --: | --: |',
    ...rows.map(([what, time, budget]) => `| ${what} | ${inMs(time)} | ${budget.toFixed(0)} ms |`),
    '',
    growth,
    '',
    dealGrowth,
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? 'an unknown processor'}, ${cpus().length} cores, ${platform()}, Node ${process.versions.node}. Warm is the median of several runs, first call that of a fresh process without loading.`,
    '',
  ].join('\n')
  const folder = new URL('../docs/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('performance.md', folder), await format(text, { parser: 'markdown' }))
  console.log(text)
  const late = rows.filter(([, time, budget]) => !(time <= budget))
  for (const [what, time, budget] of late)
    console.error(`${what} takes ${inMs(time)}, more than ${budget.toFixed(0)} ms`)
  if (large / small > nLogN) console.error('The cost grows faster than n log n')
  const isLinear = many / few <= STEEPEST * 25
  if (!isLinear) console.error('Reading deals grows faster than their number')
  if (late.length > 0 || large / small > nLogN || !isLinear) process.exitCode = 1
}

if (process.argv[2] === FIRST)
  process.stdout.write(String(timeOfPlan(teamToMeasure(Number(process.argv[3])))))
else await measureAll()
