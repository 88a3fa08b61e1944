import { expect, it } from 'vitest'
import { posteriorOf } from '../../src/domain/posterior.ts'
import { reliabilityOf } from '../../src/domain/reliability.ts'

const within = { sumOfSquares: 0.6, degreesOfFreedom: 30 }
const scores = [0.6, 0.9, 1, 1.3]
const posterior = (months: readonly number[]) =>
  posteriorOf(scores, months, reliabilityOf(scores, months, within))

it('draws everybody towards the mean of the team, without changing places', () => {
  const { means } = posterior([6, 6, 6, 6])
  expect(means[0]).toBeGreaterThan(0.6)
  expect(means[3]).toBeLessThan(1.3)
  expect([...means].sort((a, b) => a - b)).toEqual(means)
})

it('draws the newcomer further, and is less sure of them', () => {
  const [even, newcomer] = [posterior([6, 6, 6, 6]), posterior([1, 6, 6, 6])]
  expect(newcomer.means[0]).toBeGreaterThan(even.means[0]!)
  expect(newcomer.variances[0]).toBeGreaterThan(1.5 * newcomer.variances[1]!)
})

it('sees the swing of a month from the table', () => {
  expect(posterior([6, 6, 6, 6]).monthVariance).toBeCloseTo(0.6 / 30, 2)
})
