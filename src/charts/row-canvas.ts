import type { Paint, PaintToken } from './paint.ts'

/** A canvas that is as wide as its box, and what it is drawn with. */
export interface Pen {
  readonly ctx: CanvasRenderingContext2D
  readonly width: number
  readonly paint: Paint
}

export interface CanvasText {
  readonly text: string
  readonly along: number
  readonly dx?: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly token?: PaintToken
  readonly size?: number
  readonly isBold?: boolean
}

const aligned = { start: 'left', middle: 'center', end: 'right' } as const

export function drawText({ ctx, width, paint }: Pen, one: CanvasText): void {
  ctx.font = `${one.isBold ? 640 : 400} ${one.size ?? 14}px ${paint.face}`
  ctx.fillStyle = paint.colours[one.token ?? 'ink']
  ctx.textAlign = aligned[one.anchor ?? 'start']
  ctx.textBaseline = 'alphabetic'
  ctx.fillText(one.text, (one.along / 100) * width + (one.dx ?? 0), one.y)
}

export interface CanvasLine {
  readonly token: PaintToken
  readonly thickness?: number
  readonly isDotted?: boolean
}

/** A line between two places, given in shares of the width and pixels down. */
export function drawLine(
  { ctx, width, paint }: Pen,
  from: readonly [along: number, y: number],
  to: readonly [along: number, y: number],
  { token, thickness = 1, isDotted = false }: CanvasLine,
): void {
  ctx.save()
  ctx.beginPath()
  ctx.strokeStyle = paint.colours[token]
  ctx.lineWidth = thickness
  if (isDotted) ctx.setLineDash([2, 3])
  ctx.moveTo((from[0] / 100) * width, from[1])
  ctx.lineTo((to[0] / 100) * width, to[1])
  ctx.stroke()
  ctx.restore()
}
