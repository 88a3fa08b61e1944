import { useCallback } from 'preact/hooks'
import { hoursChart } from '../charts/hours-chart.ts'
import { hoursLayouts, hoursRows } from '../charts/hours-rows.ts'
import type { Paint } from '../charts/paint.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import type { TableProps } from './BandsTable.tsx'
import { ChartOver } from './ChartOver.tsx'
import { HoursDrawing } from './drawings/HoursDrawing.tsx'

const marks = {
  targeted: words.hours.marks.targeted,
  today: words.hours.marks.today,
  extremes: words.hours.marks.extremes,
  equal: words.hours.marks.equal,
}
const axis = { tick: format.hours, unit: 'h' }

interface Props extends TableProps {
  /** No table beside it: names stand above the bars at every width. */
  readonly alone?: boolean
  readonly onRow?: (row: number | null) => void
}

/** Hours as bars: a chart over its drawing, beside the table or with names of its own. */
export function HoursDrawings({ plan, names, rows, alone = false, onRow }: Props) {
  const label = words.hours.chart(rows.length)
  const named = rows.map((person) => ({
    name: names[person] ?? '',
    value: format.hoursUnit(plan.hours.targeted[person] ?? 0),
  }))
  const wide = hoursRows(plan, rows, marks, hoursLayouts.beside)
  const narrow = hoursRows(plan, rows, marks, hoursLayouts.phone)
  const wideChart = useCallback((paint: Paint) => hoursChart(wide, axis, null, paint), [plan, rows.length])
  const narrowChart = useCallback(
    (paint: Paint) => hoursChart(narrow, axis, named, paint),
    [plan, names, rows.length],
  )
  return (
    <div class={alone ? 'draw alone' : 'draw'}>
      {!alone && (
        <ChartOver class="wide" config={wideChart} label={label} onRow={onRow}>
          <HoursDrawing hours={wide} axis={axis} />
        </ChartOver>
      )}
      <ChartOver class={alone ? '' : 'narrow'} config={narrowChart} label={label} onRow={onRow}>
        <HoursDrawing hours={narrow} axis={axis} words={named} />
      </ChartOver>
    </div>
  )
}
