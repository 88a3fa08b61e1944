import { type GainRow } from '../domain/gain-rows.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { How } from './Workings.tsx'

/** Gains as a table: what each way to split the hours is worth to the team's result. */
export function GainsTable({ rows, pointed = null }: { rows: readonly GainRow[]; pointed?: number | null }) {
  const w = words.tables
  return (
    <table class="tbl">
      <caption class="visually-hidden">{words.gains.kicker}</caption>
      <thead>
        <tr>
          <th scope="col">{w.planName}</th>
          <th scope="col" class="n" abbr={w.gain}>
            <How topic="teamGain" panel="gains" of={w.gain} />
            {w.gain}
          </th>
          <th scope="col" class="n">
            {w.research}
          </th>
          <th scope="col" class="n">
            {w.againstEqual}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ plan, gain, againstEqual }, i) => (
          <tr key={plan} class={pointed === i ? 'pointed' : undefined}>
            <th scope="row" class={plan === 'targeted' ? 'strong' : undefined}>
              {words.plan[plan]}
            </th>
            <td class="n strong">{format.gain(gain.expected)}</td>
            <td class="n">{format.gainRange(gain.low, gain.ceiling)}</td>
            <td class="n quiet">{againstEqual === null ? w.none : format.gainChange(againstEqual)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
