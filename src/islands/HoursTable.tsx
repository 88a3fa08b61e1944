import { at } from '../domain/at.ts'
import { sum } from '../domain/answer.ts'
import { wholeSessions } from '../domain/sessions.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import type { TableProps } from './BandsTable.tsx'
import { Mark } from './drawings/Mark.tsx'
import { How } from './Workings.tsx'

interface Props extends TableProps {
  /** Makes the rows a target of links. */
  readonly rowId?: (person: number) => string
  /** The row that the drawing points at. */
  readonly pointed?: number | null
}

/** Hours as a table: what each person gets under every way to split them, and how many sessions that is. */
export function HoursTable({ plan, names, rows, rowId, pointed = null }: Props) {
  const { people, hours } = plan
  const w = words.tables
  const splits = [
    ...(hours.today === null ? [] : [{ head: w.today, of: hours.today, topic: null }]),
    { head: w.equal, of: hours.equal, topic: 'equal' as const },
    ...(hours.extremes === null
      ? []
      : [{ head: w.extremes, of: hours.extremes, topic: 'extremes' as const }]),
  ]
  return (
    <div>
      <table class="tbl">
        <caption class="visually-hidden">{words.hours.kicker}</caption>
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            {splits.map(({ head, topic }) => (
              <th scope="col" class="n" key={head} abbr={head}>
                {topic && <How topic={topic} panel="hours" of={head} />}
                {head}
              </th>
            ))}
            <th scope="col" class="n" abbr={w.targeted}>
              <How topic="targeted" panel="hours" of={w.targeted} />
              {w.targeted}
            </th>
            <th scope="col" class="n wide-only" abbr={w.sessions}>
              <How topic="sessions" panel="hours" of={w.sessions} />
              {w.sessions}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((person, i) => {
            const next = people[rows[i + 1] ?? -1]
            const { band } = at(people, person)
            const classes = [next && next.band !== band ? 'border' : '', pointed === i ? 'pointed' : '']
              .filter(Boolean)
              .join(' ')
            return (
              <tr key={person} class={classes || undefined} id={rowId?.(person)}>
                <th scope="row">
                  <Mark band={band} />
                  {names[person]}
                </th>
                {splits.map(({ head, of }) => (
                  <td class="n quiet" key={head}>
                    {format.hoursCell(of[person] ?? 0)}
                  </td>
                ))}
                <td class="n strong">{format.hoursCell(hours.targeted[person] ?? 0)}</td>
                <td class="n quiet wide-only">{format.count(wholeSessions(hours.targeted[person] ?? 0))}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.all}</th>
            {splits.map(({ head, of }) => (
              <td class="n" key={head}>
                {format.hoursCell(sum(of))}
              </td>
            ))}
            <td class="n">{format.hoursCell(sum(hours.targeted))}</td>
            <td class="n wide-only">{format.count(wholeSessions(sum(hours.targeted)))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
