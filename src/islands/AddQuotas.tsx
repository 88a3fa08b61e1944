import { useEffect, useRef, useState } from 'preact/hooks'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import { quotasWords } from '../i18n/quotas-language.ts'
import { correct } from '../state/team-text.ts'
import { AddedQuotasReading } from './AddedQuotasReading.tsx'

interface Props {
  readonly id: string
  readonly reading: Reading
  readonly choices: ReadingChoices
  readonly namesHidden: boolean
}

/** The box for a second paste, and what became of it. A paste is read at once, typing when the box is left. */
export function AddQuotas({ id, reading, choices, namesHidden }: Props) {
  const [isOpen, setOpen] = useState(false)
  /** Whoever removes the quotas goes on from where they were added. */
  const goesBack = useRef(false)
  const w = quotasWords
  const { quotas, ...rest } = choices
  const added = reading.addedQuotas ?? null
  // Opened once: what was taken keeps the box open, and its undo closes it.
  useEffect(() => {
    if (quotas !== undefined) setOpen(false)
  }, [quotas === undefined])
  const take = (text: string) => {
    if (text === (quotas?.text ?? '')) return
    void correct(text.trim() === '' ? rest : { ...rest, quotas: { text } })
  }
  if (quotas === undefined && !isOpen)
    return (
      <div class="actions">
        <button
          type="button"
          class="btn"
          ref={(button) => {
            if (goesBack.current) button?.focus()
            goesBack.current = false
          }}
          onClick={() => setOpen(true)}
        >
          {w.add}
        </button>
      </div>
    )
  if (namesHidden) return <p class="hint">{w.hidden}</p>
  return (
    <div class="quotas">
      <label for={id}>{w.quotas}</label>
      <p class="hint" id={`${id}-hint`}>
        {w.hint}
      </p>
      <textarea
        id={id}
        class="ruled"
        rows={5}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={quotas?.text ?? ''}
        ref={(box) => {
          if (box !== null && isOpen && quotas === undefined && box.value === '') box.focus()
        }}
        onInput={(event) => {
          if (event.inputType === 'insertFromPaste') take(event.currentTarget.value)
        }}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {added !== null && quotas !== undefined && (
        <AddedQuotasReading added={added} quotas={quotas} choices={choices} reading={reading} />
      )}
      <div class="actions">
        <button
          type="button"
          class="btn-text"
          onClick={() => {
            goesBack.current = true
            setOpen(false)
            if (quotas !== undefined) void correct(rest)
          }}
        >
          {w.remove}
        </button>
      </div>
    </div>
  )
}
