import { assumptions } from '../domain/assumptions.ts'
import type { CoachingPlan } from '../domain/coaching-plan.ts'
import { format } from '../i18n/format.ts'
import { inCurrency } from '../i18n/currency.ts'
import { words } from '../i18n/language.ts'
import { answerWords } from '../i18n/answer-language.ts'
import { plannerWords } from '../i18n/planner-language.ts'
import { How } from './Workings.tsx'

/** What the plan brings and costs: first how much of the effect must show up for it to pay. */
export function GainsMoney({ plan }: { plan: CoachingPlan }) {
  const w = plannerWords.money
  const { money: asked, monthsAhead = assumptions.monthsAhead.value } = plan.choices
  if (asked === undefined) return null
  if (plan.sure === undefined) return <p class="worth">{words.tables.soon}</p>
  const { money: worth } = plan.sure
  if (worth === null) return <p class="notes-row">{w.unknown}</p>
  const { extra, contribution, cost, addedHoursPerMonth, returnOnCost } = worth
  const money = (value: number) => inCurrency(format.money(value), plan.team.currency)
  const sums: readonly (readonly [string, string])[] = [
    [w.extra(monthsAhead), money(extra)],
    [w.contribution(asked.margin ?? assumptions.margin.value), money(contribution)],
    ...(cost > 0 ? [[w.cost(addedHoursPerMonth), money(cost)] as const] : []),
    ...(returnOnCost === null ? [] : [[w.returned, format.percentChange(returnOnCost)] as const]),
  ]
  return (
    <div class="money">
      <p class="worth">
        {answerWords.breakEven(worth)} <How topic="breakEven" panel="gains" of={w.title} />
      </p>
      <dl>
        {sums.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="unit">{w.unit(plan.team.currency)}</p>
    </div>
  )
}
