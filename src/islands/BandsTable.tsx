import { isAdjusted } from '../domain/adjusted.ts'
import { at } from '../domain/at.ts'
import type { CoachingPlan, TeamPlaces } from '../domain/coaching-plan.ts'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { Mark } from './drawings/Mark.tsx'
import { HowSure } from './HowSure.tsx'
import { How } from './Workings.tsx'

export interface TableProps<Plan = CoachingPlan> {
  readonly plan: Plan
  readonly names: readonly string[]
  /** Places in `Team.people`, in the order of the rows. */
  readonly rows: readonly number[]
}

/** Bands as a table: place by place from the highest, with what the place rests on. */
export function BandsTable({ plan, names, rows }: TableProps<TeamPlaces>) {
  const { team, people, ranking, sure } = plan
  const w = words.tables
  const withQuotas = team.basis !== 'result'
  return (
    <div>
      <table class="tbl two">
        <caption class="visually-hidden">{words.bands.kicker}</caption>
        <thead class="tall">
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col" class="n" abbr={withQuotas ? w.attainment : w.ofMean}>
              <How
                topic={withQuotas ? 'attainment' : 'score'}
                panel="bands"
                of={withQuotas ? w.attainment : w.ofMean}
              />
              {withQuotas ? w.attainment : w.ofMean}
            </th>
            <th scope="col" class="band-col" abbr={w.band}>
              <How topic="band" panel="bands" of={w.band} />
              {w.band}
            </th>
            {!ranking.tooFew && (
              <th scope="col" class="sure" abbr={words.confidence.head}>
                <How topic="howSure" panel="bands" of={words.confidence.head} />
                {words.confidence.head}
                {sure?.confidence.basis === 'assumed' && <small> {words.confidence.assumed}</small>}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((person, i) => {
            const one = at(people, person)
            const value = withQuotas ? one.attainment : one.score
            const label = ranking.tooFew && one.band !== 'unranked' ? w.none : words.band[one.band]
            return (
              <tr key={person} class={isBorder(people, rows, i) ? 'border' : undefined}>
                <th scope="row">
                  {names[person]}
                  {!ranking.tooFew && (
                    <span class="under" aria-hidden="true">
                      <Mark band={one.band} />
                      {label}
                    </span>
                  )}
                </th>
                <td class="n">
                  {value === null ? w.none : format.percent(value)}
                  {withQuotas && one.score !== null && isAdjusted(one) && (
                    <small> {w.adjusted(one.score)}</small>
                  )}
                </td>
                <td class="bandcell band-col">
                  {!ranking.tooFew && <Mark band={one.band} />}
                  {label}
                </td>
                {!ranking.tooFew && <HowSure plan={plan} person={person} />}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Whether the next row is in another band: the rule between them is a band border. */
function isBorder(people: TeamPlaces['people'], rows: readonly number[], i: number): boolean {
  const next = rows[i + 1]
  return next !== undefined && at(people, at(rows, i)).band !== at(people, next).band
}
