import { type Edit, targetOf, type Who, whoKey } from '../../domain/edits.ts'
import type { EditedTeam } from '../../domain/team-edits.ts'
import type { NumberFormat } from '../../domain/team/reading.ts'
import { editingWords as w } from '../../i18n/editing-language.ts'
import { shownCell } from '../../i18n/editing-numbers.ts'
import { words } from '../../i18n/language.ts'
import { takeBack } from '../../state/editing.ts'
import { showCell } from './EditRow.tsx'

interface Props {
  readonly edited: EditedTeam
  readonly names: readonly string[]
  readonly namesHidden: boolean
  readonly format: NumberFormat
}

/** Everything set by hand, each with the way back. */
export function ChangesByHand({ edited, names, namesHidden, format }: Props) {
  const { who: whose, held, unmet } = edited
  if (held.length + unmet.length === 0) return null
  const nameOf = (who: Who) => {
    const place = whose.findIndex((one) => whoKey(one) === whoKey(who))
    return names[place] ?? (namesHidden ? w.someone : who.name)
  }
  const told = (edit: Edit) =>
    w.change(
      edit.kind === 'name' && namesHidden ? { ...edit, who: { ...edit.who, name: '…' } } : edit,
      nameOf(edit.who),
      (of, value) => (of === 'hours' ? shownCell(value, format) : showCell(of, value, format)),
      words.band,
    )
  const item = (edit: Edit) => (
    <li key={targetOf(edit)}>
      {told(edit)}{' '}
      <button
        type="button"
        class="btn-text"
        aria-label={w.takeBackOf(told(edit))}
        onClick={() => takeBack(edit)}
      >
        {w.takeBack}
      </button>
    </li>
  )
  return (
    <details class="how">
      <summary>{w.byHand(held.length)}</summary>
      <ul class="plain">{held.map(item)}</ul>
      {unmet.length > 0 && (
        <>
          <p class="hint">{w.unmet}</p>
          <ul class="plain">{unmet.map(item)}</ul>
        </>
      )}
    </details>
  )
}
