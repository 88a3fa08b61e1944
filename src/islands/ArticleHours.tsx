import { answerOf } from '../domain/answer.ts'
import { words } from '../i18n/language.ts'
import { HoursDrawings } from './HoursDrawings.tsx'
import { HoursField } from './HoursField.tsx'
import { HoursTable } from './HoursTable.tsx'
import { InNumbers } from './InNumbers.tsx'
import { ShowRest, useRows } from './ShowRest.tsx'
import { Tool } from './Tool.tsx'
import { useNames, usePlan } from './use-page.ts'
import { WorkingsPanel } from './Workings.tsx'

/** The hours inside an article: one slider, and where they go. */
export function ArticleHours() {
  const plan = usePlan()
  const names = useNames(plan?.team)
  const { rows, rest, showAll } = useRows(plan)
  if (plan === null) return <Tool title={words.tool.hours} pasteHref="#team" />
  return (
    <Tool title={words.tool.hours} pasteHref="#team">
      <div class="tool-grid">
        <div class="set needs-js">
          <HoursField id="article-hours" />
        </div>
        <div>
          <p class="said">{words.hours.finding(answerOf(plan))}</p>
          <HoursDrawings plan={plan} names={names.short} rows={rows} alone />
          <InNumbers>
            <HoursTable plan={plan} names={names.whole} rows={rows} />
            <WorkingsPanel id="hours" level={4} />
          </InNumbers>
          <ShowRest rest={rest} showAll={showAll} />
        </div>
      </div>
    </Tool>
  )
}
