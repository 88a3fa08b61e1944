import { MOST_ROWS } from '../charts/strip-by-attainment.ts'
import { answerOf } from '../domain/answer.ts'
import { words } from '../i18n/language.ts'
import { BandsDrawing } from './BandsDrawing.tsx'
import { BandsTable } from './BandsTable.tsx'
import { ShowRest, useRows } from './ShowRest.tsx'
import { useAwake, useNames, usePlan } from './use-page.ts'
import { WorkingsPanel } from './Workings.tsx'

/** Bands: who stands where, as a table with the strip. */
export function Bands() {
  const plan = usePlan()
  const names = useNames()
  const awake = useAwake()
  const { rows, rest, showAll } = useRows(plan)
  const w = words.bands
  if (plan === null) return null
  return (
    <section class="part" aria-labelledby="bands-title" data-figures data-awake={awake ? '' : undefined}>
      <h2 id="bands-title">
        <span class="kicker">{w.kicker}</span> {w.finding(answerOf(plan))}
      </h2>
      <div class={rows.length <= MOST_ROWS ? 'tablefig' : 'tablefig stacked'}>
        <BandsTable plan={plan} names={names.whole} rows={rows} />
        <BandsDrawing plan={plan} rows={rows} />
      </div>
      <ShowRest rest={rest} showAll={showAll} />
      <WorkingsPanel id="bands" />
      <p class="notes-row">{plan.ranking.tooFew ? w.tooFew : w.note}</p>
    </section>
  )
}
