import { describe, expect, it } from 'vitest'
import { unitGap } from '../../src/charts/axis-words.ts'

describe('the unit of an axis', () => {
  it('stands clear of its number, farther from a longer one', () => {
    const axis = { tick: String, unit: 'h' }
    expect(unitGap(axis, 5)).toBeGreaterThan(5)
    expect(unitGap(axis, 500)).toBeGreaterThan(unitGap(axis, 5))
  })
})
