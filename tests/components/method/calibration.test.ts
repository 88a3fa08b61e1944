import { describe, expect, it } from 'vitest'
import {
  calibration,
  cellOf,
  limitOf,
  months,
  reliabilities,
  sizes,
} from '../../../src/components/method/calibration.ts'

describe('the calibration', () => {
  it('has its months, sizes and reliabilities in order', () => {
    expect(months).toEqual([1, 2, 3, 6, 12])
    expect(sizes).toEqual([5, 10, 40])
    expect(reliabilities).toEqual([0.15, 0.35, 0.6])
  })

  it('finds a cell, and says which it has not', () => {
    expect(cellOf(10, 3, 0.35)).toMatchObject({ people: 10, months: 3, reliability: 0.35 })
    expect(() => cellOf(11, 3, 0.35)).toThrow('cell of 11 people, 3 months, reliability 0.35')
  })

  it('finds a limit, and says which it has not', () => {
    expect(limitOf({ months: 6, carryOver: 0.5 })).toMatchObject({ carryOver: 0.5, months: 6 })
    expect(() => limitOf({ carryOver: 0.9 })).toThrow('limit {"carryOver":0.9}')
  })

  it('was measured on a day', () => {
    expect(Number.isNaN(Date.parse(calibration.measured.date))).toBe(false)
  })
})
