import { readingWords } from '../i18n/reading-language.ts'
import { correct } from '../state/team-text.ts'
import { firstCell } from './ReadingSummary.tsx'
import { usePage } from './use-page.ts'

/** The rows left out, each with its reason and the way back. */
export function LeftOut() {
  const { reading, choices, namesHidden } = usePage()
  if (reading === null || namesHidden) return null
  const w = readingWords
  const back = choices.putBack ?? []
  return (
    <>
      {reading.leftOut.map(({ line, cells, reason, canPutBack }) => (
        <p class="left-out" key={line}>
          <span>{w.leftOut(line, firstCell(cells), reason, reading.shape.value)}</span>
          {canPutBack && (
            <button
              type="button"
              class="btn-text"
              onClick={() => correct({ ...choices, putBack: [...back, line] })}
            >
              {w.putBack}
            </button>
          )}
        </p>
      ))}
      {reading.blankLines > 0 && (
        <p class="left-out">
          <span>{w.blankRows(reading.blankLines)}</span>
        </p>
      )}
      {back.map((line) => (
        <p class="left-out" key={line}>
          <span>{w.isBack(line, reading.shape.value)}</span>
          <button
            type="button"
            class="btn-text"
            onClick={() => correct({ ...choices, putBack: back.filter((other) => other !== line) })}
          >
            {w.takeOut}
          </button>
        </p>
      ))}
    </>
  )
}
