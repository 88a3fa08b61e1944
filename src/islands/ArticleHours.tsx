import { answerOf } from '../domain/answer.ts'
import { words } from '../i18n/language.ts'
import { HoursField } from './HoursField.tsx'
import { HoursTable } from './HoursTable.tsx'
import { InNumbers } from './InNumbers.tsx'
import { Tool } from './Tool.tsx'
import { useNames, usePlan } from './use-page.ts'

/** The hours inside an article: one slider, and where they go. */
export function ArticleHours() {
  const plan = usePlan()
  const names = useNames()
  return (
    <Tool title={words.tool.hours} pasteHref="#team">
      {plan !== null && (
        <div class="tool-grid">
          <div class="set">
            <HoursField id="article-hours" />
          </div>
          <div>
            <p class="said">{words.hours.finding(answerOf(plan))}</p>
            <InNumbers>
              <HoursTable plan={plan} names={names.whole} />
            </InNumbers>
          </div>
        </div>
      )}
    </Tool>
  )
}
