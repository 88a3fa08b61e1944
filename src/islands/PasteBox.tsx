import { useEffect, useRef } from 'preact/hooks'
import { text as sampleText } from 'virtual:sample-team'
import { $page } from '../state/page.ts'
import { isLong, shownInBox } from '../state/long-reading.ts'
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
  readonly onEdit: (how: 'paste' | 'typing') => void
}

/**
 * The box a team is pasted into. It keeps its own text: what the browser or an early paste put there before
 * the page woke is read, not overwritten.
 */
export function PasteBox({ id, describedBy, text, blank, folded, rows, onEdit }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const underWay = useRef(0)

  useEffect(() => adoptText(box.current?.value ?? ''), [])

  // What is typed faster than it is read must not be overwritten by what was read before.
  const follow = () => {
    const shown = blank ? '' : shownInBox($page.get().text)
    if (underWay.current === 0 && box.current !== null && box.current.value !== shown)
      box.current.value = shown
  }
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current || box.current?.value === '') follow()
    isFirst.current = false
  }, [text, blank])

  const read = async (value: string, how: 'paste' | 'typing') => {
    underWay.current += 1
    await readText(value, how)
    underWay.current -= 1
    follow()
  }

  useEffect(() => {
    if (folded) box.current?.scrollTo(0, 0)
  }, [folded, text])

  return (
    <textarea
      ref={box}
      id={id}
      class={folded ? 'ruled folded' : 'ruled'}
      aria-describedby={describedBy}
      placeholder={blank ? '' : sampleText}
      rows={folded ? 2 : rows}
      readOnly={blank || isLong(text)}
      spellcheck={false}
      autocomplete="off"
      autocapitalize="off"
      onFocus={() => void prepareReader()}
      onPaste={(event) => {
        const pasted = event.clipboardData?.getData('text/plain') ?? ''
        // A table takes the place of the former one: select it all and let the browser paste, so Ctrl+Z works.
        if (isLong(pasted) || (isLong(text) && !blank)) {
          // A box full of a long text makes the page slow: the page keeps it, and the box shows its beginning.
          event.preventDefault()
          onEdit('paste')
          void read(pasted, 'paste')
        } else if (/[\t\n\r]/.test(pasted.trim())) event.currentTarget.select()
      }}
      onInput={(event) => {
        const isPaste = event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop'
        onEdit(isPaste ? 'paste' : 'typing')
        void read(event.currentTarget.value, isPaste ? 'paste' : 'typing')
      }}
    />
  )
}
