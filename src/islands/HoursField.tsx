import { useEffect, useState } from 'preact/hooks'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { hoursOf, sliderEnd, usualHours } from '../state/choices.ts'
import { setHours } from '../state/settings.ts'
import { usePage } from './use-page.ts'

/** Coaching hours per month: a field to type in and a slider beside it. */
export function HoursField({ id }: { id: string }) {
  const page = usePage()
  const hours = hoursOf(page)
  const end = sliderEnd(page)
  const usual = usualHours(page)
  const [typed, setTyped] = useState<string | null>(null)
  const w = words.settings
  const invalid = typed !== null && hoursFrom(typed) === null

  // What was typed stays as typed until the hours change elsewhere.
  useEffect(() => {
    if (typed !== null && hoursFrom(typed) !== hours) setTyped(null)
  }, [hours])

  return (
    <div class="hours-field">
      <div class="pair">
        <label class="label" for={id}>
          {w.hours}
        </label>
        <span class="nb">
          <input
            type="text"
            class="field short"
            id={id}
            inputmode="decimal"
            autocomplete="off"
            value={typed ?? format.hours(hours)}
            aria-invalid={invalid}
            aria-describedby={invalid ? `${id}-error` : undefined}
            onInput={(event) => {
              const text = event.currentTarget.value
              setTyped(text)
              const value = hoursFrom(text)
              if (value !== null) setHours(value)
            }}
            onBlur={() => {
              if (!invalid) setTyped(null)
            }}
          />{' '}
          <span class="unit">{w.unit}</span>
        </span>
      </div>
      <input
        type="range"
        class="slide"
        aria-label={w.slider}
        aria-valuetext={format.hoursUnit(hours)}
        min={0}
        max={end}
        step={0.5}
        value={Math.min(hours, end)}
        onInput={(event) => {
          setTyped(null)
          setHours(event.currentTarget.valueAsNumber)
        }}
      />
      <div class="scale" aria-hidden="true">
        {[0, 1, 2, 3].map((third) => (
          <span key={third}>{format.hours(Math.round((end * third) / 3))}</span>
        ))}
      </div>
      {invalid && (
        <p class="msg" id={`${id}-error`}>
          {w.notHours}
        </p>
      )}
      {page.hoursStayed && hours !== usual && (
        <p class="hint">
          {w.stayed(hours, usual)}{' '}
          <button
            type="button"
            class="btn-text"
            onClick={() => {
              setTyped(null)
              setHours(null)
            }}
          >
            {w.takeUsual(usual)}
          </button>
        </p>
      )}
    </div>
  )
}

/** Hours as typed, with a point or a comma; null when it is not a number from 0 up. */
function hoursFrom(text: string): number | null {
  const trimmed = text.trim().replace(',', '.')
  return /^\d{1,4}(\.\d*)?$|^\.\d+$/.test(trimmed) ? Number(trimmed) : null
}
