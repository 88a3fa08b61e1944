// Simulates teams with known truth and writes how well the stated confidence holds, for the method page.
import { writeFileSync } from 'node:fs'
import { cpus, platform } from 'node:os'
import { simulateBootstrap } from './bootstrap.ts'
import { simulateCell, tenthsOf, world } from './calibration.ts'

const TEAMS = { 5: 1000, 10: 600, 40: 150 }
const MONTHS = [1, 2, 3, 6, 12]
const RELIABILITIES = ['prior', 0.15, 0.35, 0.6]
const MOST_OFF_IN_A_CELL = 0.04
const MOST_OFF_IN_A_TENTH = 0.06
const ENOUGH_PEOPLE = 500
const BOOTSTRAP_REDRAWS = 200

const percent = (share) => `${(100 * share).toFixed(1)} %`
const cells = []
const claimsOfPrior = []
for (const reliability of RELIABILITIES) {
  for (const [people, teams] of Object.entries(TEAMS)) {
    for (const months of MONTHS) {
      const { result, claims } = simulateCell({ people: Number(people), months, reliability }, teams)
      cells.push(result)
      if (reliability === 'prior') for (const claim of claims) claimsOfPrior.push(claim)
      console.log(
        `${reliability} reliability, ${people} people, ${months} months: stated ${percent(result.stated)}, ` +
          `actual ${percent(result.actual)}, range holds ${percent(result.coverage)}`,
      )
    }
  }
}
const tenths = tenthsOf(claimsOfPrior)
for (const { from, people, stated, actual } of tenths) {
  console.log(`from ${percent(from)}, ${people} people: stated ${percent(stated)}, actual ${percent(actual)}`)
}

/** Worlds the method does not know of, with what it states and what is true all the same. */
const limits = [
  ...MONTHS.slice(2).map((months) => ({ people: 10, months, reliability: 0.35, carryOver: 0.3 })),
  ...MONTHS.slice(2).map((months) => ({ people: 10, months, reliability: 0.35, carryOver: 0.5 })),
  { people: 10, months: 12, reliability: 0.35, monthsEach: 3 },
].map((cell) => {
  const { stated, actual } = simulateCell(cell, TEAMS[10]).result
  console.log(`${JSON.stringify(cell)}: stated ${percent(stated)}, actual ${percent(actual)}`)
  return { ...cell, teams: TEAMS[10], stated, actual }
})
const bootstrap = MONTHS.map((months) => {
  const cell = { people: 10, months, reliability: 0.35 }
  const { stated, actual } = simulateBootstrap(cell, TEAMS[10], BOOTSTRAP_REDRAWS)
  console.log(`bootstrap over ${months} months: stated ${percent(stated)}, actual ${percent(actual)}`)
  return { ...cell, teams: TEAMS[10], stated, actual }
})
const measured = {
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? 'an unknown processor',
  cores: cpus().length,
  platform: platform(),
  node: process.versions.node,
}

const off = ({ stated, actual }) => Math.abs(stated - actual)
const wrong = [
  ...cells.filter((cell) => cell.reliability === 'prior' && off(cell) > MOST_OFF_IN_A_CELL),
  ...tenths.filter((tenth) => tenth.people >= ENOUGH_PEOPLE && off(tenth) > MOST_OFF_IN_A_TENTH),
]

const rounded = (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)
const file = new URL('../content/calibration.json', import.meta.url)
writeFileSync(file, `${JSON.stringify({ measured, world, cells, tenths, limits, bootstrap }, rounded, 2)}\n`)
if (wrong.length > 0) {
  console.error('Stated and actual are too far apart here:', wrong)
  process.exitCode = 1
}
