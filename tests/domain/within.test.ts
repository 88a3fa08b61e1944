import { expect, it } from 'vitest'
import { fitPeriods } from '../../src/domain/score.ts'
import { residualsOf, withinOf } from '../../src/domain/within.ts'
import { expectNearly } from './nearly.ts'

const ones = (metric: readonly (readonly (number | null)[])[]) =>
  metric.map((row) => row.map((x) => (x === null ? 0 : 1)))
const withinOfTable = (metric: readonly (readonly (number | null)[])[]) => {
  const fit = fitPeriods(metric, ones(metric), 0)
  return withinOf(residualsOf(metric, fit), ones(metric), fit)
}

it('people and periods that add up leave nothing', () => {
  const { sumOfSquares, degreesOfFreedom } = withinOfTable([
    [0.9, 1.1],
    [0.5, 0.7],
    [1, 1.2],
  ])
  expectNearly(sumOfSquares, 0)
  expect(degreesOfFreedom).toBe(2)
})

it('what is left over is squared and weighed', () => {
  // Two people: no periods are fitted, so each swings about the own mean by 0.1.
  const metric = [
    [0.9, 1.1],
    [0.5, 0.7],
  ]
  const fit = fitPeriods(metric, ones(metric), 0)
  const doubled = metric.map((row) => row.map(() => 2))
  expectNearly(withinOf(residualsOf(metric, fit), doubled, fit).sumOfSquares, 8 * 0.01)
  expect(withinOfTable(metric).degreesOfFreedom).toBe(2)
})

it('gaps are no cells', () => {
  expect(
    withinOfTable([
      [0.9, null, 1],
      [0.5, 0.7, 0.4],
      [1, 1.2, null],
    ]).degreesOfFreedom,
  ).toBe(7 - 3 - 2)
})

it('a single column tells nothing of the swing of months', () => {
  expect(withinOfTable([[0.9], [0.5], [1]])).toEqual({ sumOfSquares: 0, degreesOfFreedom: 0 })
})
