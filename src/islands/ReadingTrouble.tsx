import { issueDigest } from '../domain/team/issue-digest.ts'
import { troubleWords } from '../i18n/trouble-language.ts'
import { correct } from '../state/team-text.ts'
import { useLatePage, useLater } from './use-page.ts'

const SHOWN = 3
/** More would make the page slow, and nobody mends a hundred cells here. */
const MOST_UNFOLDED = 100

/** What stopped the reading, and the cells that could not be used: remedy first, then row and column. */
export function ReadingTrouble({ id }: { id: string }) {
  const { origin, text: pasted, reading, choices, namesHidden } = useLatePage()
  // Blank text is no team: the sample stays, and the page says what to paste.
  const isBlank = origin === 'sample' && pasted !== '' && pasted.trim() === ''
  const { short = null, errors = null, mixed = null } = reading?.marks ?? {}
  const hasMarks = origin !== 'sample' && (short ?? errors ?? mixed) !== null
  const Marks = useLater(hasMarks, async () => (await import('./ReadingMarks.tsx')).ReadingMarks)
  if (reading === null || (origin === 'sample' && !isBlank)) return null
  const marks = hasMarks && Marks !== null && reading.marks && (
    <Marks id={`${id}-marks`} marks={reading.marks} choices={choices} />
  )
  const { issues } = reading
  const blocked = isBlank ? ({ code: 'empty' } as const) : reading.blocked
  const w = troubleWords
  if (blocked?.code === 'short') return marks || null
  if (blocked !== null) {
    const { title, text } = w.blocked(blocked)
    return (
      <>
        <div class="msg" role="group" aria-labelledby={`${id}-question`}>
          <b id={`${id}-question`}>{title}</b>
          <p>{text}</p>
          {blocked.code === 'numberFormat' && (
            <div class="actions">
              {w.answers(blocked).map(({ numberFormat, text: answer }) => (
                <button
                  key={numberFormat}
                  type="button"
                  class="btn"
                  onClick={() => void correct({ ...choices, numberFormat })}
                >
                  {answer}
                </button>
              ))}
            </div>
          )}
        </div>
        {marks}
      </>
    )
  }
  if (namesHidden || issues.length === 0) return marks || null
  const { many, single } = issueDigest(issues, SHOWN)
  const lines = single.map((issue) => w.issue(issue, reading.shape.value))
  const rest = lines.slice(SHOWN)
  return (
    <>
      {marks}
      <div class="msg-list">
        {many.map((kind) => (
          <Issue key={kind.code} {...w.many(kind)} />
        ))}
        {lines.slice(0, SHOWN).map((line, i) => (
          <Issue key={i} {...line} />
        ))}
        {rest.length > 0 && (
          <details class="fold">
            <summary>
              <span class="name">{w.moreIssues(rest.length)}</span>
            </summary>
            <div class="in">
              {rest.slice(0, MOST_UNFOLDED).map((line, i) => (
                <Issue key={i} {...line} />
              ))}
            </div>
          </details>
        )}
      </div>
    </>
  )
}

function Issue({ title, text, wavy }: { title: string; text: string; wavy: string }) {
  return (
    <p class="msg">
      <b>{title}</b>
      {wavy !== '' && (
        <>
          “<span class="wavy">{wavy}</span>”:{' '}
        </>
      )}
      {text}
    </p>
  )
}
