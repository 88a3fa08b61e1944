import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Paint } from '../charts/paint.ts'
import { type RowChart, type RowPoint, rowAtHeight } from '../charts/row-chart.ts'
import { readPaint, whenLooksChange } from './drawings/read-paint.ts'

type Configure = (paint: Paint) => RowChart

interface Props {
  /** Fetches the chart, to be made in the colours of the page; a new function is a new chart. */
  readonly load: () => Promise<Configure>
  /** One sentence that says what the drawing shows. */
  readonly label: string
  /** The row in question, by pointer or arrow keys; null when none is. */
  readonly onRow?: ((row: number | null) => void) | undefined
  readonly class?: string
  /** The SVG drawing that stands until the chart is painted, where it cannot be, and in print. */
  readonly children: ComponentChildren
}

/** Beyond this height a canvas would be too large for some browsers; the drawing stays. */
const MOST_HEIGHT = 8000

/** The one place that loads Chart.js: paints the chart over its drawing once it is near the view. */
export function ChartOver({ load, label, onRow, class: kind = '', children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const painted = useRef<Painted | null>(null)
  const row = useRef<number | null>(null)
  const configure = useRef<Configure | null>(null)
  const latest = useRef(load)
  latest.current = load

  const refresh = async () => {
    const loading = latest.current
    const loaded = await loading()
    if (loading !== latest.current) return
    configure.current = loaded
    painted.current?.update()
  }

  const point = (next: number | null) => {
    if (next === row.current || (!painted.current && next !== null)) return
    row.current = next
    painted.current?.draw()
    onRow?.(next)
  }

  useEffect(() => {
    const [outer, inner] = [box.current, canvas.current]
    if (!outer || !inner) return
    let gone = false
    const near = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting) || outer.clientHeight > MOST_HEIGHT) return
        near.disconnect()
        void paintOver(outer, inner, latest.current, configure, () => row.current).then((over) => {
          if (gone) over?.remove()
          else painted.current = over
          // The plan may have changed while the library was on its way.
          if (painted.current) void refresh()
        })
      },
      { rootMargin: '100%' },
    )
    near.observe(outer)
    return () => {
      gone = true
      near.disconnect()
      painted.current?.remove()
      painted.current = null
    }
  }, [])

  useEffect(() => {
    if (painted.current) void refresh()
  }, [load])

  const onKeyDown = (event: KeyboardEvent) => {
    const last = (painted.current?.rows() ?? 0) - 1
    const now = row.current ?? -1
    const next = {
      ArrowDown: Math.min(now + 1, last),
      ArrowUp: Math.max(now - 1, 0),
      Home: 0,
      End: last,
      Escape: null,
    }
    if (last < 0 || !(event.key in next)) return
    event.preventDefault()
    point(next[event.key as keyof typeof next])
  }
  const onPointer = (event: PointerEvent) => {
    const top = box.current?.getBoundingClientRect().top ?? 0
    point(painted.current?.rowAt(event.clientY - top) ?? null)
  }
  return (
    <div
      class={`chart ${kind}`}
      ref={box}
      role="img"
      aria-label={label}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => point(null)}
      onFocus={() => point(row.current ?? 0)}
      onBlur={() => point(null)}
      onKeyDown={onKeyDown}
    >
      {children}
      <canvas ref={canvas} aria-hidden="true" hidden />
    </div>
  )
}

interface Painted {
  readonly update: () => void
  readonly draw: () => void
  readonly remove: () => void
  readonly rows: () => number
  readonly rowAt: (y: number) => number | null
}

/** null when the library did not come: the drawing stays as it is. */
async function paintOver(
  box: HTMLDivElement,
  canvas: HTMLCanvasElement,
  load: Props['load'],
  configure: { current: Configure | null },
  row: () => number | null,
): Promise<Painted | null> {
  const [Charts, first] = await Promise.all([loadCharts(), load()]).catch(() => [null, null])
  if (!Charts || !first || !canvas.isConnected) return null
  const now = (mayMove: boolean) =>
    (configure.current ?? first)({ ...readPaint(box, row), ...(mayMove ? {} : { mayMove: false }) })
  let scene = now(false)
  canvas.hidden = false
  canvas.width = box.clientWidth
  canvas.height = box.clientHeight
  const chart = new Charts<'bar' | 'line', RowPoint[]>(canvas, {
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
    if (box.clientWidth > 0 && box.clientHeight > 0) chart.resize(box.clientWidth, box.clientHeight)
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

async function loadCharts() {
  const { BarController, BarElement, Chart, LinearScale, LineController, LineElement, PointElement } =
    await import('chart.js')
  Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement)
  // Each chart is drawn in a task of its own, so that none of them is long.
  await new Promise((resolve) => setTimeout(resolve))
  return Chart
}
