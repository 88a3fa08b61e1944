import { useEffect } from 'preact/hooks'
import { useTyped } from '../use-typed.ts'

interface Props<Value> {
  readonly id: string
  readonly label: string
  readonly kind: 'number' | 'name' | 'reason'
  readonly value: Value
  /** The value as the field shows it. */
  readonly shown: string
  readonly read: (text: string) => Value | undefined
  readonly onValue: (value: Value) => void
  /** Told when what stands there begins to mean nothing, and when it means something again. */
  readonly onBad: (errorId: string, isBad: boolean) => void
  readonly placeholder?: string
}

/** One cell to write in: a line of the ledger. The sentence for what means nothing stands below the row. */
export function EditField<Value>(props: Props<Value>) {
  const { id, label, kind, value, shown, read, onValue, onBad, placeholder } = props
  const { field, invalid, errorId } = useTyped({ id, value, shown, read, onValue })
  useEffect(() => onBad(errorId, invalid), [invalid])
  return (
    <input
      {...field}
      class={`cell ${kind}`}
      inputmode={kind === 'number' ? 'decimal' : 'text'}
      aria-label={label}
      placeholder={placeholder}
      spellcheck={false}
    />
  )
}
