import { plannerWords } from '../i18n/planner-language.ts'
import { saveFile } from '../state/browser.ts'
import { $page } from '../state/page.ts'
import { $plan, settled } from '../state/plan.ts'
import { usePlan, wholeNames } from './use-page.ts'

/** Take it along: the results for other programs. */
export function Downloads() {
  const w = plannerWords.take
  const plan = usePlan()
  if (plan === null) return null
  const save = async () => {
    const { resultsCsv } = await import('../exports/results-csv.ts')
    // Whoever asks while a plan is being made means that one, not the former.
    await settled()
    const done = $plan.get()
    if (done === null) return
    saveFile(w.fileName, 'text/csv', resultsCsv(done, wholeNames(done.team, $page.get().namesHidden)))
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
      <p class="notes-row">{w.note(plan.team.currency)}</p>
    </section>
  )
}
