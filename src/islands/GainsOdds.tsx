import { assumptions } from '../domain/assumptions.ts'
import type { CoachingPlan } from '../domain/coaching-plan.ts'
import { whyNoOdds } from '../domain/why-no-odds.ts'
import { words } from '../i18n/language.ts'
import { plannerWords } from '../i18n/planner-language.ts'
import { How } from './Workings.tsx'

/** How many people are expected on quota, before and after; or why that is not told. */
export function GainsOdds({ plan }: { plan: CoachingPlan }) {
  const w = plannerWords.odds
  const none = whyNoOdds(plan)
  const { odds } = plan.sure ?? {}
  const { monthsAhead = assumptions.monthsAhead.value } = plan.choices
  if (none !== null) return <p class="notes-row">{w.none[none]}</p>
  if (!odds) return <p class="worth">{words.tables.soon}</p>
  return (
    <p class="worth">
      {w.expected(odds.expectedBefore, odds.expectedAfter, odds.before.length, monthsAhead)}{' '}
      <span class="unit">{w.assumes}</span> <How topic="odds" panel="gains" of={w.title} />
    </p>
  )
}
