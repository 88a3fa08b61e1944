import { words } from '../i18n/language.ts'
import { answerOf } from '../domain/answer.ts'
import { BandsTable } from './BandsTable.tsx'
import { InNumbers } from './InNumbers.tsx'
import { Tool } from './Tool.tsx'
import { useNames, usePlan } from './use-page.ts'

/** The bands inside an article: the strip, and the same in numbers. */
export function ArticleBands() {
  const plan = usePlan()
  const names = useNames()
  return (
    <Tool title={words.tool.bands} pasteHref="#team">
      {plan !== null && (
        <>
          <p class="said">{words.bands.finding(answerOf(plan))}</p>
          <InNumbers>
            <BandsTable plan={plan} names={names.whole} />
          </InNumbers>
        </>
      )}
    </Tool>
  )
}
