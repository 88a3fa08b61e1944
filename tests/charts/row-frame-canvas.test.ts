import { describe, expect, it } from 'vitest'
import { hoursLayouts } from '../../src/charts/hours-rows.ts'
import { rowFrame } from '../../src/charts/row-frame.ts'
import { drawFrame, drawGuide } from '../../src/charts/row-frame-canvas.ts'
import { aPen } from './a-canvas.ts'

const axis = { tick: String, unit: 'h' }
const frame = rowFrame(0, 2, 2, ['border', 'axis'], hoursLayouts.phone)

describe('the frame on a canvas', () => {
  it('draws numbers with the unit after the last, rules and names', () => {
    const { pen, notes } = aPen()
    const words = [
      { name: 'Anna', value: '2 h' },
      { name: 'Ben', value: '1 h' },
    ]
    drawFrame(pen, frame, axis, words)
    const texts = notes.flatMap((note) => /text (.*) at/.exec(note)?.[1] ?? [])
    expect(texts).toEqual(['0', '1', '2', 'h', 'Anna', '2 h', 'Ben', '1 h'])
    expect(notes).toContain('ink line 0,59.5 to 400,59.5')
    expect(notes).toContain('edge-line line 0,101.5 to 400,101.5')
    expect(notes).toContain('ink line 0,143.5 to 400,143.5')
  })

  it('lays the row in question on sunk paper and leads a guide to its value', () => {
    const { pen, notes } = aPen({ row: () => 1 })
    drawFrame(pen, frame, axis, null)
    expect(notes[0]).toBe('paper-sunk box 0,102 400x42')
    drawGuide(pen, frame, () => 50)
    expect(notes.at(-1)).toBe('ink-3 line 200,60 to 200,130')
  })

  it('draws no guide without a row', () => {
    const { pen, notes } = aPen()
    drawGuide(pen, frame, () => 50)
    expect(notes).toEqual([])
  })
})
