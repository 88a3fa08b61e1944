import type { ComponentChildren } from 'preact'
import { rankLayouts } from '../charts/rank-layouts.ts'
import { stripByRank } from '../charts/strip-by-rank.ts'
import { isAdjusted } from '../domain/adjusted.ts'
import { fromHighest } from '../domain/order.ts'
import { format } from '../i18n/format.ts'
import { homeWords } from '../i18n/home-language.ts'
import { RankStrip } from './drawings/RankStrip.tsx'
import { UprightStrip } from './drawings/UprightStrip.tsx'
import { useAwake, useIsSample, useNames, usePlan } from './use-page.ts'

const SPOKEN = 30

/** The strip of the first page: the team in a line, what each part of it means, and whose team it is. */
export function HomeStrip({ sourceHref, zones }: { sourceHref: string; zones?: ComponentChildren }) {
  const isSample = useIsSample()
  const plan = usePlan()
  const { short } = useNames(plan?.team)
  const awake = useAwake()
  const w = homeWords.strip
  if (plan === null) return <figure class="hero">{zones}</figure>
  const spoken = fromHighest(plan.ranking)
    .slice(0, SPOKEN)
    .reverse()
    .flatMap((person) => {
      const { attainment = null, score = null } = plan.people[person] ?? {}
      const value = attainment ?? score
      return value === null ? [] : [`${short[person] ?? ''} ${format.percent(value)}`]
    })
  const label = w.chart(spoken.join(', '))
  return (
    <figure class="hero" data-figures data-awake={awake ? '' : undefined}>
      <RankStrip
        class="wide"
        strip={stripByRank(plan, short, rankLayouts.hero)}
        value={format.percent}
        label={label}
      />
      <UprightStrip
        class="narrow"
        strip={stripByRank(plan, short, rankLayouts.upright)}
        value={format.percent}
        label={label}
      />
      {zones}
      <figcaption>
        <b>{isSample ? w.sample(plan.people.length) : w.own}</b>
        {plan.team.basis === 'result'
          ? w.orderResult
          : plan.people.some(isAdjusted)
            ? w.orderAdjusted
            : w.order}
        {isSample && w.yours} <a href={sourceHref}>{w.source}</a>
      </figcaption>
    </figure>
  )
}
