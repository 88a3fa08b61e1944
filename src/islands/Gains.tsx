import { useMemo, useState } from 'preact/hooks'
import { answerOf } from '../domain/answer.ts'
import { type GainRow, gainRows } from '../domain/gain-rows.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { plannerWords } from '../i18n/planner-language.ts'
import { assumptions } from '../domain/assumptions.ts'
import { GainsDrawings } from './GainsDrawings.tsx'
import { GainsOdds } from './GainsOdds.tsx'
import { GainsTable } from './GainsTable.tsx'
import { useAwake, useLater, usePlan, useStale } from './use-page.ts'
import { WorkingsPanel } from './Workings.tsx'

/** Gains: what each way to split the hours is worth. */
export function Gains() {
  const plan = usePlan()
  const awake = useAwake()
  const stale = useStale()
  const [row, setRow] = useState<number | null>(null)
  const rows = useMemo(() => (plan === null ? [] : gainRows(plan)), [plan])
  // Told in money only once a cost was entered.
  const Money = useLater(
    plan?.choices.money !== undefined,
    async () => (await import('./GainsMoney.tsx')).GainsMoney,
  )
  const w = words.gains
  if (plan === null || rows.length === 0) return null
  const pointed = row === null ? undefined : rows[row]
  const { shareOfEffect = assumptions.shareOfEffect.value } = plan.choices
  return (
    <section
      class="part"
      aria-labelledby="gains-title"
      data-figures
      data-awake={awake ? '' : undefined}
      data-stale={stale}
    >
      <h2 id="gains-title">
        <span class="kicker">{w.kicker}</span> {w.finding(answerOf(plan))}
      </h2>
      <div class="tablefig">
        <GainsTable rows={rows} pointed={row} />
        <GainsDrawings rows={rows} onRow={setRow} />
      </div>
      <WorkingsPanel id="gains" />
      <p class="notes-row">{pointed?.figures ? w.row(words.plan[pointed.plan], pointed.figures) : w.note}</p>
      {byBandShowsMore(rows) && <p class="notes-row">{plannerWords.byBandShowsMore}</p>}
      {shareOfEffect !== assumptions.shareOfEffect.value && (
        <p class="notes-row changed">{w.share(shareOfEffect)}</p>
      )}
      <GainsOdds plan={plan} />
      {Money !== null && <Money plan={plan} />}
    </section>
  )
}

/** Whether the figures as shown set the simple plan above the targeted one, which calls for a reason. */
function byBandShowsMore(rows: readonly GainRow[]): boolean {
  const [targeted, byBand] = (['targeted', 'byBand'] as const).map(
    (name) => rows.find(({ plan }) => plan === name)?.figures?.expected ?? 0,
  )
  return (
    targeted !== undefined &&
    byBand !== undefined &&
    byBand > targeted &&
    format.gain(byBand) !== format.gain(targeted)
  )
}
