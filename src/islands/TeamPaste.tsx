import type { ComponentChildren } from 'preact'
import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '../i18n/language.ts'
import { $memory, $past } from '../state/page.ts'
import { $longReading, isLong, shownInBox } from '../state/long-reading.ts'
import { isTooLongToKeep } from '../state/to-saved.ts'
import { hideNames } from '../state/settings.ts'
import { clearTeam, rereadKept, takeSample, undo } from '../state/team-text.ts'
import { PasteBox } from './PasteBox.tsx'
import { useFiles } from './use-files.ts'
import { useAwake, useLater, usePage } from './use-page.ts'

interface Props {
  /** Unique on the page. */
  readonly id: string
  /** Where the reading can be changed, when one sentence tells it here. */
  readonly changeHref?: string
  /** Folds the box once a table is read: to two rows, or on small screens only, to one line. */
  readonly folds?: 'rows' | 'line'
  readonly heading?: 'label' | 'title'
  /** What stands below the box: the whole reading, where there is room for it. */
  readonly children?: ComponentChildren
}

/** Team numbers: the box, what was made of it, and the ways back. */
export function TeamPaste({ id, changeHref, folds, heading = 'label', children }: Props) {
  const page = usePage()
  const awake = useAwake()
  const past = useStore($past, { ssr: 'initial' })
  const memory = useStore($memory, { ssr: 'initial' })
  const long = useStore($longReading, { ssr: 'initial' })
  const [open, setOpen] = useState(false)
  const { origin, text, team, namesHidden } = page
  const change = useRef<HTMLButtonElement>(null)
  const hasPasted = useRef(false)
  const picker = useRef<HTMLInputElement>(null)
  const [files, takeFiles] = useFiles(id)
  // What is said of a reading comes with the first one.
  const Summary = useLater(
    changeHref !== undefined && origin === 'own',
    async () => (await import('./ReadingSummary.tsx')).ReadingSummary,
  )
  const hasTrouble =
    page.reading !== null &&
    (page.reading.blocked !== null || page.reading.issues.length > 0 || page.reading.marks !== undefined)
  const Trouble = useLater(
    origin === 'own' ? hasTrouble : text !== '',
    async () => (await import('./ReadingTrouble.tsx')).ReadingTrouble,
  )
  const Long = useLater(
    long !== null || isLong(text),
    async () => (await import('./LongReading.tsx')).LongReading,
  )
  const Opened = useLater(files.length > 0, async () => (await import('./OpenedFile.tsx')).OpenedFile)
  const w = words.paste
  const rows = text === '' ? 0 : shownInBox(text).split('\n').length
  const isRead = folds !== undefined && origin === 'own' && team !== null
  const foldsRows = isRead && folds === 'rows'
  const folded = namesHidden || (foldsRows && !open)

  // A state from storage or another tab comes without its reading.
  useEffect(() => {
    if (origin === 'own' && page.reading === null && text !== '') void rereadKept()
  }, [page])

  // On small screens the box folds away under the cursor: the way back to it takes the focus.
  useEffect(() => {
    if (!hasPasted.current || !isRead || open) return
    hasPasted.current = false
    if (change.current?.checkVisibility()) change.current.focus({ preventScroll: true })
  }, [isRead, open, text])

  const edited = (how: 'paste' | 'typing') => {
    hasPasted.current = how === 'paste'
    setOpen(how === 'typing')
  }
  const back = past.at(-1)?.kind === 'paste' && (
    <button type="button" class="btn-text" onClick={undo}>
      {w.back}
    </button>
  )
  return (
    <div
      class="team-input"
      data-figures
      data-awake={awake ? '' : undefined}
      data-folded={isRead && !open ? '' : undefined}
    >
      {isRead && (
        <p class="folded-line">
          {w.folded(team.people.length, team.periods.length, words.months[team.monthsPerPeriod])}{' '}
          <button
            type="button"
            class="btn-text"
            ref={change}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {w.change}
          </button>{' '}
          {back}
        </p>
      )}
      <p class="hint no-js-note">{words.noJs}</p>
      <div class="paste needs-js">
        <div class="pair">
          <label class={heading === 'title' ? 'label title' : 'label'} for={id}>
            {w.label}
          </label>
          {foldsRows && rows > 2 && !namesHidden && (
            <button
              type="button"
              class="btn-text"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {open ? w.foldRows : w.showRows(rows)}
            </button>
          )}
        </div>
        <p class="hint" id={`${id}-hint`} hidden={foldsRows && !open && !namesHidden}>
          {namesHidden ? w.hidden : w.hint}
        </p>
        <PasteBox
          id={id}
          describedBy={`${id}-hint`}
          text={text}
          blank={namesHidden}
          folded={folded}
          rows={folds === 'rows' ? 7 : 12}
          onEdit={edited}
        />
        {Long && <Long text={text} />}
        <div class="actions">
          <button type="button" class="btn-text" onClick={takeSample}>
            {w.sample}
          </button>
          <button type="button" class="btn-text" onClick={() => picker.current?.click()}>
            {w.open}
          </button>
          <input
            type="file"
            hidden
            accept=".csv,.tsv,.txt,.xlsx"
            ref={picker}
            onChange={({ currentTarget }) => {
              takeFiles(currentTarget.files)
              // So that the same file can be opened again.
              currentTarget.value = ''
            }}
          />
          <button type="button" class="btn-text" onClick={clearTeam}>
            {w.clear}
          </button>
          <button
            type="button"
            class="btn-text"
            aria-pressed={namesHidden}
            onClick={() => hideNames(!namesHidden)}
          >
            {w.hide}
          </button>
          {back}
        </div>
        {isTooLongToKeep(text) && <p class="msg">{w.tooLong}</p>}
        {memory !== null && <p class="msg">{w.memory[memory]}</p>}
      </div>
      {Opened && <Opened id={id} files={files} onRead={edited} />}
      {Trouble && <Trouble id={id} />}
      {changeHref !== undefined && origin === 'own' && Summary && <Summary href={changeHref} />}
      {children}
    </div>
  )
}
