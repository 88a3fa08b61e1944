import type { AddedQuotas, QuotaCovers, QuotasPasted } from '../domain/team/quotas-pasted.ts'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import { quotasWords } from '../i18n/quotas-language.ts'
import { readingWords } from '../i18n/reading-language.ts'
import { troubleWords } from '../i18n/trouble-language.ts'
import { correct } from '../state/team-text.ts'
import { JoinByHand } from './JoinByHand.tsx'
import { firstCell } from './ReadingSummary.tsx'
import { Select } from './Select.tsx'

const lengths: readonly QuotaCovers[] = [1, 3, 6, 12, 'span']

interface Props {
  readonly added: AddedQuotas
  readonly quotas: QuotasPasted
  readonly choices: ReadingChoices
  readonly reading: Reading
}

/** What became of pasted quotas: for how many, for when, and every row and cell that could not be used. */
export function AddedQuotasReading({ added, quotas, choices, reading }: Props) {
  const w = quotasWords
  const { blocked, unused, spread, people, without } = added
  const say = (more: Partial<QuotasPasted>) => void correct({ ...choices, quotas: { ...quotas, ...more } })
  if (blocked !== null)
    return (
      <div class="msg" role="group" aria-label={w.quotas}>
        {blocked.code === 'short' ? (
          <p>{w.blockedShort}</p>
        ) : (
          <>
            <b>{troubleWords.blocked(blocked).title}</b>
            <p>{troubleWords.blocked(blocked).text}</p>
          </>
        )}
        {blocked.code === 'numberFormat' && (
          <div class="actions">
            {troubleWords.answers(blocked).map(({ numberFormat, text }) => (
              <button key={numberFormat} type="button" class="btn" onClick={() => say({ numberFormat })}>
                {text}
              </button>
            ))}
          </div>
        )}
      </div>
    )
  const missing = without.flatMap((place) => people[place]?.name ?? [])
  return (
    <>
      <p aria-live="polite">
        <b>{w.found(people.length - missing.length, people.length)}</b>{' '}
        {unused === null ? missing.length > 0 && w.without(missing) : w.unused[unused]}
      </p>
      {spread?.by === 'one' && (
        <p class="sheet">
          <span aria-hidden="true">{w.coversLabel}:</span>
          <Select
            label={w.coversLabel}
            value={String(spread.covers)}
            options={lengths.map((value) => ({ value: String(value), text: w.covers(value) }))}
            onChange={(value) => {
              const covers = lengths.find((length) => String(length) === value)
              if (covers !== undefined) say({ covers })
            }}
          />
        </p>
      )}
      {spread !== null && unused === null && (
        <p class="hint">
          {spread.by === 'label' && w.byHead(spread.covers)}
          {spread.by === 'position' && w.byOrder(spread.covers)}{' '}
          {spread.covers !== reading.monthsPerPeriod.value && w.divided}{' '}
          {spread.from === 'unsure' && w.unsure}{' '}
          {spread.uncovered.length > 0 && w.uncovered(spread.uncovered)}
        </p>
      )}
      <JoinByHand added={added} joined={quotas.joined ?? []} onJoined={(joined) => say({ joined })} />
      {added.issues.map((issue, place) => {
        const { title, text, wavy } = troubleWords.issue(issue, 'people')
        return (
          <p class="msg" key={place}>
            <b>{title}</b> {wavy !== '' && `“${wavy}”: `}
            {text}
          </p>
        )
      })}
      {added.leftOut.map(({ line, cells, reason }) => (
        <p class="left-out" key={line}>
          <span>{w.leftOut(readingWords.leftOut(line, firstCell(cells), reason, 'people'))}</span>
        </p>
      ))}
    </>
  )
}
