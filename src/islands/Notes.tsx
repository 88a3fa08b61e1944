import type { CoachingPlan } from '../domain/coaching-plan.ts'
import { type Note, notesOf } from '../domain/notes.ts'
import { answerWords } from '../i18n/answer-language.ts'
import { setLeftOut } from '../state/settings.ts'
import { usePage } from './use-page.ts'

const SHOWN = 2
const w = answerWords.notes

interface Props {
  readonly plan: CoachingPlan
  readonly names: readonly string[]
  readonly most: number
}

/** What to know about the plan: one list, two in sight, the rest behind a line. */
export function Notes({ plan, names, most }: Props) {
  const { cellsLeftOut } = usePage()
  const { periods } = plan.team
  const notes = notesOf(plan).slice(0, most)
  const rest = notes.slice(SHOWN)
  if (notes.length === 0 && cellsLeftOut.length === 0) return null
  const item = (note: Note) => {
    const text = w.text(note, names, periods)
    return (
      <li key={text}>
        {text}
        {note.code === 'outlier' && (
          <Action
            text={w.leaveOut}
            act={() => setLeftOut([...cellsLeftOut, { person: note.person, period: note.period }])}
          />
        )}
      </li>
    )
  }
  return (
    <div class="notices">
      <ul class="plain">
        {cellsLeftOut.map((cell) => (
          <li key={`${cell.person} ${cell.period}`}>
            {w.left(names[cell.person] ?? '', periods, cell.period)}
            <Action
              text={w.takeBack}
              act={() => setLeftOut(cellsLeftOut.filter((other) => other !== cell))}
            />
          </li>
        ))}
        {notes.slice(0, SHOWN).map(item)}
      </ul>
      {rest.length > 0 && (
        <details class="how">
          <summary>{w.more(rest.length)}</summary>
          <ul class="plain">{rest.map(item)}</ul>
        </details>
      )}
    </div>
  )
}

function Action({ text, act }: { text: string; act: () => void }) {
  return (
    <>
      {' '}
      <button type="button" class="btn-text needs-js" onClick={act}>
        {text}
      </button>
    </>
  )
}
