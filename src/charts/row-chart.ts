import type { Chart, ChartData, ChartOptions } from 'chart.js'
import type { Paint } from './paint.ts'
import type { RowFrame } from './row-frame.ts'

export interface RowPoint {
  readonly x: number | [number, number]
  /** The row. */
  readonly y: number
}

/** What is drawn under and over the datasets knows of the chart. */
export type DrawnRows = Pick<Chart, 'ctx' | 'width' | 'getDatasetMeta'>

/**
 * A drawing of rows as Chart.js has it, and what is drawn under and over its datasets.
 * Colours are lists, one a row: Chart.js keeps a single one for all when the page's colours change.
 */
export interface RowChart {
  readonly frame: RowFrame
  readonly data: ChartData<'bar' | 'line', RowPoint[]>
  readonly options: ChartOptions<'bar' | 'line'>
  readonly under: (chart: DrawnRows) => void
  readonly over: (chart: DrawnRows) => void
}

const SLIDE = { duration: 240, easing: 'easeOutQuart' } as const

/**
 * Scales that put every value where the drawing of the same positions has it: the chart's area is the whole
 * box, and its edges are the values that the frame has there.
 */
export function rowOptions(frame: RowFrame, boxHeight: number, paint: Paint): RowChart['options'] {
  const rowAt = (y: number) => (y - frame.head - frame.middle) / frame.rowHeight
  const edges = { type: 'linear', display: false, bounds: 'data', offset: false } as const
  return {
    indexAxis: 'y',
    responsive: false,
    maintainAspectRatio: false,
    animation: paint.mayMove ? SLIDE : false,
    events: [],
    clip: false,
    layout: { padding: 0, autoPadding: false },
    scales: {
      x: { ...edges, min: frame.scale.from, max: frame.scale.to },
      y: { ...edges, min: rowAt(0), max: rowAt(boxHeight), reverse: true },
    },
  }
}

/** The row at a height of the drawing; null over the head. */
export function rowAtHeight({ head, rowHeight, rules }: RowFrame, y: number): number | null {
  const row = Math.floor((y - head) / rowHeight)
  return row >= 0 && row < rules.length ? row : null
}
