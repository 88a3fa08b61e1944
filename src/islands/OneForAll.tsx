import { useState } from 'preact/hooks'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import { words } from '../i18n/language.ts'
import { quotasWords } from '../i18n/quotas-language.ts'
import { typedMoney } from '../i18n/typed-amount.ts'
import { correct } from '../state/team-text.ts'

interface Props {
  readonly id: string
  readonly reading: Reading
  readonly choices: ReadingChoices
}

/** One quota for everybody, where the table brings none. Taken when the field is left, so that it is one step back. */
export function OneForAll({ id, reading, choices }: Props) {
  const [invalid, setInvalid] = useState(false)
  const w = quotasWords
  const { sameQuota, ...rest } = choices
  return (
    <div class="assume">
      <label for={id}>{w.label}</label>
      <span class="val">
        <input
          id={id}
          type="text"
          class="field short"
          inputmode="decimal"
          autocomplete="off"
          value={sameQuota === undefined ? '' : String(sameQuota)}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-error` : undefined}
          onChange={(event) => {
            const text = event.currentTarget.value.trim()
            const quota = typedMoney(text)
            const isMeant = text === '' || (quota !== undefined && quota > 0)
            setInvalid(!isMeant)
            if (isMeant) void correct(quota === undefined ? rest : { ...rest, sameQuota: quota })
          }}
        />
        <span class="unit">
          {w.unit(words.months[reading.monthsPerPeriod.value], reading.team?.currency)}
        </span>
      </span>
      {invalid && (
        <p class="msg" id={`${id}-error`}>
          {w.bad}
        </p>
      )}
    </div>
  )
}
