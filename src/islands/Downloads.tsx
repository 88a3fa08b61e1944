import { words } from '../i18n/language.ts'
import { saveFile } from '../state/browser.ts'
import { useNames, usePlan } from './use-page.ts'

/** Take it along: the results for other programs. */
export function Downloads() {
  const plan = usePlan()
  const names = useNames(plan?.team)
  const w = words.take
  if (plan === null) return null
  const save = async () => {
    const { resultsCsv } = await import('../exports/results-csv.ts')
    saveFile(w.fileName, 'text/csv', resultsCsv(plan, names.whole))
  }
  return (
    <section class="part take-along needs-js" aria-labelledby="take-title">
      <h2 id="take-title">
        <span class="kicker">{w.kicker}</span>
        {w.finding}
      </h2>
      <div class="actions">
        <button type="button" class="btn-primary" onClick={() => void save()}>
          {w.csv}
        </button>
      </div>
      <p class="notes-row">{w.note}</p>
    </section>
  )
}
