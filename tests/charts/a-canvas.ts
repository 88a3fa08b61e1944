import type { Paint } from '../../src/charts/paint.ts'
import type { Pen } from '../../src/charts/row-canvas.ts'
import { aPaint } from './a-paint.ts'

/** A pen that notes what it draws: text, lines with their colour, filled boxes. */
export function aPen(changed: Partial<Paint> = {}, width = 400) {
  const notes: string[] = []
  let from = ''
  const ctx = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    save: () => undefined,
    restore: () => undefined,
    beginPath: () => undefined,
    setLineDash: () => notes.push('dotted'),
    moveTo: (x: number, y: number) => (from = `${x},${y}`),
    lineTo: (x: number, y: number) => notes.push(`${ctx.strokeStyle} line ${from} to ${x},${y}`),
    stroke: () => undefined,
    fillRect: (x: number, y: number, w: number, h: number) =>
      notes.push(`${ctx.fillStyle} box ${x},${y} ${w}x${h}`),
    strokeRect: () => undefined,
    fillText: (text: string, x: number, y: number) =>
      notes.push(`${ctx.fillStyle} text ${text} at ${x},${y}`),
  }
  const pen: Pen = { ctx: ctx as unknown as CanvasRenderingContext2D, width, paint: aPaint(changed) }
  return { pen, notes }
}
