import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CoachingPlan } from '../../domain/coaching-plan.ts'
import { topicsIn } from '../../domain/workings/panels.ts'
import { rowsOf, workingOf } from '../../domain/workings/working-of.ts'
import type { Topic } from '../../domain/workings/working.ts'
import { words } from '../../i18n/language.ts'
import { workingWords as w } from '../../i18n/workings-language.ts'
import { Select } from '../Select.tsx'
import { useLatePage, useLatePlan, wholeNames } from '../use-page.ts'
import { WorkingFigures } from './WorkingFigures.tsx'
import { WorkingLines } from './WorkingLines.tsx'

interface Props {
  readonly panel: string
  readonly topic: Topic
  readonly level: 2 | 3 | 4
  /** Address of the page with every formula. */
  readonly method: string
  readonly onClose: () => void
}

/** How one figure was worked out: formula in words, this team's figures put in, the result, and what it rests on. */
export function WorkingBody(props: Props) {
  const plan = useLatePlan()
  return plan && <WorkingOfPlan {...props} plan={plan} />
}

function WorkingOfPlan({
  panel,
  topic: asked,
  level,
  method,
  onClose,
  plan,
}: Props & { plan: CoachingPlan }) {
  const { namesHidden } = useLatePage()
  const names = useMemo(() => wholeNames(plan.team, namesHidden), [plan, namesHidden])
  const [topic, setTopic] = useState(asked)
  const [chosen, setChosen] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const topics = useMemo(() => topicsIn(plan, panel, topic), [plan, panel, topic])
  const rows = useMemo(() => rowsOf(plan, topic), [plan, topic])
  const row = rows.find((one) => String(one) === chosen) ?? rows[0]
  const working = useMemo(() => (row === undefined ? null : workingOf(plan, topic, row)), [plan, topic, row])
  useEffect(() => heading.current?.focus(), [])

  const Heading = `h${level}` as const
  const id = `working-${panel}`
  const shown = working && w.shownAs(working)
  return (
    <section
      class="working"
      aria-labelledby={id}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
    >
      <div class="working-head">
        <Heading id={id} tabIndex={-1} ref={heading}>
          {words.workings.of(w.titles[topic])}
          {row !== undefined && (row !== null || rows.length > 1) && `, ${w.row(row, names)}`}
        </Heading>
        <button type="button" class="btn-text" onClick={onClose}>
          {w.close}
        </button>
      </div>
      <div class="asks">
        {topics.length > 1 && (
          <label>
            <span aria-hidden="true">{w.chooseTopic}</span>
            <Select
              label={w.chooseTopic}
              value={topic}
              options={topics.map((value) => ({ value, text: w.titles[value] }))}
              onChange={setTopic}
            />
          </label>
        )}
        {rows.length > 1 && (
          <label>
            <span aria-hidden="true">{w.chooseRow}</span>
            <Select
              label={w.chooseRow}
              value={String(row)}
              options={rows.map((one) => ({ value: String(one), text: w.row(one, names) }))}
              onChange={setChosen}
            />
          </label>
        )}
      </div>
      {working === null ? (
        <p>{plan.sure === undefined ? w.waiting : w.nothing(topic)}</p>
      ) : (
        <>
          {w.formula(working).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <div class="put-in">
            {w.putIn(working).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {shown && <p>{shown}</p>}
          </div>
          <WorkingFigures figures={working.figures} />
          <WorkingLines lines={working.lines} names={names} periods={plan.team.periods} />
          <p>
            {w.rests[topic]} <a href={`${method}#${w.anchors[topic]}`}>{w.more}</a>
          </p>
        </>
      )}
    </section>
  )
}
