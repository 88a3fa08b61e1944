import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Assumption, assumptions } from '../../src/domain/assumptions.ts'

const all = Object.entries<Assumption>(assumptions)
const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as Readonly<Record<string, unknown>>

describe('the assumptions', () => {
  it('have the values of the method', () => {
    expect(Object.fromEntries(all.map(([name, { value }]) => [name, value]))).toEqual({
      responseOfWeakest: 0.1,
      responseOfEdge: 0.5,
      responseOfMiddle: 1,
      responseOfTop: 0.1,
      averageLow: 0.06,
      averageExpected: 0.07,
      averageCeiling: 0.08,
      bestLow: 0.08,
      bestExpected: 0.13,
      bestCeiling: 0.19,
      shareOfEffect: 1,
      tauHours: 2,
      fullEffectHours: 5,
      sessionHours: 0.5,
      floorHours: 0.5,
      capHours: 5,
      thinHours: 2,
      defaultHoursPerPerson: 2,
      periodShrinkageMonths: 3,
      rampMonths: 6,
      rampPeriods: 3,
      onboardingHours: 3,
      reliabilityPriorA: 2,
      reliabilityPriorB: 3,
      draws: 2000,
      fitProbability: 0.6,
      fitMonths: 3,
      fitMostPeople: 5,
      fitCapHours: 1,
      outlierTimes: 5,
      tauShortest: 1.5,
      tauLongest: 3,
      visibleLead: 0.0005,
      thresholdHours: 2.5,
      thresholdPower: 3,
      monthsAhead: 3,
      margin: 0.3,
    })
  })

  it.each(all)(
    '%s lies within its range, a whole number of steps from the end',
    (_, { value, min, max, step }) => {
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
      expect((value - min) / step).toBeCloseTo(Math.round((value - min) / step), 9)
      expect((max - min) / step).toBeCloseTo(Math.round((max - min) / step), 9)
    },
  )

  it.each(all)('%s names a source that is listed, unless it is our own', (_, { kind, source }) => {
    if (kind === 'ours') expect(source).toBeNull()
    else expect(Object.keys(sources)).toContain(source)
  })

  it.each([
    ['averageLow', 'source'],
    ['averageCeiling', 'source'],
    ['bestCeiling', 'source'],
    ['fullEffectHours', 'reported'],
    ['thinHours', 'reported'],
    ['tauHours', 'ours'],
    ['responseOfEdge', 'ours'],
    ['bestLow', 'ours'],
    ['bestExpected', 'ours'],
    ['shareOfEffect', 'ours'],
    ['periodShrinkageMonths', 'ours'],
  ] as const)('%s is of the kind %s', (name, kind) => {
    expect(assumptions[name].kind).toBe(kind)
  })
})
