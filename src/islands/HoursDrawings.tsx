import { useCallback } from 'preact/hooks'
import { hoursLayouts, hoursRows } from '../charts/hours-rows.ts'
import { fitText } from '../charts/text-width.ts'
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
/** Names above the bars leave room for the hours at the right. */
const NAME_ROOM = 220
const NAME_SIZE = 14

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
    name: fitText(names[person] ?? '', NAME_ROOM, NAME_SIZE, true),
    value: format.hoursUnit(plan.hours.targeted[person] ?? 0),
  }))
  const wide = hoursRows(plan, rows, marks, hoursLayouts.beside)
  const narrow = hoursRows(plan, rows, marks, hoursLayouts.phone)
  // The chart's own code comes with the library, not with the page.
  const wideChart = useCallback(async () => {
    const { hoursChart } = await import('../charts/hours-chart.ts')
    return (paint: Paint) => hoursChart(wide, axis, null, paint)
  }, [plan, rows.length])
  const narrowChart = useCallback(async () => {
    const { hoursChart } = await import('../charts/hours-chart.ts')
    return (paint: Paint) => hoursChart(narrow, axis, named, paint)
  }, [plan, names, rows.length])
  return (
    <div class={alone ? 'draw alone' : 'draw'}>
      {!alone && (
        <ChartOver class="wide" load={wideChart} label={label} onRow={onRow}>
          <HoursDrawing hours={wide} axis={axis} />
        </ChartOver>
      )}
      <ChartOver class={alone ? '' : 'narrow'} load={narrowChart} label={label} onRow={onRow}>
        <HoursDrawing hours={narrow} axis={axis} words={named} />
      </ChartOver>
    </div>
  )
}
