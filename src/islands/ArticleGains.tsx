import { useMemo } from 'preact/hooks'
import { answerOf } from '../domain/answer.ts'
import { gainRows } from '../domain/gain-rows.ts'
import { words } from '../i18n/language.ts'
import { GainsDrawings } from './GainsDrawings.tsx'
import { GainsTable } from './GainsTable.tsx'
import { InNumbers } from './InNumbers.tsx'
import { QualityChoice } from './QualityChoice.tsx'
import { Tool } from './Tool.tsx'
import { usePlan } from './use-page.ts'
import { WorkingsPanel } from './Workings.tsx'

/** The gains inside an article: quality today and planned, and what each split is worth. */
export function ArticleGains() {
  const plan = usePlan()
  const rows = useMemo(() => (plan === null ? [] : gainRows(plan)), [plan])
  if (plan === null) return <Tool title={words.tool.gains} pasteHref="#team" />
  return (
    <Tool title={words.tool.gains} pasteHref="#team">
      <div class="tool-grid">
        <div class="set needs-js">
          <QualityChoice id="article" when="qualityToday" />
          <QualityChoice id="article" when="qualityPlanned" />
        </div>
        <div>
          <p class="said">{words.gains.finding(answerOf(plan))}</p>
          <GainsDrawings rows={rows} alone />
          <InNumbers>
            <GainsTable rows={rows} />
            <WorkingsPanel id="gains" level={4} />
          </InNumbers>
        </div>
      </div>
    </Tool>
  )
}
