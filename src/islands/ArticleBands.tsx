import { rankLayouts } from '../charts/rank-layouts.ts'
import { stripByRank } from '../charts/strip-by-rank.ts'
import { standingOf } from '../domain/answer.ts'
import { nearMiddle } from '../domain/near-middle.ts'
import { words } from '../i18n/language.ts'
import { BandsTable } from './BandsTable.tsx'
import { RankStrip } from './drawings/RankStrip.tsx'
import { SureNote } from './HowSure.tsx'
import { InNumbers } from './InNumbers.tsx'
import { ShowRest, useRows } from './ShowRest.tsx'
import { Tool } from './Tool.tsx'
import { useNames, usePlaces } from './use-page.ts'
import { WorkingsPanel } from './Workings.tsx'

const bandWords = { lowest: words.bands.lowestFifth, middle: words.bands.middle, top: words.bands.topFifth }

/** The bands inside an article: the strip, and the same in numbers. */
export function ArticleBands() {
  const plan = usePlaces()
  const names = useNames(plan?.team)
  const { rows, rest, showAll } = useRows(plan)
  if (plan === null) return <Tool title={words.tool.bands} pasteHref="#team" />
  const answer = standingOf(plan)
  const near = nearMiddle(plan).map((person) => names.short[person] ?? '')
  const label = words.bands.strip(plan.people.length, plan.ranking.tooFew ? 0 : answer.middlePeople)
  return (
    <Tool title={words.tool.bands} pasteHref="#team">
      <p class="said">{words.bands.finding(answer, near)}</p>
      <div class="draw">
        <RankStrip
          class="wide"
          strip={stripByRank(plan, names.short, rankLayouts.figure)}
          words={bandWords}
          label={label}
        />
        <RankStrip
          class="narrow"
          strip={stripByRank(plan, names.short, rankLayouts.phone)}
          words={bandWords}
          label={label}
        />
      </div>
      <InNumbers>
        <BandsTable plan={plan} names={names.whole} rows={rows} />
        <SureNote plan={plan} names={names.short} rows={rows} />
        <ShowRest rest={rest} showAll={showAll} />
        <WorkingsPanel id="bands" level={4} />
      </InNumbers>
    </Tool>
  )
}
