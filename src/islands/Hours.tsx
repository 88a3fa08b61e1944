import { useState } from 'preact/hooks'
import { answerOf } from '../domain/answer.ts'
import { words } from '../i18n/language.ts'
import { HoursDrawings } from './HoursDrawings.tsx'
import { HoursTable } from './HoursTable.tsx'
import { ShowRest, useRows } from './ShowRest.tsx'
import { useAwake, useNames, usePlan, useStale } from './use-page.ts'
import { WorkingsPanel } from './Workings.tsx'

/** Hours: how many each person gets, beside today, an equal split and the extremes. */
export function Hours() {
  const plan = usePlan()
  const names = useNames(plan?.team)
  const awake = useAwake()
  const stale = useStale()
  const [row, setRow] = useState<number | null>(null)
  const { rows, rest, showAll } = useRows(plan)
  const w = words.hours
  if (plan === null) return null
  const { hours } = plan
  const person = row === null ? undefined : rows[row]
  return (
    <section
      class="part"
      aria-labelledby="hours-title"
      data-figures
      data-awake={awake ? '' : undefined}
      data-stale={stale}
    >
      <h2 id="hours-title">
        <span class="kicker">{w.kicker}</span> {w.finding(answerOf(plan))}
      </h2>
      <div class="tablefig">
        <HoursTable
          plan={plan}
          names={names.whole}
          rows={rows}
          rowId={(one) => `hours-${one + 1}`}
          pointed={row}
        />
        <HoursDrawings plan={plan} names={names.whole} rows={rows} onRow={setRow} />
      </div>
      <ShowRest rest={rest} showAll={showAll} />
      <WorkingsPanel id="hours" />
      <p class="notes-row">
        {person === undefined
          ? w.note
          : w.row(
              names.whole[person] ?? '',
              hours.targeted[person] ?? 0,
              hours.today?.[person] ?? null,
              hours.equal[person] ?? 0,
              hours.extremes?.[person] ?? null,
            )}
      </p>
    </section>
  )
}
