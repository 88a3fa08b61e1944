import { answerOf } from '../domain/answer.ts'
import { movesOf } from '../domain/moves.ts'
import { answerWords } from '../i18n/answer-language.ts'
import { words } from '../i18n/language.ts'
import { Notes } from './Notes.tsx'
import { RichText } from './RichText.tsx'
import { useAwake, useBusy, useIsSample, useNames, usePage, usePlan, useStale, useWork } from './use-page.ts'
import { How, WorkingsPanel } from './Workings.tsx'

/** How the three figures were worked out, in their order. */
const FIGURES = ['middlePeople', 'middleHours', 'teamGain'] as const
/** Above this many people not every row is on the page. */
const MOST_LINKED = 100

interface Props {
  readonly id: string
  /** Where the names lead: to the rows of this page, or nowhere. */
  readonly links?: boolean
  readonly withTitle?: boolean
}

/** The answer first, as a sentence; then whom it concerns, the first step, and what else to know. */
export function Answer({ id, links = false, withTitle = false }: Props) {
  const { reading } = usePage()
  const isSample = useIsSample()
  const plan = usePlan()
  const names = useNames(plan?.team)
  const awake = useAwake()
  const work = useWork()
  const stale = useStale()
  const busy = useBusy(plan) || work !== 'done'
  const w = answerWords
  if (plan === null) {
    return (
      <div class="answer-block" data-figures data-awake={awake ? '' : undefined}>
        <p class="answer" id={id} aria-live="polite" aria-busy={busy}>
          {words.waiting(reading?.blocked?.code ?? 'noNumbers')}
        </p>
      </div>
    )
  }
  const answer = answerOf(plan)
  const moves = movesOf(plan)
  const still = moves.more.length === 0 && moves.less.length === 0
  const rowId =
    links && plan.people.length <= MOST_LINKED ? (person: number) => `hours-${person + 1}` : undefined
  return (
    <div class="answer-block" data-figures data-awake={awake ? '' : undefined} data-stale={stale}>
      {work === 'long' && <p class="working-line">{w.working}</p>}
      {withTitle && <h2>{w.title(answer.hours)}</h2>}
      <p class="answer" id={id} aria-live="polite" aria-busy={busy}>
        <RichText rich={w.text(answer, { sample: isSample })} />
        {plan.sure?.money && ` ${w.breakEven(plan.sure.money)}`}
      </p>
      {answer.team !== 'nobody' && !answer.noSessions && (
        <p class="decision">
          <RichText
            rich={still ? w.same(moves.against) : w.moves(moves, names.short)}
            {...(rowId && { rowId })}
          />{' '}
          <span class="begin">
            <RichText rich={w.begin(moves.first, names.short)} {...(rowId && { rowId })} />
          </span>
        </p>
      )}
      <Notes plan={plan} names={names.short} most={isSample ? 1 : Infinity} />
      {answer.team === 'bands' && (
        <dl class="figures">
          {w.figures(answer).map(({ value, of, label }, i) => (
            <div key={label}>
              <dt>
                {`${label}\u00a0`}
                <How topic={FIGURES[i] ?? 'split'} panel="answer" of={label} />
              </dt>
              <dd>
                {value}
                <small>{of}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {answer.team !== 'nobody' && <WorkingsPanel id="answer" part="gains" level={withTitle ? 3 : 2} />}
    </div>
  )
}
