import { describe, expect, it } from 'vitest'
import { fitPeriods } from '../../src/domain/score.ts'
import type { Cells } from './a-team.ts'
import { expectAllNearly } from './nearly.ts'

const months = (metric: readonly Cells[]) => metric.map((row) => row.map((x) => (x === null ? 0 : 1)))
const fit = (metric: readonly Cells[], shrinkage = 0) => fitPeriods(metric, months(metric), shrinkage)

describe('the score', () => {
  it('of complete data is the plain mean, whatever the shrinkage', () => {
    const metric = [
      [0.9, 1.1],
      [0.5, 0.7],
      [1, 1.2],
    ]
    expectAllNearly(fit(metric, 0).scores, [1, 0.6, 1.1])
    expectAllNearly(fit(metric, 3).scores, [1, 0.6, 1.1])
    expectAllNearly(fit(metric, 0).periodEffects, [-0.1, 0.1])
  })

  it('does not punish somebody for having missed a strong month', () => {
    const metric = [
      [1, 1.5],
      [0.8, 1.3],
      [0.9, null],
    ]
    const [first, second, third] = fit(metric).scores
    expectAllNearly([first ?? NaN, second ?? NaN, third ?? NaN], [1.2, 1, 1.1])
  })

  it('lies between the plain mean and the full fit when shrunk', () => {
    const metric = [
      [1, 1.5],
      [0.8, 1.3],
      [0.9, null],
    ]
    const shrunk = fit(metric, 3).scores[2] ?? NaN
    expect(shrunk).toBeGreaterThan(0.9)
    expect(shrunk).toBeLessThan(1.1)
  })

  it('weighs the periods of a person by their months', () => {
    expectAllNearly(fitPeriods([[1, 0.5]], [[1, 3]], 3).scores, [0.625])
  })

  it.each<[string, Cells[], number]>([
    ['one person', [[0.5, 1]], 2],
    [
      'two people',
      [
        [0.5, 1],
        [1, 2],
      ],
      2,
    ],
    [
      'one used period',
      [
        [0.5, null],
        [1, null],
        [0.7, null],
      ],
      1,
    ],
    ['a single column', [[0.5], [1], [0.7]], 1],
    ['nobody', [], 0],
  ])('of %s has no period effects', (_, metric, periodsUsed) => {
    const { scores, periodEffects, periodsUsed: used } = fit(metric, 3)
    const means = metric.map(
      (row) => row.reduce((sum: number, x) => sum + (x ?? 0), 0) / row.filter((x) => x !== null).length,
    )
    expect(scores).toEqual(means)
    expect(periodEffects).toEqual((metric[0] ?? []).map(() => 0))
    expect(used).toBe(periodsUsed)
  })

  it('has no effect for a period that nobody can use', () => {
    const { periodEffects, periodsUsed } = fit([
      [0.9, null, 1.1],
      [0.5, null, 0.7],
      [1, null, 1.2],
    ])
    expectAllNearly(periodEffects, [-0.1, 0, 0.1])
    expect(periodsUsed).toBe(2)
  })

  it('is 0 for a team that stands at 0', () => {
    expect(
      fit(
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
        3,
      ),
    ).toEqual({ scores: [0, 0, 0], periodEffects: [0, 0], periodsUsed: 2, isAdjusted: true })
  })

  it('keeps apart two groups that were never seen in the same month', () => {
    const { scores } = fit([
      [1, 1, null, null],
      [0.9, 0.9, null, null],
      [null, null, 0.5, 0.5],
      [null, null, 0.4, 0.4],
    ])
    expect(scores.every(Number.isFinite)).toBe(true)
    expectAllNearly(
      [(scores[0] ?? NaN) - (scores[1] ?? NaN), (scores[2] ?? NaN) - (scores[3] ?? NaN)],
      [0.1, 0.1],
    )
  })

  it('throws for somebody without a usable cell', () => {
    const message = 'months of person 1 must be > 0: a person without a usable cell has no score, got 0'
    expect(() => fit([[1], [null]])).toThrow(new RangeError(message))
  })

  it('throws for negative shrinkage', () => {
    expect(() => fit([[1]], -1)).toThrow(new RangeError('shrinkageMonths must be >= 0, got -1'))
  })
})
