import type { ComponentChildren } from 'preact'
import { format } from '../i18n/format.ts'
import { words } from '../i18n/language.ts'
import { typedNumber } from '../i18n/typed-number.ts'
import { hoursOf, sliderEnd, usualHours } from '../state/choices.ts'
import { setHours } from '../state/settings.ts'
import { usePage } from './use-page.ts'
import { useTyped } from './use-typed.ts'

const limits = { min: 0, max: 9999.99 }

/** Coaching hours per month: a field to type in and a slider beside it. */
export function HoursField({ id, how }: { id: string; how?: ComponentChildren }) {
  const page = usePage()
  const hours = hoursOf(page)
  const end = sliderEnd(page)
  const usual = usualHours(page)
  const { field, invalid, errorId, forget } = useTyped({
    id,
    value: hours,
    shown: String(hours),
    read: (text) => typedNumber(text, limits),
    onValue: setHours,
  })
  const w = words.settings
  return (
    <div class="hours-field">
      <div class="pair">
        <label class="label" for={id}>
          {w.hours}
        </label>
        <span class="nb">
          <input {...field} /> <span class="unit">{w.unit}</span> {how}
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
          forget()
          setHours(event.currentTarget.valueAsNumber)
        }}
      />
      <div class="scale" aria-hidden="true">
        {[0, 1, 2, 3].map((third) => (
          <span key={third}>{format.hours(Math.round((end * third) / 3))}</span>
        ))}
      </div>
      {invalid && (
        <p class="msg" id={errorId}>
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
              forget()
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
