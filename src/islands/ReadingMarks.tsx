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
  const told = [errors && w.errors(errors), mixed && w.mixed(mixed)].filter((one) => one !== null)
  return (
    <div class="msg-list">
      {asked && (
        <div class="msg" role="group" aria-labelledby={`${id}-short`}>
          <b id={`${id}-short`}>{asked.title}</b>
          <p>{asked.text}</p>
          <div class="actions">
            <button type="button" class="btn" onClick={() => void correct({ ...choices, readsShort: true })}>
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
          <button type="button" class="btn-text" onClick={() => void correct(others)}>
            {w.leaveOut}
          </button>
        </p>
      )}
    </div>
  )
}
