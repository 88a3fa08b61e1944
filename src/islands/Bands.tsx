import { answerOf } from '../domain/answer.ts'
import { words } from '../i18n/language.ts'
import { BandsTable } from './BandsTable.tsx'
import { useAwake, useNames, usePlan } from './use-page.ts'

/** Bands: who stands where, as a table with the strip. */
export function Bands() {
  const plan = usePlan()
  const names = useNames()
  const awake = useAwake()
  const w = words.bands
  if (plan === null) return null
  const answer = answerOf(plan)
  return (
    <section class="part" aria-labelledby="bands-title" data-figures data-awake={awake ? '' : undefined}>
      <h2 id="bands-title">
        <span class="kicker">{w.kicker}</span>
        {w.finding(answer)}
      </h2>
      <div class="tablefig">
        <BandsTable plan={plan} names={names.whole} />
      </div>
      <p class="notes-row">{w.note}</p>
    </section>
  )
}
