import { describe, expect, it } from 'vitest'
import { reliabilityOf } from '../../src/domain/reliability.ts'
import { expectNearly } from './nearly.ts'

const nothing = { sumOfSquares: 0, degreesOfFreedom: 0 }
const mean = ({ grid }: ReturnType<typeof reliabilityOf>) =>
  grid.reduce((sum, { rho, probability }) => sum + rho * probability, 0)

describe('the reliability', () => {
  it('has a grid of 39 values whose probabilities add up to 1', () => {
    const { grid, nu } = reliabilityOf([0.9, 1.1, 0.7], [6, 6, 3], {
      sumOfSquares: 0.2,
      degreesOfFreedom: 10,
    })
    expect(grid.map(({ rho }) => rho)).toEqual(Array.from({ length: 39 }, (_, k) => (k + 1) / 40))
    expectNearly(
      grid.reduce((sum, { probability }) => sum + probability, 0),
      1,
    )
    expect(nu).toBe(12)
  })

  it('stays at what is believed beforehand with a single column, whatever it covers', () => {
    for (const months of [1, 3, 12]) {
      const { grid } = reliabilityOf([0.9, 1.1, 0.7], [months, months, months], nothing)
      const prior = grid.map(({ rho }) => rho * (1 - rho) ** 2)
      const total = prior.reduce((sum, one) => sum + one, 0)
      grid.forEach(({ probability }, k) => expectNearly(probability, (prior[k] ?? NaN) / total))
    }
  })

  it('rises when people differ and falls when months swing', () => {
    const [apart, alike] = [
      [0.5, 1, 1.5, 2],
      [0.95, 1, 1.05, 1.1],
    ]
    const months = [6, 6, 6, 6]
    const calm = { sumOfSquares: 0.1, degreesOfFreedom: 15 }
    const wild = { sumOfSquares: 10, degreesOfFreedom: 15 }
    expect(mean(reliabilityOf(apart, months, calm))).toBeGreaterThan(0.8)
    expect(mean(reliabilityOf(alike, months, wild))).toBeLessThan(0.3)
  })

  it('is flat where nobody differs and no month swings', () => {
    const flat = reliabilityOf([0.9, 0.9], [3, 3], { sumOfSquares: 0, degreesOfFreedom: 4 })
    expect(flat.isFlat).toBe(true)
    expectNearly(mean(flat), mean(reliabilityOf([0.9, 1], [1, 1], nothing)))
    expect(reliabilityOf([0, 0], [3, 3], { sumOfSquares: 0.1, degreesOfFreedom: 4 }).isFlat).toBe(false)
  })

  it.each([
    [[], [], 'scores.length must be > 0, got 0'],
    [[1], [1, 2], 'months.length must be 1, one a person, got 2'],
    [[1, 2], [1, 0], 'months[1] must be > 0, got 0'],
  ])('of %j over %j months throws', (scores, months, message) => {
    expect(() => reliabilityOf(scores, months, nothing)).toThrow(new RangeError(message))
  })
})
