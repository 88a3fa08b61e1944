import { useCallback } from 'preact/hooks'
import { gainsLayouts, gainsRows } from '../charts/gains-rows.ts'
import type { Paint } from '../charts/paint.ts'
import type { GainRow } from '../domain/gain-rows.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { ChartOver } from './ChartOver.tsx'
import { GainsDrawing } from './drawings/GainsDrawing.tsx'

const axis = { tick: format.percentFigure, unit: '%' }

interface Props {
  readonly rows: readonly GainRow[]
  readonly alone?: boolean
  readonly onRow?: (row: number | null) => void
}

/** Gains as likely ranges with their expected value: a chart over its drawing. */
export function GainsDrawings({ rows, alone = false, onRow }: Props) {
  const label = words.gains.chart
  const named = rows.map(({ plan, figures }) => ({
    name: words.plan[plan],
    value: figures === null ? words.tables.soon : format.gain(figures.expected),
  }))
  const wide = gainsRows(rows, gainsLayouts.beside)
  const narrow = gainsRows(rows, gainsLayouts.phone)
  // The chart's own code comes with the library, not with the page.
  const wideChart = useCallback(async () => {
    const { gainsChart } = await import('../charts/gains-chart.ts')
    return (paint: Paint) => gainsChart(wide, axis, null, paint)
  }, [rows])
  const narrowChart = useCallback(async () => {
    const { gainsChart } = await import('../charts/gains-chart.ts')
    return (paint: Paint) => gainsChart(narrow, axis, named, paint)
  }, [rows])
  return (
    <div class={alone ? 'draw alone' : 'draw'}>
      {!alone && (
        <ChartOver class="wide" load={wideChart} label={label} onRow={onRow}>
          <GainsDrawing gains={wide} axis={axis} />
        </ChartOver>
      )}
      <ChartOver class={alone ? '' : 'narrow'} load={narrowChart} label={label} onRow={onRow}>
        <GainsDrawing gains={narrow} axis={axis} words={named} />
      </ChartOver>
    </div>
  )
}
