import type { Deals, ReadingChoices } from '../domain/team/reading.ts'
import { dealsWords } from '../i18n/deals-language.ts'
import { correct } from '../state/team-text.ts'

/** A list of deals: the stages that count, what was counted, and the last month. */
export function DealsReading({ deals, choices }: { deals: Deals; choices: ReadingChoices }) {
  const w = dealsWords
  const ticked = deals.stages.filter(({ counts }) => counts).map(({ text }) => text)
  const { lastMonth } = deals
  return (
    <>
      {deals.stages.length === 0 ? (
        <p class="hint">{w.noStages}</p>
      ) : (
        <fieldset class="checks">
          <legend>{w.stages}</legend>
          {deals.stages.map(({ text, deals: n, counts }) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={counts}
                onChange={() =>
                  correct({
                    ...choices,
                    stages: counts ? ticked.filter((other) => other !== text) : [...ticked, text],
                  })
                }
              />
              <span>{w.stage(text, n)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="hint">{w.counted(deals)}</p>
      <p class="hint">{deals.isDated ? w.zero : w.undated}</p>
      {lastMonth !== null && (
        <p class="left-out">
          <span>{w.lastMonth(lastMonth)}</span>
          <button
            type="button"
            class="btn-text"
            onClick={() => correct({ ...choices, keepsLastMonth: !lastMonth.isKept })}
          >
            {lastMonth.isKept ? w.leave(lastMonth.month) : w.keep(lastMonth.month)}
          </button>
        </p>
      )}
    </>
  )
}
