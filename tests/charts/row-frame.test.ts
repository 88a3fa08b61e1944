import { describe, expect, it } from 'vitest'
import { hoursLayouts } from '../../src/charts/hours-rows.ts'
import { middleOf, rowFrame } from '../../src/charts/row-frame.ts'
import { along } from '../../src/charts/scale.ts'

const frame = rowFrame(0, 5, 5, ['hair', 'axis'], hoursLayouts.beside)

describe('a frame of rows', () => {
  it('is as high as the table beside it', () => {
    expect(frame.height).toBe(60 + 2 * 36)
    expect([middleOf(frame, 0), middleOf(frame, 1)]).toEqual([78, 114])
  })

  it('begins and ends where the layout says', () => {
    expect((along(frame.scale, 0) / 100) * 376).toBeCloseTo(14)
    expect((along(frame.scale, 5) / 100) * 376).toBeCloseTo(358)
    expect(frame.ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5])
  })
})
