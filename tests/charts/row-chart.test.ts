import { describe, expect, it } from 'vitest'
import { hoursLayouts } from '../../src/charts/hours-rows.ts'
import { rowAtHeight, rowOptions } from '../../src/charts/row-chart.ts'
import { middleOf, rowFrame } from '../../src/charts/row-frame.ts'
import { aPaint } from './a-paint.ts'

const frame = rowFrame(0, 5, 5, ['hair', 'hair', 'axis'], hoursLayouts.phone)

describe('a chart of rows', () => {
  it('has scales that put values where the drawing has them', () => {
    const { scales } = rowOptions(frame, frame.height, aPaint())
    expect([scales?.['x']?.min, scales?.['x']?.max]).toEqual([frame.scale.from, frame.scale.to])
    const top = Number(scales?.['y']?.min)
    const bottom = Number(scales?.['y']?.max)
    const pixel = (row: number) => ((row - top) / (bottom - top)) * frame.height
    for (const row of [0, 1, 2]) expect(pixel(row)).toBeCloseTo(middleOf(frame, row))
  })

  it('moves only where motion is welcome', () => {
    expect(rowOptions(frame, frame.height, aPaint({ mayMove: false })).animation).toBe(false)
    expect(rowOptions(frame, frame.height, aPaint({ mayMove: true })).animation).toMatchObject({
      duration: 240,
    })
  })

  it.each([
    [10, null],
    [60, 0],
    [101, 0],
    [102, 1],
    [185, 2],
    [186, null],
  ])('finds at %i px the row %s', (y, row) => {
    expect(rowAtHeight(frame, y)).toBe(row)
  })
})
