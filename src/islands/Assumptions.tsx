import { assumptions } from '../domain/assumptions.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { plannerWords } from '../i18n/planner-language.ts'
import { typedMoney, typedPercent } from '../i18n/typed-amount.ts'
import { typedNumber } from '../i18n/typed-number.ts'
import { setAssumption } from '../state/settings.ts'
import { AssumptionRow } from './AssumptionRow.tsx'
import { WorkingsPanel } from './Workings.tsx'
import { useAwake, usePage, usePlan } from './use-page.ts'

const HALF = 0.5

/** What is assumed beyond hours and quality: how much of the effect shows up, how far ahead, and money. */
export function Assumptions({ id }: { id: string }) {
  const { shareOfEffect, monthsAhead, hourlyCost, margin, isNewTime } = usePage()
  const plan = usePlan()
  const awake = useAwake()
  const w = plannerWords.assumptions
  return (
    <section aria-labelledby={`${id}-title`} data-figures data-awake={awake ? '' : undefined}>
      <h2 id={`${id}-title`}>{w.title}</h2>
      <p class="hint no-js-note">{words.gains.share(shareOfEffect)}</p>
      <div class="needs-js">
        <AssumptionRow
          id={`${id}-share`}
          label={w.share.label}
          how="effect"
          figure={words.settings.effect}
          kind={w.ours}
          unit="%"
          value={shareOfEffect}
          usual={assumptions.shareOfEffect.value}
          show={format.percentFigure}
          read={(text) => typedPercent(text, assumptions.shareOfEffect)}
          bad={w.share.bad}
          onValue={(value) => setAssumption({ shareOfEffect: value })}
        >
          <button type="button" class="btn-text" onClick={() => setAssumption({ shareOfEffect: HALF })}>
            {w.share.half}
          </button>
        </AssumptionRow>
        <AssumptionRow
          id={`${id}-months`}
          label={w.monthsAhead.label}
          how={plan?.team.basis === 'result' ? 'breakEven' : 'odds'}
          figure={plannerWords.odds.title}
          kind={w.ours}
          unit={w.monthsAhead.unit}
          value={monthsAhead}
          usual={assumptions.monthsAhead.value}
          show={format.count}
          read={wholeMonths}
          bad={w.monthsAhead.bad}
          onValue={(value) => setAssumption({ monthsAhead: value })}
        />
        <AssumptionRow
          id={`${id}-cost`}
          label={w.hourlyCost.label}
          how="breakEven"
          figure={plannerWords.money.title}
          kind={w.hourlyCost.kind}
          unit={w.hourlyCost.unit(plan?.team.currency)}
          value={hourlyCost}
          show={(cost) => (cost === null ? '' : format.amount(cost))}
          read={(text) => (text.trim() === '' ? null : typedMoney(text))}
          bad={w.hourlyCost.bad}
          onValue={(value) => setAssumption({ hourlyCost: value })}
        />
        <AssumptionRow
          id={`${id}-margin`}
          label={w.margin.label}
          how="breakEven"
          figure={plannerWords.money.title}
          kind={w.ours}
          unit="%"
          value={margin}
          usual={assumptions.margin.value}
          show={format.percentFigure}
          read={(text) => typedPercent(text, assumptions.margin)}
          bad={w.margin.bad}
          onValue={(value) => setAssumption({ margin: value })}
        />
        {plan !== null && plan.hours.today === null && (
          <div class="assume">
            <label class="tick">
              <input
                type="checkbox"
                checked={isNewTime}
                aria-describedby={`${id}-new-time`}
                onChange={(event) => setAssumption({ isNewTime: event.currentTarget.checked })}
              />
              <span>{w.isNewTime.label}</span>
            </label>
            <span class="kind" id={`${id}-new-time`}>
              {w.isNewTime.hint}
            </span>
          </div>
        )}
      </div>
      <WorkingsPanel id="assumptions" />
    </section>
  )
}

function wholeMonths(text: string): number | undefined {
  const months = typedNumber(text, assumptions.monthsAhead)
  return Number.isInteger(months) ? months : undefined
}
