import type { DateOrder, ReadingChoices } from '../domain/team/reading.ts'
import { tableWords } from '../i18n/table-language.ts'
import { correct } from '../state/team-text.ts'
import { Select } from './Select.tsx'

const orders: readonly DateOrder[] = ['dayFirst', 'monthFirst']

/** Which of 03/04 is the day, where no date tells. */
export function DateRow({ value, choices }: { readonly value: DateOrder; readonly choices: ReadingChoices }) {
  const w = tableWords
  return (
    <tr>
      <th scope="row">{w.dates}</th>
      <td colSpan={2}>
        <Select
          label={w.datesLabel}
          value={value}
          options={orders.map((order) => ({ value: order, text: w.dateOrder[order] }))}
          onChange={(dateOrder) => void correct({ ...choices, dateOrder })}
        />
      </td>
    </tr>
  )
}
