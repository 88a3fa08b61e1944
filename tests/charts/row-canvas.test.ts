import { describe, expect, it } from 'vitest'
import { drawLine, drawText } from '../../src/charts/row-canvas.ts'
import { aPen } from './a-canvas.ts'

describe('the pen', () => {
  it('takes places as shares of its width, and heights as pixels', () => {
    const { pen, notes } = aPen()
    drawLine(pen, [10, 5], [50, 6], { token: 'ink', isDotted: true })
    drawText(pen, { text: 'equal', along: 25, dx: 4, y: 28, token: 'ink-2' })
    expect(notes).toEqual(['dotted', 'ink line 40,5 to 200,6', 'ink-2 text equal at 104,28'])
  })

  it('sets type as the page does', () => {
    const { pen } = aPen({ face: 'Source Sans 3' })
    drawText(pen, { text: 'Anna', along: 0, y: 0, isBold: true })
    expect(pen.ctx.font).toBe('640 14px Source Sans 3')
  })
})
