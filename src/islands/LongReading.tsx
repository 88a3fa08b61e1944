import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import { longWords } from '../i18n/long-language.ts'
import { breakOffReading } from '../state/long-reader.ts'
import { $longReading, isLong, shownInBox } from '../state/long-reading.ts'

const lines = (text: string) => text.replace(/[\r\n]+$/, '').split('\n').length

/** A long text: how far its reading is, that it is refused, or how much of it the box shows. */
export function LongReading({ text }: { text: string }) {
  const long = useStore($longReading)
  const shown = useMemo(
    () => (isLong(text) ? longWords.excerpt(lines(shownInBox(text)), lines(text)) : ''),
    [text],
  )
  return (
    <>
      {shown !== '' && <p class="hint">{shown}</p>}
      {long?.kind === 'tooLarge' && (
        <p class="msg" role="alert">
          {longWords.tooLarge}
        </p>
      )}
      {long?.kind === 'reading' && (
        <p class="msg">
          <label>
            {longWords.reading} <progress max={1} value={long.share} />
          </label>{' '}
          <button type="button" class="btn-text" onClick={breakOffReading}>
            {longWords.cancel}
          </button>
        </p>
      )}
    </>
  )
}
