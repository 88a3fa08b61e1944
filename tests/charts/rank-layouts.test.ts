import { describe, expect, it } from 'vitest'
import { rankLayouts } from '../../src/charts/rank-layouts.ts'

describe('the layouts of the strip', () => {
  it.each(Object.entries(rankLayouts))('%s keeps dots, stack and words inside its box', (_, layout) => {
    const { line, radius, depth, across, names, values, words, isUpright } = layout
    const room = isUpright ? across - line : line
    expect(room).toBeGreaterThanOrEqual(depth)
    expect(line).toBeGreaterThanOrEqual(radius)
    for (const baseline of [names, values, words]) expect(baseline ?? 0).toBeLessThanOrEqual(across)
  })
})
