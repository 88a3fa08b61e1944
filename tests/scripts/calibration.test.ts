import { describe, expect, it } from 'vitest'
import { simulateBootstrap } from '../../scripts/bootstrap.ts'
import { type Cell, type CellResult, simulateCell, type Tenth, tenthsOf } from '../../scripts/calibration.ts'
import written from '../../content/calibration.json'

const off = ({ stated, actual }: { stated: number; actual: number }) => Math.abs(stated - actual)
const cells = written.cells as readonly CellResult[]
const tenths: readonly Tenth[] = written.tenths

describe('the written calibration', () => {
  it('has every cell: three sizes, five spans, three reliabilities and the prior', () => {
    const names = cells.map(({ people, months, reliability }) => `${people} ${months} ${reliability}`)
    expect(new Set(names).size).toBe(60)
  })

  it.each(cells.filter(({ reliability }) => reliability === 'prior'))(
    'of $people people over $months months is within 4 points, drawn from the prior',
    (cell) => {
      expect(off(cell)).toBeLessThanOrEqual(0.04)
    },
  )

  it.each(tenths.filter(({ people }) => people >= 500))('from $from on is within 6 points', (tenth) => {
    expect(off(tenth)).toBeLessThanOrEqual(0.06)
  })

  it('is quoted with its limits: with thin data hard bands lose to an equal split', () => {
    const gains = cells.find(
      (one) => one.people === 10 && one.months === 1 && one.reliability === 0.35,
    )?.gains
    expect(gains?.byBand).toBeLessThan(gains?.equal ?? NaN)
    expect(gains?.targeted).toBeGreaterThan(gains?.equal ?? NaN)
    expect(cells.every(({ gains: { targeted, perfect } }) => perfect > targeted)).toBe(true)
  })
})

describe('the written limits', () => {
  it('say when and where they were measured', () => {
    expect(written.measured.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(written.measured.processor).toMatch(/\S/)
  })

  it('show that luck which carries over makes it too sure, the more the worse', () => {
    const tooSure = (carryOver: number) =>
      written.limits
        .filter((limit) => limit.carryOver === carryOver)
        .map(({ stated, actual }) => stated - actual)
    expect(tooSure(0.3).every((points) => points > 0.04 && points < 0.1)).toBe(true)
    expect(tooSure(0.5).every((points, i) => points > (tooSure(0.3)[i] ?? NaN))).toBe(true)
  })

  it('show that a bootstrap states what it cannot know', () => {
    const [oneMonth, ...longer] = written.bootstrap
    expect(oneMonth).toMatchObject({ months: 1, stated: 1 })
    expect(oneMonth?.actual).toBeLessThan(0.65)
    expect(longer[0]?.stated).toBeGreaterThan((longer[0]?.actual ?? NaN) + 0.1)
  })
})

/** Fewer teams and draws than `npm run calibrate`: wide enough for luck, narrow enough for a mistake. */
const REDUCED_TEAMS = 120
const REDUCED_DRAWS = 300
const ROOM = 0.07

describe('a reduced calibration', () => {
  it.each<[number, number]>([
    [5, 3],
    [10, 1],
    [10, 6],
    [40, 2],
  ])('of %i people over %i months states what is true', (people, months) => {
    const cell: Cell = { people, months, reliability: 'prior' }
    const { result, claims } = simulateCell(cell, REDUCED_TEAMS, REDUCED_DRAWS)
    expect(claims).toHaveLength(people * REDUCED_TEAMS)
    expect(off(result)).toBeLessThan(ROOM)
    expect(result.coverage).toBeGreaterThan(0.65)
    expect(result.coverage).toBeLessThan(0.95)
  })

  it('sees luck that carries over', () => {
    const cell: Cell = { people: 10, months: 6, reliability: 0.35, carryOver: 0.5 }
    const { result } = simulateCell(cell, REDUCED_TEAMS, REDUCED_DRAWS)
    expect(result.stated - result.actual).toBeGreaterThan(0.06)
  })

  it('is right where everybody was there for some months only', () => {
    const cell: Cell = { people: 10, months: 12, reliability: 0.35, monthsEach: 3 }
    const { result, claims } = simulateCell(cell, REDUCED_TEAMS, REDUCED_DRAWS)
    expect(claims).toHaveLength(10 * REDUCED_TEAMS)
    expect(off(result)).toBeLessThan(ROOM)
    expect(result.stated).toBeLessThan(0.75)
  })

  it('sees that a bootstrap of one month is always sure', () => {
    const { stated, actual } = simulateBootstrap({ people: 10, months: 1, reliability: 0.35 }, 100, 5)
    expect(stated).toBeCloseTo(1, 12)
    expect(actual).toBeLessThan(0.7)
  })

  it('sees that a month taken for a year states too much', () => {
    const cell: Cell = { people: 10, months: 1, reliability: 0.35 }
    const { result } = simulateCell(cell, REDUCED_TEAMS, REDUCED_DRAWS, 12)
    expect(result.stated - result.actual).toBeGreaterThan(ROOM)
  })
})

it('the tenths hold everybody once, the surest in the last', () => {
  const claims = [0, 0.05, 0.1, 0.95, 1].map((stated) => ({ stated, isTrue: stated > 0.5 }))
  expect(tenthsOf(claims).map(({ from, people }) => [from, people])).toEqual([
    [0, 2],
    [0.1, 1],
    [0.9, 2],
  ])
  expect(tenthsOf(claims)[2]).toMatchObject({ stated: 0.975, actual: 1 })
})
