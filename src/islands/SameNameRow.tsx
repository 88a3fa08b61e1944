import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import { tableWords } from '../i18n/table-language.ts'
import { correct } from '../state/team-text.ts'
import { Select } from './Select.tsx'

const values = ['apart', 'added'] as const

interface Props {
  readonly sameName: NonNullable<Reading['sameName']>
  readonly choices: ReadingChoices
}

/** What becomes of rows with one name: people of their own, or one person. */
export function SameNameRow({ sameName, choices }: Props) {
  const w = tableWords
  return (
    <tr>
      <th scope="row">{w.sameName}</th>
      <td colSpan={2}>
        <Select
          label={w.sameNameLabel}
          value={sameName.value}
          options={values.map((value) => ({ value, text: w.sameNameOption[value] }))}
          onChange={(value) => correct({ ...choices, sameName: value })}
        />
      </td>
    </tr>
  )
}
