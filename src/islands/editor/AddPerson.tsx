import { useState } from 'preact/hooks'
import { cellText } from '../../domain/team/cell-text.ts'
import { editingWords as w } from '../../i18n/editing-language.ts'

/** A name, and somebody more is in the team. */
export function AddPerson({ id, onAdd }: { id: string; onAdd: (name: string) => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  return (
    <form
      class="add-person"
      onSubmit={(event) => {
        event.preventDefault()
        const name = cellText(typed)
        setAsked(name === '')
        if (name === '') return
        setTyped('')
        onAdd(name)
      }}
    >
      <input
        id={`${id}-add`}
        type="text"
        class="cell name"
        aria-label={w.addName}
        placeholder={w.name}
        aria-invalid={asked}
        aria-describedby={asked ? `${id}-add-error` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setAsked(false)
        }}
      />
      <button type="submit" class="btn-text">
        {w.add}
      </button>
      {asked && (
        <p class="msg" id={`${id}-add-error`}>
          {w.addBad}
        </p>
      )}
    </form>
  )
}
