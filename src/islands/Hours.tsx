import { answerOf } from '../domain/answer.ts'
import { words } from '../i18n/language.ts'
import { HoursTable } from './HoursTable.tsx'
import { useAwake, useNames, usePlan } from './use-page.ts'

/** Hours: how many each person gets, beside today, an equal split and the extremes. */
export function Hours() {
  const plan = usePlan()
  const names = useNames()
  const awake = useAwake()
  const w = words.hours
  if (plan === null) return null
  return (
    <section class="part" aria-labelledby="hours-title" data-figures data-awake={awake ? '' : undefined}>
      <h2 id="hours-title">
        <span class="kicker">{w.kicker}</span>
        {w.finding(answerOf(plan))}
      </h2>
      <div class="tablefig">
        <HoursTable plan={plan} names={names.whole} rowId={(person) => `hours-${person + 1}`} />
      </div>
      <p class="notes-row">{w.note}</p>
    </section>
  )
}
