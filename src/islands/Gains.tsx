import { answerOf } from '../domain/answer.ts'
import { gainRows } from '../domain/gain-rows.ts'
import { words } from '../i18n/language.ts'
import { GainsTable } from './GainsTable.tsx'
import { useAwake, usePlan } from './use-page.ts'

/** Gains: what each way to split the hours is worth. */
export function Gains() {
  const plan = usePlan()
  const awake = useAwake()
  const w = words.gains
  if (plan === null) return null
  const rows = gainRows(plan)
  if (rows.length === 0) return null
  return (
    <section class="part" aria-labelledby="gains-title" data-figures data-awake={awake ? '' : undefined}>
      <h2 id="gains-title">
        <span class="kicker">{w.kicker}</span>
        {w.finding(answerOf(plan))}
      </h2>
      <div class="tablefig">
        <GainsTable rows={rows} />
      </div>
      <p class="notes-row">{w.note}</p>
    </section>
  )
}
