import { useTyped } from '../use-typed.ts'

interface Props<Value> {
  readonly id: string
  readonly label: string
  readonly kind: 'number' | 'name' | 'reason'
  readonly value: Value
  /** The value as the field shows it. */
  readonly shown: string
  readonly read: (text: string) => Value | undefined
  /** What to do when a text means nothing. */
  readonly bad: string
  readonly onValue: (value: Value) => void
  readonly placeholder?: string
}

/** One cell to write in: a line of the ledger, with a sentence below it when what stands there means nothing. */
export function EditField<Value>(props: Props<Value>) {
  const { id, label, kind, value, shown, read, bad, onValue, placeholder } = props
  const { field, invalid, errorId } = useTyped({ id, value, shown, read, onValue })
  return (
    <>
      <input
        {...field}
        class={`cell ${kind}`}
        inputmode={kind === 'number' ? 'decimal' : 'text'}
        aria-label={label}
        placeholder={placeholder}
        spellcheck={false}
      />
      {invalid && (
        <p class="msg" id={errorId}>
          {bad}
        </p>
      )}
    </>
  )
}
