import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUT, lensOn, lensPath, type Spread, spreadsOf } from '../../src/charts/spread-lens.ts'
import { upperTail } from '../../src/domain/erfc.ts'
import { planOf, surePlanOf, teamOf, ten } from './teams.ts'

const aSpread = (filled: Partial<Spread>): Spread => ({
  person: 0,
  low: 0.2,
  mean: 0.3,
  high: 0.4,
  word: 'clear',
  ...filled,
})

describe('spreads', () => {
  it('hold nine tenths of what is believed', () => {
    expect(1 - 2 * upperTail(CUT)).toBeCloseTo(0.9, 12)
    const { sure } = surePlanOf(teamOf(ten))
    const spreads = spreadsOf({ sure: sure! })
    expect(spreads).toHaveLength(10)
    for (const [i, { low, mean, high, word }] of spreads.entries()) {
      const deviation = Math.sqrt(sure!.confidence.variances[i]!)
      expect(upperTail((mean - low) / deviation)).toBeCloseTo(0.05, 9)
      expect(high - mean).toBeCloseTo(mean - low, 12)
      expect(mean).toBe(sure!.confidence.means[i])
      expect(word).toBe(sure!.people[i]!.shown!.word)
    }
  })

  it('lean to the team’s mean', () => {
    const spreads = spreadsOf(surePlanOf(teamOf(ten)))
    const means = spreads.map(({ mean }) => mean)
    expect(Math.max(...means)).toBeLessThan(Math.max(...ten))
    expect(Math.min(...means)).toBeGreaterThan(Math.min(...ten))
  })

  it('are not known before the confidence is', () => {
    expect(spreadsOf(planOf(teamOf(ten)))).toEqual([])
  })
})

describe('a lens', () => {
  it('is the whole shape where it fits', () => {
    const lens = lensOn({ from: 0, to: 1 }, aSpread({ word: 'tossUp' }))
    expect(lens.along).toBeCloseTo(20)
    expect(lens.width).toBeCloseTo(20)
    expect([lens.from, lens.to, lens.isUnsure]).toEqual([-1, 1, true])
  })

  it('is cut at the box, and the rest keeps its place', () => {
    const lens = lensOn({ from: 0, to: 1 }, aSpread({ low: -0.2, mean: 0.2, high: 0.6 }))
    expect(lens.along).toBe(0)
    expect(lens.width).toBeCloseTo(60)
    expect(lens.from).toBeCloseTo(-0.5)
    expect(lens.to).toBeCloseTo(1)
  })

  it.each([
    ['left of the box', aSpread({ low: -3, mean: -2, high: -1 })],
    ['right of the box', aSpread({ low: 2, mean: 3, high: 4 })],
    ['of no width', aSpread({ low: 0.3, high: 0.3 })],
  ])('%s is nothing, and no mishap', (_, spread) => {
    const { width, from, to } = lensOn({ from: 0, to: 1 }, spread)
    expect(width).toBeCloseTo(0, 9)
    expect(Number.isFinite(from) && Number.isFinite(to)).toBe(true)
  })

  it('has its mean in the middle and is inside the box, wherever it lies', () => {
    const numbers = fc.double({ min: -2, max: 3, noNaN: true })
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 4, noNaN: true }), (mean, reach) => {
        const lens = lensOn({ from: 0, to: 1 }, aSpread({ low: mean - reach, mean, high: mean + reach }))
        expect(lens.along).toBeGreaterThanOrEqual(0)
        expect(lens.along + lens.width).toBeLessThanOrEqual(100 + 1e-9)
        if (lens.width === 0) return
        // The place of u = 0, told from the stretch that is shown.
        const unit = lens.width / (lens.to - lens.from)
        expect(lens.along - lens.from * unit).toBeCloseTo(mean * 100, 6)
        expect(unit).toBeCloseTo(reach * 100, 6)
      }),
    )
  })
})

describe('the shape of a lens', () => {
  const numbers = lensPath.match(/-?(\d+\.?\d*|\.\d+)/g)!.map(Number)
  const [x0, y0, x1, y1, x2, y2, x3, y3] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const bezier = (t: number, a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d

  it('is the normal density above the cut, within a hundredth', () => {
    const base = Math.exp((-CUT * CUT) / 2)
    for (let t = 0; t <= 1; t += 0.05) {
      const u = bezier(t, x0, x1, x2, x3)
      const density = (Math.exp(-((CUT * u) ** 2) / 2) - base) / (1 - base)
      expect(Math.abs(-bezier(t, y0, y1, y2, y3) - density)).toBeLessThan(0.01)
    }
  })

  it('is mirrored both ways', () => {
    expect(lensPath).toBe('M-1 0C-.6-.38-.34-1 0-1S.6-.38 1 0C.6.38.34 1 0 1S-.6.38-1 0z')
    expect([x0, y0, x1, y1, x2, y2, x3, y3]).toEqual([-1, 0, -0.6, -0.38, -0.34, -1, 0, -1])
  })
})
