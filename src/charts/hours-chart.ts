import type { AxisWords } from './axis-words.ts'
import { CROSS, type HoursRow, type HoursRows, type KeyMark } from './hours-rows.ts'
import type { Paint, PaintToken } from './paint.ts'
import { drawLine, drawText, type Pen } from './row-canvas.ts'
import { type DrawnRows, type RowChart, rowOptions, type RowPoint } from './row-chart.ts'
import { middleOf } from './row-frame.ts'
import { drawFrame, drawGuide, type RowWords } from './row-frame-canvas.ts'
import { along } from './scale.ts'

/** Line of the bars, centred on their edge as SVG has it; Chart.js draws it inside. */
const KEYLINE = 1.25
const OUTLINE = 1

/**
 * Hours as Chart.js draws them, from the positions of the SVG drawing.
 *
 * @param words names and values, where no table is beside the drawing
 */
export function hoursChart(
  hours: HoursRows,
  axis: AxisWords,
  words: readonly RowWords[] | null,
  paint: Paint,
): RowChart {
  const { frame, rows } = hours
  const { colours } = paint
  const pointsOf = (valueOf: (row: HoursRow) => number | null): RowPoint[] =>
    rows.flatMap((row, y) => {
      const x = valueOf(row)
      return x === null ? [] : [{ x, y }]
    })
  const isOnBar = (row: HoursRow, value: number | null) =>
    row.isMiddle && value !== null && value <= row.targeted
  const points = { type: 'line', showLine: false, pointBorderWidth: 1.5 } as const
  return {
    frame,
    data: {
      datasets: [
        {
          type: 'bar',
          label: 'targeted',
          data: pointsOf(({ targeted }) => targeted),
          barThickness: hours.barHeight,
          grouped: false,
          borderSkipped: false,
          order: 3,
          backgroundColor: rows.map(({ isMiddle }) => colours[isMiddle ? 'middle' : 'neutral']),
          borderColor: rows.map(({ isMiddle }) => colours[isMiddle ? 'keyline' : 'edge-line']),
          borderWidth: rows.map(({ isMiddle }) => (isMiddle ? KEYLINE : OUTLINE)),
          inflateAmount: rows.map(({ isMiddle }) => (isMiddle ? KEYLINE : OUTLINE) / 2),
        },
        {
          ...points,
          label: 'extremes',
          data: pointsOf(({ extremes }) => extremes),
          order: 2,
          pointStyle: 'crossRot',
          pointRadius: CROSS * Math.SQRT2,
          pointBorderColor: rows.map((row) => colours[isOnBar(row, row.extremes) ? 'on-middle' : 'ink-2']),
        },
        {
          ...points,
          label: 'today',
          data: pointsOf(({ today }) => today),
          order: 1,
          pointStyle: 'line',
          pointRotation: 90,
          pointRadius: hours.tick,
          pointBorderColor: rows.map(() => colours.ink),
        },
        { ...points, label: 'equal', data: pointsOf(({ equal }) => equal), order: 1, pointRadius: 0 },
      ],
    },
    options: rowOptions(frame, hours.boxHeight, paint),
    under: ({ ctx, width }) => drawFrame({ ctx, width, paint }, frame, axis, words),
    over: (chart) => drawOver({ ctx: chart.ctx, width: chart.width, paint }, chart, hours),
  }
}

function drawOver(pen: Pen, chart: DrawnRows, hours: HoursRows): void {
  const { frame, rows, barHeight, tick, equal, labels, key } = hours
  const bars = chart.getDatasetMeta(0).data
  chart.getDatasetMeta(2).data.forEach(({ x }, i) => {
    const row = rows[i]
    if (!row?.isMiddle || x > (bars[i]?.x ?? 0)) return
    const y = middleOf(frame, i)
    const place = (x / pen.width) * 100
    drawLine(pen, [place, y - barHeight / 2], [place, y + barHeight / 2], {
      token: 'on-middle',
      thickness: 1.5,
    })
  })
  if (equal) {
    drawLine(pen, [equal.along, frame.head - 26], [equal.along, frame.height], {
      token: 'ink-3',
      isDotted: true,
    })
    drawText(pen, { ...equal, y: frame.head - 32, token: 'ink-2' })
  } else {
    rows.forEach((row, i) => {
      const y = middleOf(frame, i)
      const place = along(frame.scale, row.equal)
      const token: PaintToken = row.isMiddle && row.equal <= row.targeted ? 'on-middle' : 'ink-3'
      drawLine(pen, [place, y - tick], [place, y + tick], { token, isDotted: true })
    })
  }
  for (const { text, row, along: place, dx, anchor } of labels)
    drawText(pen, { text, along: place, dx, anchor, y: middleOf(frame, row) + 4.5, token: 'ink-2' })
  for (const mark of key) drawKey(pen, mark, frame.height + 20)
  drawGuide(pen, frame, (row) => {
    const one = rows[row]
    return one ? along(frame.scale, one.targeted) : null
  })
}

function drawKey(pen: Pen, { mark, text, x }: KeyMark, y: number): void {
  const at = (px: number) => (px / pen.width) * 100
  const middle = y - 4.5
  if (mark === 'targeted') {
    pen.ctx.fillStyle = pen.paint.colours.neutral
    pen.ctx.fillRect(x, middle - 5, 16, 10)
    pen.ctx.strokeStyle = pen.paint.colours['edge-line']
    pen.ctx.lineWidth = 1
    pen.ctx.strokeRect(x, middle - 5, 16, 10)
  } else if (mark === 'extremes') {
    const ink = { token: 'ink-2', thickness: 1.5 } as const
    drawLine(pen, [at(x + 8 - CROSS), middle - CROSS], [at(x + 8 + CROSS), middle + CROSS], ink)
    drawLine(pen, [at(x + 8 + CROSS), middle - CROSS], [at(x + 8 - CROSS), middle + CROSS], ink)
  } else {
    const ink =
      mark === 'today'
        ? ({ token: 'ink', thickness: 1.5 } as const)
        : ({ token: 'ink-3', isDotted: true } as const)
    drawLine(pen, [at(x + 8), middle - 8], [at(x + 8), middle + 8], ink)
  }
  drawText(pen, { text, along: at(x + 24), y, token: 'ink-2' })
}
