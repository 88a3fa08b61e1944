import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import { tableWords } from '../i18n/table-language.ts'
import { CurrencyRow } from './CurrencyRow.tsx'
import { GroupRow } from './GroupRow.tsx'
import { GroupTable } from './GroupTable.tsx'
import { DateRow } from './DateRow.tsx'
import { SameNameRow } from './SameNameRow.tsx'

interface Props {
  readonly reading: Reading
  readonly choices: ReadingChoices
  readonly namesHidden: boolean
}

/** The rows of the reading that only some tables have. */
function FurtherRows({ reading, choices, namesHidden }: Props) {
  return (
    <>
      {reading.group && <GroupRow group={reading.group} choices={choices} namesHidden={namesHidden} />}
      {hasCurrency(reading) && reading.marks && <CurrencyRow marks={reading.marks} choices={choices} />}
      {reading.dates && <DateRow value={reading.dates.value} choices={choices} />}
      {reading.sameName && <SameNameRow sameName={reading.sameName} choices={choices} />}
    </>
  )
}

/** Where nothing is told in money, no currency is shown. */
function hasCurrency({ marks, measure }: Reading): boolean {
  return measure.value === 'result' && (marks?.currencies.length ?? 0) > 0
}

/** What there is to say about them. */
function FurtherHints({ reading, namesHidden }: Omit<Props, 'choices'>) {
  const { dates, group, sameName, startDates, team } = reading
  const w = tableWords
  const hints = [
    group && group.chosen !== null ? w.groupShown(group) : null,
    dates?.from === 'default' ? w.datesHint(dates.example) : null,
    sameName && w.sameNameHint(sameName),
    startDates === 'noMonths' ? w.startDatesUnused : null,
  ].filter((text) => text !== null)
  return (
    <>
      {hints.map((text) => (
        <p class="hint" key={text}>
          {text}
        </p>
      ))}
      {group && (
        <GroupTable
          group={group}
          hasQuotas={team?.basis !== 'result'}
          currency={team?.currency}
          namesHidden={namesHidden}
        />
      )}
    </>
  )
}

/** Both, so that they come as one. */
export const tableFurther = { Rows: FurtherRows, Hints: FurtherHints }
