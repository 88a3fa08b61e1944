import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Configure, Painted } from './paint-over.ts'

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

/** A drawing, and the chart that is painted over it once it is near the view. */
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
    const paint = async (over: HTMLDivElement, on: HTMLCanvasElement) => {
      // Whatever keeps the chart away: the drawing stays as it is.
      const chart = await import('./paint-over.ts')
        .then(({ paintOver }) => paintOver(over, on, latest.current, configure, () => row.current))
        .catch(() => null)
      if (gone) chart?.remove()
      else painted.current = chart
      // The plan may have changed while the library was on its way.
      if (painted.current) void refresh()
    }
    const near = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting) || outer.clientHeight > MOST_HEIGHT) return
        near.disconnect()
        void paint(outer, inner)
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
