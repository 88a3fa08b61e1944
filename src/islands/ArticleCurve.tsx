import { curveLayouts, gainCurve } from '../charts/gain-curve.ts'
import { ordered, personGain } from '../domain/projection.ts'
import { responseOfBand } from '../domain/response.ts'
import { assumptions } from '../domain/assumptions.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { CurveDrawing } from './drawings/CurveDrawing.tsx'
import { Tool } from './Tool.tsx'
import { usePage } from './use-page.ts'

const gains = { tick: format.percentFigure, unit: '%' }
const hours = { tick: format.hours, unit: words.curve.hoursUnit }
const full = assumptions.fullEffectHours.value

/** What an hour does: the gain of one person by hours a month, for the qualities chosen on the page. */
export function ArticleCurve() {
  const { qualityToday, qualityPlanned } = usePage()
  const change = { qualityToday, qualityPlanned }
  const { low, expected, ceiling } = ordered(personGain(responseOfBand.middle, full, full, change))
  const w = words.curve
  const ends = {
    wide: { middle: [w.middle, w.range(expected, low, ceiling)], edge: [w.edge], ends: [w.ends.join(' ')] },
    narrow: { middle: [w.middle, format.gain(expected)], edge: [w.edge], ends: w.ends },
  }
  const drawn = (layout: keyof typeof curveLayouts) => (
    <CurveDrawing
      class={layout}
      curve={gainCurve(change, curveLayouts[layout])}
      gains={gains}
      hours={hours}
      value={format.gain}
      ends={ends[layout]}
      label={w.label}
    />
  )
  return (
    <Tool title={words.tool.curve} isOfTeam={false}>
      <p class="said">{w.said(qualityToday, qualityPlanned)}</p>
      <div class="draw">
        {drawn('wide')}
        {drawn('narrow')}
      </div>
    </Tool>
  )
}
