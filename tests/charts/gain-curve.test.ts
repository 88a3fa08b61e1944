import { describe, expect, it } from 'vitest'
import { curveLayouts, gainCurve } from '../../src/charts/gain-curve.ts'
import type { Quality } from '../../src/domain/projection.ts'

const curve = (qualityToday: Quality, qualityPlanned: Quality) =>
  gainCurve({ qualityToday, qualityPlanned }, curveLayouts.wide)

describe('the gain curve', () => {
  it('marks the gain of one, two and three hours', () => {
    const marked = curve('poor', 'average').marked
    expect(marked.map(({ hours, gain }) => [hours, (gain * 100).toFixed(1)])).toEqual([
      [1, '3.0'],
      [2, '4.8'],
      [3, '5.9'],
    ])
  })

  it.each([
    ['poor', 'average', 0.07, 0.06, 0.08],
    ['poor', 'best', 0.13, 0.08, 0.19],
    ['average', 'best', 0.0561, 0.0189, 0.1019],
  ] as const)('ends, from %s to %s, at the effect of the research', (from, to, expected, low, ceiling) => {
    const found = curve(from, to)
    expect(found.lines.middle.at(-1)?.gain).toBeCloseTo(expected, 4)
    expect(found.low.at(-1)?.gain).toBeCloseTo(low, 4)
    expect(found.ceiling.at(-1)?.gain).toBeCloseTo(ceiling, 4)
  })

  it('gives the edge half of the middle from poor, and the ends a tenth', () => {
    const { lines } = curve('poor', 'average')
    expect(lines.edge.at(-1)!.gain / lines.middle.at(-1)!.gain).toBeCloseTo(0.5)
    expect(lines.ends.at(-1)!.gain / lines.middle.at(-1)!.gain).toBeCloseTo(0.1)
  })

  it.each([
    ['poor', 'average'],
    ['best', 'poor'],
    ['poor', 'poor'],
  ] as const)('stays inside the plot and keeps its words apart, from %s to %s', (from, to) => {
    const { lines, low, ceiling, ends, layout } = curve(from, to)
    for (const { along, down } of [...Object.values(lines).flat(), ...low, ...ceiling]) {
      expect(along).toBeGreaterThanOrEqual(0)
      expect(along).toBeLessThanOrEqual(100)
      expect(down).toBeGreaterThanOrEqual(-1e-9)
      expect(down).toBeLessThanOrEqual(100 + 1e-9)
    }
    const places = Object.values(ends).sort((a, b) => a - b)
    expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(17)
    expect(places[2]! - places[1]!).toBeGreaterThanOrEqual(17)
    expect(places[2]).toBeLessThanOrEqual(layout.bottom)
  })
})
