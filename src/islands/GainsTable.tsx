import type { GainFigures, GainRow } from '../domain/gain-rows.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { How } from './Workings.tsx'

/** Gains as a table: what each way to split the hours is worth to the team's result, and how sure that is. */
export function GainsTable({ rows, pointed = null }: { rows: readonly GainRow[]; pointed?: number | null }) {
  const w = words.tables
  const heads = [
    { head: w.gain, topic: 'teamGain' },
    { head: w.range, topic: 'likelyRange' },
    { head: w.ahead, topic: 'aheadOfEqual' },
  ] as const
  return (
    <table class="tbl">
      <caption class="visually-hidden">{words.gains.kicker}</caption>
      <thead>
        <tr>
          <th scope="col">{w.planName}</th>
          {heads.map(({ head, topic }) => (
            <th scope="col" class="n" key={head} abbr={head}>
              <How topic={topic} panel="gains" of={head} />
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ plan, figures }, i) => (
          <tr key={plan} class={pointed === i ? 'pointed' : undefined}>
            <th scope="row" class={plan === 'targeted' ? 'strong' : undefined}>
              {words.plan[plan]}
            </th>
            <td class="n strong">{figures === null ? w.soon : format.gain(figures.expected)}</td>
            <td class="n">{figures === null ? w.soon : format.gainRange(figures.p10, figures.p90)}</td>
            <td class="n quiet">{plan === 'equal' ? w.none : figures === null ? w.soon : ahead(figures)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ahead({ aheadOfEqual }: GainFigures): string {
  return aheadOfEqual === null ? words.tables.same : format.percent(aheadOfEqual)
}
