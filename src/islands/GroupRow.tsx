import type { GroupChoice, ReadingChoices } from '../domain/team/reading.ts'
import { tableWords } from '../i18n/table-language.ts'
import { correct } from '../state/team-text.ts'
import { Select } from './Select.tsx'

interface Props {
  readonly group: GroupChoice
  readonly choices: ReadingChoices
  readonly namesHidden: boolean
}

/** Whose people are the team: those of all groups, or of one. */
export function GroupRow({ group, choices, namesHidden }: Props) {
  const w = tableWords
  const { group: _, ...others } = choices
  const options = [
    { value: 'all', text: w.allGroups(group.people) },
    ...group.groups.map(({ name, people }, place) => ({
      value: String(place),
      text: w.groupOption(namesHidden ? w.hiddenGroup(place + 1) : name, people),
    })),
  ]
  const chosen = group.groups.findIndex(({ name }) => name === group.chosen)
  return (
    <tr>
      <th scope="row">{w.group}</th>
      <td colSpan={2}>
        <Select
          label={w.groupLabel}
          value={chosen < 0 ? 'all' : String(chosen)}
          options={options}
          onChange={(value) => {
            const name = group.groups[Number(value)]?.name
            void correct(name === undefined ? others : { ...others, group: name })
          }}
        />
      </td>
    </tr>
  )
}
