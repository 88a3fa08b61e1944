import { useStore } from '@nanostores/preact'
import { editingWords as w } from '../../i18n/editing-language.ts'
import { editedTeam, teamAsReadOf } from '../../state/by-hand.ts'
import { discardByHand, undoByHand } from '../../state/editing.ts'
import { $editorOpen, $past } from '../../state/page.ts'
import { useLatePage } from '../use-page.ts'

const showEditor = () => {
  $editorOpen.set(true)
  document.getElementById('edit-team')?.focus()
}

/** Beside the pasted text, which stays as it is: how much of the team was set by hand. */
export function HandNote() {
  const page = useLatePage()
  const past = useStore($past)
  const asRead = teamAsReadOf(page)
  if (asRead === null) return null
  const { held, unmet } = editedTeam(asRead, page.edits)
  const former = past.at(-1)
  if (page.edits.length === 0) {
    if (former?.kind !== 'edit') return null
    return (
      <p class="hint hand-note">
        {former.state.edits.length > 1 ? w.discarded : w.gone}{' '}
        <button type="button" class="btn-text" onClick={undoByHand}>
          {w.undo}
        </button>
      </p>
    )
  }
  return (
    <p class="hint hand-note">
      {w.note(held.length, unmet.length)}
      <button type="button" class="btn-text" onClick={showEditor}>
        {w.show}
      </button>{' '}
      <button type="button" class="btn-text" onClick={discardByHand}>
        {w.discard}
      </button>
    </p>
  )
}
