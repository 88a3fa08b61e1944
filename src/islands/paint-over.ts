import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import type { Paint } from '../charts/paint.ts'
import { type RowChart, type RowPoint, rowAtHeight } from '../charts/row-chart.ts'
import { readPaint, whenLooksChange } from './drawings/read-paint.ts'

// The one place that knows Chart.js, with the parts that are used; it is fetched with the first chart alone.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement)

/** Makes the chart in the colours of the page. */
export type Configure = (paint: Paint) => RowChart

/** A chart over its drawing. */
export interface Painted {
  readonly update: () => void
  readonly draw: () => void
  readonly remove: () => void
  readonly rows: () => number
  readonly rowAt: (y: number) => number | null
}

/** Paints the chart; null when its code did not come: the drawing stays as it is. */
export async function paintOver(
  box: HTMLDivElement,
  canvas: HTMLCanvasElement,
  load: () => Promise<Configure>,
  configure: { current: Configure | null },
  row: () => number | null,
): Promise<Painted | null> {
  const first = await load().catch(() => null)
  // Each chart is drawn in a task of its own, so that none of them is long.
  await new Promise((resolve) => setTimeout(resolve))
  if (!first || !canvas.isConnected) return null
  const now = (mayMove: boolean) =>
    (configure.current ?? first)({ ...readPaint(box, row), ...(mayMove ? {} : { mayMove: false }) })
  let scene = now(false)
  canvas.hidden = false
  canvas.width = box.clientWidth
  canvas.height = box.clientHeight
  const chart = new Chart<'bar' | 'line', RowPoint[]>(canvas, {
    type: 'bar',
    data: scene.data,
    options: scene.options,
    plugins: [
      {
        id: 'rows',
        beforeDatasetsDraw: (drawn) => scene.under(drawn),
        afterDatasetsDraw: (drawn) => scene.over(drawn),
      },
    ],
  })
  // It would outdo the style sheet, which takes the canvas away in print.
  canvas.style.removeProperty('display')
  box.dataset['drawn'] = ''
  box.tabIndex = 0

  const update = (mayMove: boolean) => {
    scene = now(mayMove)
    // The same datasets keep their marks, which then slide to their new places.
    scene.data.datasets.forEach((next, i) => Object.assign(chart.data.datasets[i] ?? {}, next))
    chart.options = scene.options
    chart.update(mayMove ? undefined : 'none')
  }
  const sizes = new ResizeObserver(() => {
    if (box.clientWidth === 0 || box.clientHeight === 0) return
    // Chart.js puts a resize off while marks still slide, and can lose it.
    chart.stop()
    chart.resize(box.clientWidth, box.clientHeight)
  })
  sizes.observe(box)
  const stop = whenLooksChange(() => update(false))
  return {
    update: () => update(true),
    draw: () => chart.draw(),
    rows: () => scene.frame.rules.length,
    rowAt: (y) => rowAtHeight(scene.frame, y),
    remove: () => {
      stop()
      sizes.disconnect()
      chart.destroy()
      delete box.dataset['drawn']
    },
  }
}
