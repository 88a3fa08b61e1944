import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { editColumns } from '../../domain/edit-columns.ts'
import { asRead as personAsRead } from '../../domain/team-edits.ts'
import { whoKey } from '../../domain/edits.ts'
import { editingWords as w } from '../../i18n/editing-language.ts'
import { editedTeam, teamAsReadOf } from '../../state/by-hand.ts'
import { addByHand, redoByHand, removeByHand, restTyping, undoByHand } from '../../state/editing.ts'
import { $future, $past } from '../../state/page.ts'
import { useLatePage, usePlaces, wholeNames } from '../use-page.ts'
import { AddPerson } from './AddPerson.tsx'
import { ChangesByHand } from './ChangesByHand.tsx'
import { EditRow } from './EditRow.tsx'

/** So many rows of fields at once; more make the page stutter on a slow machine. */
const PAGE = 40

type Next =
  { readonly kind: 'row'; readonly row: number } | { readonly kind: 'last' } | { readonly kind: 'kept' }

/** The team as a table that can be corrected in place. */
export function TeamEditor({ id }: { id: string }) {
  const page = useLatePage()
  const places = usePlaces()
  const past = useStore($past)
  const future = useStore($future)
  const [shown, setShown] = useState(PAGE)
  const [status, setStatus] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const typedIn = useRef<EventTarget | null>(null)
  const next = useRef<Next | null>(null)
  const { namesHidden, edits } = page
  const asRead = teamAsReadOf(page)

  // After a row has gone or come, or what had the focus was undone, the focus goes to its neighbour.
  useEffect(() => {
    const [root, to] = [box.current, next.current]
    next.current = null
    if (root === null || to === null) return
    const removes = [...root.querySelectorAll<HTMLElement>('[data-remove]')]
    if (to.kind === 'row') (removes[Math.min(to.row, removes.length - 1)] ?? root).focus()
    else if (to.kind === 'last')
      removes.at(-1)?.closest('tr')?.querySelector<HTMLElement>('td input')?.focus()
    else if (!root.contains(document.activeElement)) root.focus()
  }, [edits])

  if (asRead === null) return null
  const edited = editedTeam(asRead, edits)
  const { team, who: whose, pins, reasons } = edited
  const names = wholeNames(team, namesHidden)
  const columns = editColumns(asRead)
  const isOnly = team.periods.length === 1
  const heads = columns.map((column) => w.head(column, team.monthsPerPeriod, isOnly))
  const format = page.reading?.numberFormat ?? 'plain'
  const rest = team.people.length - shown

  const canUndo = past.at(-1)?.kind === 'edit'
  const canRedo = future.length > 0
  const undo = () => {
    if (!canUndo) return
    next.current = { kind: 'kept' }
    undoByHand()
    setStatus(w.undone)
  }
  const redo = () => {
    if (!canRedo) return
    next.current = { kind: 'kept' }
    redoByHand()
    setStatus(w.redone)
  }

  return (
    <div
      class="editor"
      ref={box}
      tabIndex={-1}
      onFocusIn={() => {
        typedIn.current = null
        restTyping()
      }}
      onInput={(event) => {
        typedIn.current = event.target
        setStatus('')
      }}
      onKeyDown={(event) => {
        const key = event.key.toLowerCase()
        if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
        // Letters typed into a field are undone by the field itself.
        if (typedIn.current === event.target && isText(event.target)) return
        event.preventDefault()
        if (key === 'y' || event.shiftKey) redo()
        else undo()
      }}
    >
      <p class="hint">
        {w.intro} {team.currency !== undefined && w.currency(team.currency)}
      </p>
      {namesHidden && <p class="hint">{w.hidden}</p>}
      <div class="ledger" role="region" aria-label={w.scroll} tabIndex={0}>
        <table class="tbl" role="table">
          <caption class="visually-hidden">{w.table}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {w.name}
              </th>
              {heads.map((head, i) => (
                <th scope="col" role="columnheader" class="n" key={i}>
                  {head}
                </th>
              ))}
              <th scope="col" role="columnheader" class="n">
                {w.hours}
              </th>
              <th scope="col" role="columnheader">
                {w.band}
              </th>
              <th scope="col" role="columnheader">
                {w.newcomer}
              </th>
              <th scope="col" role="columnheader">
                <span class="visually-hidden">{w.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {team.people.slice(0, shown).map((person, i) => {
              const who = whose[i]
              if (who === undefined) return null
              return (
                <EditRow
                  key={whoKey(who)}
                  id={`${id}-${i}`}
                  who={who}
                  person={person}
                  asRead={personAsRead(asRead, who)}
                  name={names[i] ?? ''}
                  namesHidden={namesHidden}
                  columns={columns}
                  heads={heads}
                  format={format}
                  pin={pins[i]}
                  reason={reasons[i] ?? ''}
                  place={places?.people[i]?.band}
                  onRemove={() => {
                    next.current = { kind: 'row', row: i }
                    removeByHand(who)
                    setStatus(w.removed(names[i] ?? ''))
                  }}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" class="btn-text" onClick={() => setShown(shown + PAGE)}>
          {w.more(Math.min(PAGE, rest), rest)}
        </button>
      )}
      <div class="editor-bar">
        {!namesHidden && (
          <AddPerson
            id={id}
            onAdd={(name) => {
              setShown(Math.max(shown, team.people.length + 1))
              next.current = { kind: 'last' }
              addByHand(name)
              setStatus(w.added(name))
            }}
          />
        )}
        <button type="button" class="btn-text" aria-disabled={!canUndo} onClick={undo}>
          {w.undo}
        </button>
        <button type="button" class="btn-text" aria-disabled={!canRedo} onClick={redo}>
          {w.redo}
        </button>
        <p class="hint" role="status">
          {status}
        </p>
      </div>
      <ChangesByHand edited={edited} names={names} namesHidden={namesHidden} format={format} />
    </div>
  )
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}
