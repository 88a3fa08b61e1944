import type { AxisWords } from './axis-words.ts'
import type { GainsRows } from './gains-rows.ts'
import type { Paint } from './paint.ts'
import { type RowChart, rowOptions } from './row-chart.ts'
import { drawFrame, drawGuide, type RowWords } from './row-frame-canvas.ts'
import { along } from './scale.ts'

/** Line of the bars, centred on their edge as SVG has it; Chart.js draws it inside. */
const OUTLINE = 1

/** Gains as Chart.js draws them, from the positions of the SVG drawing. */
export function gainsChart(
  gains: GainsRows,
  axis: AxisWords,
  words: readonly RowWords[] | null,
  paint: Paint,
): RowChart {
  const { frame, marks, barHeight, radius } = gains
  const { colours } = paint
  const isPlan = marks.map(({ plan }) => plan === 'targeted')
  return {
    frame,
    data: {
      datasets: [
        {
          type: 'bar',
          label: 'range',
          data: marks.map(({ low, high, row }) => ({ x: [low, high], y: row })),
          barThickness: barHeight,
          grouped: false,
          borderSkipped: false,
          order: 2,
          backgroundColor: marks.map(() => colours.neutral),
          borderColor: marks.map(() => colours['edge-line']),
          borderWidth: OUTLINE,
          inflateAmount: OUTLINE / 2,
        },
        {
          type: 'line',
          label: 'expected',
          data: marks.map(({ expected, row }) => ({ x: expected, y: row })),
          order: 1,
          showLine: false,
          pointStyle: 'circle',
          pointRadius: isPlan.map((plan) => (plan ? radius.plan : radius.other)),
          pointBackgroundColor: isPlan.map((plan) => (plan ? colours.ink : paint.ground)),
          pointBorderColor: marks.map(() => colours.ink),
          pointBorderWidth: isPlan.map((plan) => (plan ? 0 : 1.5)),
        },
      ],
    },
    options: rowOptions(frame, frame.height, paint),
    under: ({ ctx, width }) => drawFrame({ ctx, width, paint }, frame, axis, words),
    over: ({ ctx, width }) =>
      drawGuide({ ctx, width, paint }, frame, (row) => {
        const one = marks.find((mark) => mark.row === row)
        return one ? along(frame.scale, one.expected) : null
      }),
  }
}
