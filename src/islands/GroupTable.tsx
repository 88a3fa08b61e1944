import type { GroupChoice } from '../domain/team/reading.ts'
import { tableWords } from '../i18n/table-language.ts'

interface Props {
  readonly group: GroupChoice
  readonly hasQuotas: boolean
  readonly currency: string | undefined
  readonly namesHidden: boolean
}

/** The groups beside each other: how many people each has, and what they reach together. */
export function GroupTable({ group, hasQuotas, currency, namesHidden }: Props) {
  const w = tableWords
  return (
    <details class="fold">
      <summary>
        <span class="name">{w.compare}</span>
      </summary>
      <div class="in">
        <table class="tbl">
          <caption class="visually-hidden">{w.compare}</caption>
          <thead>
            <tr>
              <th scope="col">{w.group}</th>
              <th scope="col" class="n">
                {w.comparePeople}
              </th>
              <th scope="col" class="n">
                {hasQuotas ? w.compareReached.attainment : w.compareReached.result}
              </th>
            </tr>
          </thead>
          <tbody>
            {group.groups.map(({ name, people, reached }, place) => (
              <tr key={place}>
                <th scope="row">{namesHidden ? w.hiddenGroup(place + 1) : name === '' ? w.noTeam : name}</th>
                <td class="n">{people}</td>
                <td class="n">{w.reached(reached, !hasQuotas, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
