import type { TargetedFocusEvent, TargetedInputEvent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Typing<Value> {
  readonly id: string
  readonly value: Value
  /** The value as the field shows it. */
  readonly shown: string
  /** What a text means; undefined when it means nothing. */
  readonly read: (text: string) => Value | undefined
  readonly onValue: (value: Value) => void
}

/** A field to type a value in: what was typed stays as typed until the value changes elsewhere. */
export function useTyped<Value>({ id, value, shown, read, onValue }: Typing<Value>) {
  const [typed, setTyped] = useState<string | null>(null)
  const invalid = typed !== null && read(typed) === undefined
  const errorId = `${id}-error`
  useEffect(() => {
    if (typed !== null && read(typed) !== value) setTyped(null)
  }, [value])
  return {
    invalid,
    errorId,
    /** Lets go of what was typed. */
    forget: () => setTyped(null),
    field: {
      type: 'text',
      class: 'field short',
      id,
      inputmode: 'decimal',
      autocomplete: 'off',
      value: typed ?? shown,
      'aria-invalid': invalid,
      'aria-describedby': invalid ? errorId : undefined,
      onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
        const text = event.currentTarget.value
        setTyped(text)
        const meant = read(text)
        if (meant !== undefined) onValue(meant)
      },
      onBlur: (event: TargetedFocusEvent<HTMLInputElement>) => {
        if (read(event.currentTarget.value) !== undefined) setTyped(null)
      },
    },
  } as const
}
