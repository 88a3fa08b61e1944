import { useStore } from '@nanostores/preact'
import { useEffect, useRef } from 'preact/hooks'
import { $editorOpen } from '../state/editor-open.ts'
import { useLater, usePage } from './use-page.ts'

/** Edit the team: a button; the table to correct comes when it is opened. */
export function EditTeam({ id, label }: { id: string; label: string }) {
  const { team } = usePage()
  const open = useStore($editorOpen, { ssr: 'initial' })
  const button = useRef<HTMLButtonElement>(null)
  const Editor = useLater(open, async () => (await import('./editor/TeamEditor.tsx')).TeamEditor)

  useEffect(
    () =>
      $editorOpen.listen((isOpen) => {
        if (!isOpen || button.current === document.activeElement) return
        // Opened from elsewhere: that is where to go on.
        button.current?.focus()
        button.current?.scrollIntoView({ block: 'start' })
      }),
    [],
  )

  if (team === null) return null
  return (
    <section class="edit-team needs-js" aria-labelledby={`${id}-open`}>
      <button
        type="button"
        class="btn-text unfold"
        id={`${id}-open`}
        ref={button}
        aria-expanded={open}
        onClick={() => $editorOpen.set(!open)}
      >
        {label}
      </button>
      {open && Editor && <Editor id={id} />}
    </section>
  )
}
