import { AXIS_SIZE, type AxisWords, unitGap } from './axis-words.ts'
import { drawLine, drawText, type Pen } from './row-canvas.ts'
import { type RowFrame } from './row-frame.ts'

/** Words of a row that has no table beside it. */
export interface RowWords {
  readonly name: string
  readonly value: string
}

const ruleTokens = { hair: 'hairline', border: 'edge-line', axis: 'ink' } as const
const NAME_BASELINE = 15

/** What lies under the marks: the row in question highlighted, gridlines, axis, rules, names and values. */
export function drawFrame(
  pen: Pen,
  frame: RowFrame,
  axis: AxisWords,
  words: readonly RowWords[] | null,
): void {
  const { head, rowHeight, height, ticks, rules } = frame
  const row = pen.paint.row()
  if (row !== null && row < rules.length) {
    pen.ctx.fillStyle = pen.paint.highlight
    pen.ctx.fillRect(0, head + row * rowHeight, pen.width, rowHeight)
  }
  ticks.forEach(({ along, value }, i) => {
    const isZero = value === 0 && frame.scale.from < 0 && i > 0
    drawLine(pen, [along, head], [along, height], { token: isZero ? 'edge-line' : 'hairline' })
    const label = { along, y: head - 7, token: 'ink-3', size: AXIS_SIZE } as const
    drawText(pen, { ...label, text: axis.tick(value), anchor: 'middle' })
    if (i === ticks.length - 1) drawText(pen, { ...label, text: axis.unit, dx: unitGap(axis, value) })
  })
  drawLine(pen, [0, head - 0.5], [100, head - 0.5], { token: 'ink' })
  rules.forEach((rule, i) => {
    const y = head + (i + 1) * rowHeight - 0.5
    drawLine(pen, [0, y], [100, y], { token: ruleTokens[rule] })
  })
  words?.forEach(({ name, value }, i) => {
    const y = head + i * rowHeight + NAME_BASELINE
    drawText(pen, { text: name, along: 0, y, isBold: true })
    drawText(pen, { text: value, along: 100, y, anchor: 'end', isBold: true })
  })
}

/** A guide from the axis to the value of the row in question. */
export function drawGuide(pen: Pen, frame: RowFrame, alongOf: (row: number) => number | null): void {
  const row = pen.paint.row()
  const along = row === null ? null : alongOf(row)
  if (row === null || along === null) return
  drawLine(pen, [along, frame.head], [along, frame.head + row * frame.rowHeight + frame.middle], {
    token: 'ink-3',
  })
}
