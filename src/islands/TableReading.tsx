import { useStore } from '@nanostores/preact'
import type { NumberFormat, Reading, ReadingChoices, Role, Shape } from '../domain/team/reading.ts'
import { words } from '../i18n/language.ts'
import { readingWords } from '../i18n/reading-language.ts'
import { $past } from '../state/page.ts'
import { correct, undo } from '../state/team-text.ts'
import { ColumnRows } from './ColumnRows.tsx'
import { LeftOut } from './LeftOut.tsx'
import { Select } from './Select.tsx'
import { useLater, usePage } from './use-page.ts'

const shapes: readonly Shape[] = ['people', 'periods', 'deals', 'turned']
const formats: readonly NumberFormat[] = ['plain', 'english', 'german']

/** How we read your table: each column with what it was taken for, and everything about it changeable. */
export function TableReading({ id }: { id: string }) {
  const { reading, choices, origin, namesHidden } = usePage()
  const past = useStore($past, { ssr: 'initial' })
  const w = readingWords
  const further = useLater(
    reading !== null &&
      ((reading.marks?.currencies.length ?? 0) > 0 ||
        reading.group !== null ||
        reading.sameName !== null ||
        reading.dates !== undefined ||
        reading.startDates === 'noMonths'),
    async () => (await import('./TableFurther.tsx')).tableFurther,
  )
  const DealsReading = useLater(
    (reading?.deals ?? null) !== null,
    async () => (await import('./DealsReading.tsx')).DealsReading,
  )
  const takesQuotas =
    choices.sameQuota !== undefined ||
    choices.quotas !== undefined ||
    (reading?.team?.basis !== 'attainment' &&
      reading?.team?.people.some(({ quotas }) => quotas.includes(null)) === true)
  const FromElsewhere = useLater(takesQuotas, async () => (await import('./FromElsewhere.tsx')).FromElsewhere)
  if (reading === null || reading.groups.length === 0) return null
  const measured = reading.measure.value
  const changeMeasure =
    reading.deals === null &&
    reading.groups.some(({ role }: { role: Role }) => role === 'result' || role === 'attainment')
  return (
    <section class="read needs-js" id="read" aria-labelledby={`${id}-read`}>
      <h2 id={`${id}-read`}>{w.title}</h2>
      <table class="tbl">
        <caption class="visually-hidden">{w.title}</caption>
        <thead>
          <tr>
            <th scope="col">{w.column}</th>
            <th scope="col">{w.is}</th>
            <th scope="col">{w.covers}</th>
          </tr>
        </thead>
        <tbody>
          {reading.groups.map((group) => (
            <ColumnRows
              key={group.columns[0]}
              reading={reading}
              choices={choices}
              group={group}
              showsCells={origin === 'own' && !namesHidden}
            />
          ))}
          <tr>
            <th scope="row">{w.rowsAre}</th>
            <td colSpan={2}>
              <Select
                label={w.rowsAre}
                value={reading.shape.value}
                options={shapes.map((value) => ({ value, text: w.shape[value] }))}
                onChange={(shape) => correct(otherwise(choices, shape))}
              />
            </td>
          </tr>
          <tr>
            <th scope="row">{w.numbers}</th>
            <td colSpan={2}>
              <Select
                label={w.numbersLabel}
                value={reading.numberFormat}
                options={formats.map((value) => ({ value, text: readingWords.numberFormat[value] }))}
                onChange={(numberFormat) => correct({ ...choices, numberFormat })}
              />
            </td>
          </tr>
          {further && <further.Rows reading={reading} choices={choices} namesHidden={namesHidden} />}
        </tbody>
      </table>
      {reading.deals !== null && DealsReading !== null && (
        <DealsReading deals={reading.deals} choices={choices} />
      )}
      {takesQuotas && FromElsewhere !== null && (
        <FromElsewhere id={`${id}-quota`} reading={reading} choices={choices} namesHidden={namesHidden} />
      )}
      {reading.team !== null && <ReadingDoubts reading={reading} />}
      {further && <further.Hints reading={reading} namesHidden={namesHidden} />}
      <div class="actions">
        {changeMeasure && measured === 'result' && (
          <MeasureButton choices={choices} measure="attainment" text={w.asAttainment} />
        )}
        {changeMeasure && measured === 'attainment' && (
          <MeasureButton choices={choices} measure="result" text={w.asResults} />
        )}
        {past.at(-1)?.kind === 'reading' && (
          <button type="button" class="btn-text" onClick={undo}>
            {w.undo}
          </button>
        )}
      </div>
      {origin === 'own' && <LeftOut />}
    </section>
  )
}

/** In rows of another shape other columns are looked for, and other lines are left out. */
function otherwise({ roles: _, putBack: __, ...rest }: ReadingChoices, shape: Shape): ReadingChoices {
  return { ...rest, shape }
}

function MeasureButton({
  choices,
  measure,
  text,
}: {
  choices: ReadingChoices
  measure: 'attainment' | 'result'
  text: string
}) {
  const { roles: _, ...rest } = choices
  return (
    <button type="button" class="btn-text" onClick={() => correct({ ...rest, measure })}>
      {text}
    </button>
  )
}

/** What the reading took for granted. */
function ReadingDoubts({ reading }: { reading: Reading }) {
  const w = readingWords
  const doubts = [
    reading.quotaCovers?.from === 'unsure' ? w.unsure : null,
    reading.monthsPerPeriod.from === 'default'
      ? w.monthsDefault(words.months[reading.monthsPerPeriod.value])
      : null,
  ].filter((text) => text !== null)
  return (
    <>
      {doubts.map((text) => (
        <p class="hint" key={text}>
          {text}
        </p>
      ))}
    </>
  )
}
