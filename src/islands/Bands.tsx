import { MOST_ROWS } from '../charts/strip-by-attainment.ts'
import { standingOf } from '../domain/answer.ts'
import { nearMiddle } from '../domain/near-middle.ts'
import { words } from '../i18n/language.ts'
import { useStore } from '@nanostores/preact'
import { $editorOpen } from '../state/page.ts'
import { BandsDrawing } from './BandsDrawing.tsx'
import { BandsTable } from './BandsTable.tsx'
import { SureNote } from './HowSure.tsx'
import { ShowRest, useRows } from './ShowRest.tsx'
import { useAwake, useLater, useNames, usePlaces } from './use-page.ts'
import { WorkingsPanel } from './Workings.tsx'

/** Bands: who stands where, as a table with the strip; the team itself can be corrected above it. */
export function Bands({ edit }: { edit: string }) {
  const plan = usePlaces()
  const names = useNames(plan?.team)
  const awake = useAwake()
  const { rows, rest, showAll } = useRows(plan)
  const w = words.bands
  if (plan === null) return null
  const near = nearMiddle(plan).map((person) => names.short[person] ?? '')
  return (
    <>
      <EditTeam label={edit} />
      <section class="part" aria-labelledby="bands-title" data-figures data-awake={awake ? '' : undefined}>
        <h2 id="bands-title">
          <span class="kicker">{w.kicker}</span> {w.finding(standingOf(plan), near)}
        </h2>
        <div class={rows.length <= MOST_ROWS ? 'tablefig bands' : 'tablefig stacked'}>
          <BandsTable plan={plan} names={names.whole} rows={rows} />
          <BandsDrawing plan={plan} names={names.short} rows={rows} />
        </div>
        <ShowRest rest={rest} showAll={showAll} />
        <WorkingsPanel id="bands" />
        <SureNote plan={plan} names={names.short} rows={rows} hasLenses={rows.length <= MOST_ROWS} />
        <p class="notes-row">{plan.ranking.tooFew ? w.tooFew : w.note}</p>
      </section>
    </>
  )
}

/** The table to correct comes when it is opened. */
function EditTeam({ label }: { label: string }) {
  const open = useStore($editorOpen, { ssr: 'initial' })
  const Editor = useLater(open, async () => (await import('./editor/TeamEditor.tsx')).TeamEditor)
  return (
    <div class="edit-team needs-js">
      <button
        type="button"
        class="btn-text unfold"
        id="edit-team"
        aria-expanded={open}
        onClick={() => $editorOpen.set(!open)}
      >
        {label}
      </button>
      {open && Editor && <Editor id="edit" />}
    </div>
  )
}
