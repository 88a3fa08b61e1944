import { whoKey } from '../domain/edits.ts'
import { withJoined } from '../domain/team/join-quotas.ts'
import type { AddedQuotas, JoinedByHand } from '../domain/team/quotas-pasted.ts'
import { quotasWords } from '../i18n/quotas-language.ts'
import { Select } from './Select.tsx'

/** More stand folded away: a sheet for a whole company may have hundreds. */
const SHOWN = 8
const NOBODY = ''

interface Props {
  readonly added: AddedQuotas
  readonly joined: readonly JoinedByHand[]
  readonly onJoined: (joined: readonly JoinedByHand[]) => void
}

/** The rows of the quotas that no name joins, each with the people it may be about. */
export function JoinByHand({ added: { rows, people }, joined, onJoined }: Props) {
  const w = quotasWords
  const open = rows.filter(({ person, isByHand }) => person === null || isByHand)
  if (open.length === 0) return null
  const taken = new Set(rows.flatMap(({ person }) => person ?? []))
  const row = ({ who, person }: AddedQuotas['rows'][number]) => (
    <tr key={whoKey(who)}>
      <th scope="row">{who.name}</th>
      <td>
        <Select
          label={w.is(who.name, who.which)}
          value={person === null ? NOBODY : String(person)}
          options={[
            { value: NOBODY, text: w.nobody },
            ...people.flatMap(({ name }, place) =>
              taken.has(place) && place !== person ? [] : [{ value: String(place), text: name }],
            ),
          ]}
          onChange={(place) => {
            const meant = place === NOBODY ? null : (people[Number(place)] ?? null)
            onJoined(withJoined(joined, who, meant))
          }}
        />
      </td>
    </tr>
  )
  const title = w.joinTitle(rows.filter(({ person }) => person === null).length)
  const rest = open.slice(SHOWN)
  return (
    <>
      <table class="tbl join">
        <caption>
          {title}. {w.joinHint}
        </caption>
        <tbody>{open.slice(0, SHOWN).map(row)}</tbody>
      </table>
      {rest.length > 0 && (
        <details class="fold">
          <summary>
            <span class="name">{w.more(rest.length)}</span>
          </summary>
          <table class="tbl join">
            <tbody>{rest.map(row)}</tbody>
          </table>
        </details>
      )}
    </>
  )
}
