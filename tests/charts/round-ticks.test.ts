import { describe, expect, it } from 'vitest'
import { roundStep, roundTicks } from '../../src/charts/round-ticks.ts'

describe('round ticks', () => {
  it.each([
    [0.44, 1.31, 6, [0.6, 0.8, 1, 1.2]],
    [0, 5, 5, [0, 1, 2, 3, 4, 5]],
    [-0.012, 0.03, 5, [-0.01, 0, 0.01, 0.02, 0.03]],
    [0, 0.08, 5, [0, 0.02, 0.04, 0.06, 0.08]],
    [1, 1, 5, []],
  ])('between %f and %f, about %i', (low, high, most, ticks) => {
    expect(roundTicks(low, high, most)).toEqual(ticks)
  })

  it.each([
    [0.3, 0.5],
    [1, 1],
    [1.1, 2],
    [7, 10],
    [0.0098, 0.01],
  ])('step at least %f is %f', (least, step) => {
    expect(roundStep(least)).toBe(step)
  })
})
