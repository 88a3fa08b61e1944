import { attainmentLayouts, MOST_ROWS, stripByAttainment } from '../charts/strip-by-attainment.ts'
import { standingOf } from '../domain/answer.ts'
import type { TeamPlaces } from '../domain/coaching-plan.ts'
import type { ConfidenceWord } from '../domain/stated-confidence.ts'
import type { TableProps } from './BandsTable.tsx'
import { AttainmentStrip } from './drawings/AttainmentStrip.tsx'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'

const bandWords = { lowest: words.bands.lowestFifth, middle: words.bands.middle, top: words.bands.topFifth }
const axis = { tick: format.percentFigure, unit: '%' }

/** The strip of the bands: beside the table row for row, or above it where there is no room. */
export function BandsDrawing({
  plan,
  names,
  rows,
  alone = false,
}: TableProps<TeamPlaces> & { alone?: boolean }) {
  const ranked = plan.ranking.ranked.length
  if (ranked === 0) return null
  const values = plan.people
    .map(({ attainment, score }) => attainment ?? score)
    .filter((value) => value !== null)
  const chart = words.bands.chart(
    ranked,
    format.percent(Math.min(...values)),
    format.percent(Math.max(...values)),
    plan.ranking.tooFew ? 0 : standingOf(plan).middlePeople,
  )
  const sureOf = (word: ConfidenceWord) =>
    plan.sure?.people.filter(({ shown }) => shown?.word === word).length ?? 0
  const told = words.confidence.counts(sureOf('clear'), sureOf('likely'), sureOf('tossUp'))
  const label = told === '' ? chart : `${chart} ${told}`
  const beside = !alone && rows.length <= MOST_ROWS
  const wide = beside ? attainmentLayouts.beside : attainmentLayouts.above
  const drawn = (layout: (typeof attainmentLayouts)[keyof typeof attainmentLayouts]) =>
    stripByAttainment(plan, rows, bandWords, layout, names)
  const above = drawn(attainmentLayouts.phone)
  return (
    <div class={beside ? 'draw' : 'draw above'}>
      <AttainmentStrip
        class="wide"
        strip={drawn(wide)}
        axis={axis}
        label={label}
        {...(beside && { length: wide.length })}
      />
      <AttainmentStrip class="narrow" strip={above} axis={axis} label={label} />
      {above.unhung > 0 && (
        <p class={beside ? 'notes-row narrow' : 'notes-row'}>{words.confidence.tooMany(above.unhung)}</p>
      )}
    </div>
  )
}
