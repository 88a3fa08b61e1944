import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fileWords } from '../i18n/files-language.ts'
import { $file, openFiles, shownSheet, takeSheet } from '../state/team-file.ts'
import { Select } from './Select.tsx'
import { useLatePage } from './use-page.ts'

interface Props {
  readonly id: string
  /** As chosen or dropped; others take their place. */
  readonly files: readonly File[]
  readonly onRead: (how: 'paste') => void
}

/** Longer than this, and the page says that it reads. */
const LONG_MS = 300

/** A file on its way to the team: which sheet of it is read, or why it is not. */
export function OpenedFile({ id, files, onRead }: Props) {
  const file = useStore($file)
  const page = useLatePage()
  const [isLong, setLong] = useState(false)
  const refusal = useRef<HTMLDivElement>(null)
  useEffect(() => void openFiles(files, onRead), [files])
  useEffect(() => {
    setLong(false)
    if (file.kind === 'refused') refusal.current?.focus()
    if (file.kind !== 'reading') return
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [file])

  if (file.kind === 'reading') return isLong ? <p class="hint">{fileWords.reading}</p> : null
  if (file.kind === 'refused' && file.beside === page.text) {
    const { title, text } = fileWords.refused[file.why]
    return (
      <div class="msg" role="group" aria-labelledby={`${id}-refused`} tabIndex={-1} ref={refusal}>
        <b id={`${id}-refused`}>{title}</b>
        <p>
          {text} {page.origin === 'own' && fileWords.stays}
        </p>
      </div>
    )
  }
  const shown = shownSheet(file, page)
  const sheet = file.kind === 'read' && shown !== null ? file.sheets[shown] : undefined
  // A sheet may be called after a person.
  if (file.kind !== 'read' || sheet === undefined || page.namesHidden) return null
  const options = file.sheets.map(({ name }, place) => ({ value: String(place), text: name }))
  return (
    <>
      {options.length > 1 && (
        <p class="sheet">
          <span aria-hidden="true">{fileWords.sheet}:</span>
          <Select
            label={fileWords.sheet}
            value={String(shown)}
            options={options}
            onChange={(place) => void takeSheet(Number(place))}
          />
        </p>
      )}
      {sheet.unsolved > 0 && <p class="msg">{fileWords.unsolved(sheet.unsolved)}</p>}
    </>
  )
}
