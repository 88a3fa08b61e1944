import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { plannerWords } from '../i18n/planner-language.ts'
import type { Topic } from '../domain/workings/working.ts'
import { How } from './Workings.tsx'
import { useTyped } from './use-typed.ts'

interface Props<Value> {
  readonly id: string
  readonly label: string
  /** Where the value comes from. */
  readonly kind: string
  readonly unit: string
  readonly value: Value
  readonly show: (value: Value) => string
  readonly read: (text: string) => Value | undefined
  /** What to do when a text means nothing. */
  readonly bad: string
  readonly onValue: (value: Value) => void
  /** The value it begins with; without one there is nothing to go back to. */
  readonly usual?: Value
  /** The figure whose working shows what the assumption does. */
  readonly how: Topic
  /** What that figure is called. The field alone bears its label. */
  readonly figure: string
  /** Further buttons. */
  readonly children?: ComponentChildren
}

/** One assumption: label, kind, field and unit; once changed, a bar in the margin and the way back. */
export function AssumptionRow<Value>(props: Props<Value>) {
  const { id, label, kind, unit, value, show, read, bad, onValue, usual, how, figure, children } = props
  const { field, invalid, errorId, forget } = useTyped({ id, value, shown: show(value), read, onValue })
  const input = useRef<HTMLInputElement>(null)
  const isChanged = usual !== undefined && value !== usual
  const w = plannerWords.assumptions
  return (
    <div class={isChanged ? 'assume changed' : 'assume'}>
      <label for={id}>{label}</label>
      <span class="kind">
        {kind} <How topic={how} panel="assumptions" of={figure} />{' '}
        {isChanged && (
          <span class="nb">
            {w.was(`${show(usual)}\u00a0${unit}`)}{' '}
            <button
              type="button"
              class="btn-text"
              aria-label={w.resetTo(`${show(usual)}\u00a0${unit}`)}
              onClick={(event) => {
                forget()
                onValue(usual)
                // The button goes; whoever came to it by key goes on from the field.
                if (event.detail === 0) input.current?.focus()
              }}
            >
              {w.reset}
            </button>
          </span>
        )}
      </span>
      <span class="val">
        {children}
        <input ref={input} {...field} />
        <span class="unit">{unit}</span>
      </span>
      {invalid && (
        <p class="msg" id={errorId}>
          {bad}
        </p>
      )}
    </div>
  )
}
