import type { Quality } from '../domain/projection.ts'
import { words } from '../i18n/language.ts'
import { setQuality } from '../state/settings.ts'
import { usePage } from './use-page.ts'

const qualities: readonly Quality[] = ['poor', 'average', 'best']

/** Coaching quality, today or planned, with what it looks like in practice. */
export function QualityChoice({ id, when }: { id: string; when: 'qualityToday' | 'qualityPlanned' }) {
  const chosen = usePage()[when]
  return (
    <fieldset>
      <legend class="label">{words.settings[when]}</legend>
      <div class="choice">
        {qualities.map((quality) => (
          <label key={quality}>
            <input
              type="radio"
              name={`${id}-${when}`}
              value={quality}
              checked={quality === chosen}
              onChange={() => setQuality(when, quality)}
            />
            <span>{words.qualityName[quality]}</span>
          </label>
        ))}
      </div>
      <p class="hint">{words.qualityHint[chosen]}</p>
    </fieldset>
  )
}
