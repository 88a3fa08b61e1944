import { useEffect, useRef } from 'preact/hooks'
import { text as sampleText } from 'virtual:sample-team'
import { adoptText, prepareReader, readText } from '../state/team-text.ts'

interface Props {
  readonly id: string
  readonly describedBy: string
  /** The text the page remembers; the box follows it when it changes elsewhere (undo, sample, another tab). */
  readonly text: string
  readonly blank: boolean
  readonly folded: boolean
  /** Height of the open box. */
  readonly rows: number
}

/**
 * The box a team is pasted into. It keeps its own text: what the browser or an early paste put there before
 * the page woke is read, not overwritten.
 */
export function PasteBox({ id, describedBy, text, blank, folded, rows }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const isFirst = useRef(true)

  useEffect(() => adoptText(box.current?.value ?? ''), [])

  useEffect(() => {
    const shown = blank ? '' : text
    const isEarly = isFirst.current && box.current?.value !== ''
    isFirst.current = false
    if (box.current !== null && !isEarly && box.current.value !== shown) box.current.value = shown
  }, [text, blank])

  useEffect(() => {
    if (folded) box.current?.scrollTo(0, 0)
  }, [folded, text])

  return (
    <textarea
      ref={box}
      id={id}
      class={folded ? 'ruled folded' : 'ruled'}
      aria-describedby={describedBy}
      placeholder={sampleText}
      rows={folded ? 2 : rows}
      readOnly={blank}
      spellcheck={false}
      autocomplete="off"
      autocapitalize="off"
      onFocus={prepareReader}
      onPaste={(event) => {
        const pasted = event.clipboardData?.getData('text/plain') ?? ''
        // A table takes the place of the former one: select it all and let the browser paste, so Ctrl+Z works.
        if (/[\t\n\r]/.test(pasted.trim())) event.currentTarget.select()
      }}
      onInput={(event) => {
        const how =
          event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop' ? 'paste' : 'typing'
        void readText(event.currentTarget.value, how)
      }}
    />
  )
}
