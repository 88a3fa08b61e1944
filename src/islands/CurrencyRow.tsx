import type { Marks, ReadingChoices } from '../domain/team/reading.ts'
import { tableWords } from '../i18n/table-language.ts'
import { correct } from '../state/team-text.ts'
import { Select } from './Select.tsx'

interface Props {
  readonly marks: Marks
  readonly choices: ReadingChoices
}

/** The currency that the table names, and the way to another or to none. */
export function CurrencyRow({ marks, choices }: Props) {
  const w = tableWords
  const { currency, currencies } = marks
  const known = currency === null || currencies.includes(currency) ? currencies : [currency, ...currencies]
  return (
    <tr>
      <th scope="row">{w.currency}</th>
      <td colSpan={2}>
        <Select
          label={w.currencyLabel}
          value={currency ?? ''}
          options={[...known.map((value) => ({ value, text: value })), { value: '', text: w.noCurrency }]}
          onChange={(value) => correct({ ...choices, currency: value })}
        />
      </td>
    </tr>
  )
}
