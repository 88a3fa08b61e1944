import { useStore } from '@nanostores/preact'
import { atom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'
import type { Topic } from '../domain/workings/working.ts'
import { words } from '../i18n/language.ts'
import type { WorkingBody } from './workings/WorkingBody.tsx'

interface Opened {
  readonly topic: Topic
  /** Where the focus goes back to. */
  readonly by: HTMLElement
}

/** What is open in each panel of the page. */
const $opened = atom<Readonly<Record<string, Opened | undefined>>>({})

const open = (panel: string, topic: Topic, by: HTMLElement) =>
  $opened.set({ ...$opened.get(), [panel]: { topic, by } })

function close(panel: string): void {
  const by = $opened.get()[panel]?.by
  $opened.set({ ...$opened.get(), [panel]: undefined })
  by?.focus()
}

/** The mark beside a figure or a head that opens how it was worked out, in the panel of its section. */
export function How({ topic, panel, of }: { topic: Topic; panel: string; of: string }) {
  const isOpen = useStore($opened)[panel]?.topic === topic
  return (
    <button
      type="button"
      class="why needs-js"
      aria-label={words.workings.of(of)}
      aria-expanded={isOpen}
      onClick={(event) => (isOpen ? close(panel) : open(panel, topic, event.currentTarget))}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isOpen) close(panel)
      }}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}

const method = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/method/`

interface PanelProps {
  /** The one that `How` names; as a rule also the part of /method/ that explains the section. */
  readonly id: string
  /** Of its heading. */
  readonly level?: 2 | 3 | 4
  /** Of /method/, where it has another name. */
  readonly part?: string
}

/** Where a section shows how its figures were worked out. Code and words come when it is first opened. */
export function WorkingsPanel({ id, level = 3, part = id }: PanelProps) {
  const opened = useStore($opened)[id]
  const [Body, setBody] = useState<typeof WorkingBody | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (opened === undefined || Body !== null) return
    void import('./workings/WorkingBody.tsx').then(
      (loaded) => setBody(() => loaded.WorkingBody),
      () => setFailed(true),
    )
  }, [opened])
  return (
    <>
      <p class={failed && opened ? 'notes-row' : 'notes-row no-js-note'}>
        <a href={`${method}#${part}`}>{words.workings.link}</a>
      </p>
      {opened && Body && (
        <Body
          key={opened.topic}
          panel={id}
          topic={opened.topic}
          level={level}
          method={method}
          onClose={() => close(id)}
        />
      )}
    </>
  )
}
