import { useRef } from 'preact/hooks'
import type { Marks, ReadingChoices } from '../domain/team/reading.ts'
import { marksWords } from '../i18n/marks-language.ts'
import { correct } from '../state/team-text.ts'

interface Props {
  readonly id: string
  readonly marks: Marks
  readonly choices: ReadingChoices
}

/** What stands beside or in place of the digits, each told once: short numbers as a question. */
export function ReadingMarks({ id, marks, choices }: Props) {
  const w = marksWords
  const { short, errors, mixed } = marks
  const { readsShort, ...others } = choices
  const asked = short && readsShort !== true ? w.short(short) : null
  const box = useRef<HTMLDivElement>(null)
  const told = [errors && w.errors(errors), mixed && w.mixed(mixed)].filter((one) => one !== null)
  // The button goes with the answer; whoever came to it by key goes on from here.
  const answer = (chosen: ReadingChoices) => {
    box.current?.focus({ preventScroll: true })
    void correct(chosen)
  }
  return (
    <div class="msg-list" ref={box} tabIndex={-1}>
      {asked && (
        <div class="msg" role="group" aria-labelledby={`${id}-short`}>
          <b id={`${id}-short`}>{asked.title}</b>
          <p>{asked.text}</p>
          <div class="actions">
            <button type="button" class="btn" onClick={() => answer({ ...choices, readsShort: true })}>
              {asked.yes}
            </button>
          </div>
        </div>
      )}
      {told.map(({ title, text }) => (
        <p class="msg" key={title}>
          <b>{title}</b>
          {text}
        </p>
      ))}
      {short && readsShort === true && (
        <p class="hint">
          {w.shortRead(short)}{' '}
          <button type="button" class="btn-text" onClick={() => answer(others)}>
            {w.leaveOut(short.count)}
          </button>
        </p>
      )}
    </div>
  )
}
