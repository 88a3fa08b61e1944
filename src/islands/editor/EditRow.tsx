import { useState } from 'preact/hooks'
import type { Band } from '../../domain/bands.ts'
import { cellIn, type EditColumn } from '../../domain/edit-columns.ts'
import type { CellOf, Edit, Who } from '../../domain/edits.ts'
import type { Place } from '../../domain/places.ts'
import { cellText } from '../../domain/team/cell-text.ts'
import type { NumberFormat } from '../../domain/team/reading.ts'
import { typedAttainment, typedCell, typedHours } from '../../domain/team/typed-cell.ts'
import type { Person } from '../../domain/team.ts'
import { editingWords as w } from '../../i18n/editing-language.ts'
import { shownAttainment, shownCell } from '../../i18n/editing-numbers.ts'
import { words } from '../../i18n/language.ts'
import { restTyping, setByHand, takeBack } from '../../state/editing.ts'
import { Select } from '../Select.tsx'
import { EditField } from './EditField.tsx'

const bands: readonly Band[] = ['top', 'middle', 'edge', 'weakest']
const bandOptions = [
  { value: 'numbers', text: w.byNumbers } as const,
  ...bands.map((value) => ({ value, text: words.band[value] })),
]

interface Props {
  readonly id: string
  readonly who: Who
  readonly person: Person
  /** What the table says of them; nothing of somebody added. */
  readonly asRead: Person | undefined
  readonly name: string
  readonly namesHidden: boolean
  readonly columns: readonly EditColumn[]
  readonly heads: readonly string[]
  readonly format: NumberFormat
  readonly pin: Band | undefined
  readonly reason: string
  readonly place: Place['band'] | undefined
  readonly onRemove: () => void
}

/**
 * One person: every cell can be written in. The roles are written out, since on a small screen the rows are no
 * table to the browser: each cell stands below its head.
 */
export function EditRow(props: Props) {
  const { id, who, person, asRead, name, namesHidden, columns, heads, format, onRemove } = props
  const [bad, setBad] = useState<ReadonlyMap<string, string>>(new Map())
  const say = (text: string) => (errorId: string, isBad: boolean) =>
    setBad((before) => {
      if (before.has(errorId) === isBad) return before
      const others = [...before].filter(([other]) => other !== errorId)
      return new Map(isBad ? [...others, [errorId, text]] : others)
    })
  return (
    <>
      <tr role="row">
        <th scope="row" role="rowheader">
          {namesHidden ? (
            name
          ) : (
            <EditField
              id={`${id}-name`}
              kind="name"
              label={w.nameOf(name)}
              value={person.name}
              shown={person.name}
              read={(text) => cellText(text) || undefined}
              onBad={say(w.bad.name(w.nameOf(name)))}
              onValue={(typed) => setByHand({ kind: 'name', who, name: typed })}
            />
          )}
        </th>
        {columns.map((column, i) => (
          <td class="n" role="cell" data-head={heads[i]} key={`${column.of} ${column.period}`}>
            <EditField
              id={`${id}-${column.of}-${column.period}`}
              kind="number"
              label={w.cell(name, heads[i] ?? '', column.of)}
              value={cellIn(person, column)}
              shown={showCell(column.of, cellIn(person, column), format)}
              read={(text) => readCell(column.of, text, format)}
              onBad={say(badCell(column.of, w.cell(name, heads[i] ?? '', column.of), format))}
              onValue={(value) =>
                setByHand({ kind: 'number', who, ...column, value, was: cellIn(asRead, column) })
              }
            />
          </td>
        ))}
        <td class="n" role="cell" data-head={w.hours}>
          <EditField
            id={`${id}-hours`}
            kind="number"
            label={w.hoursOf(name)}
            value={person.hoursToday}
            shown={shownCell(person.hoursToday, format)}
            read={(text) => typedHours(text, format)}
            onBad={say(w.bad.hours(w.hoursOf(name)))}
            onValue={(value) => setByHand({ kind: 'hours', who, value, was: asRead?.hoursToday ?? null })}
          />
        </td>
        <BandCell {...props} />
        <NewCell {...props} />
        <td role="cell">
          <button type="button" class="btn-text" data-remove aria-label={w.removeOf(name)} onClick={onRemove}>
            {w.remove}
          </button>
        </td>
      </tr>
      {bad.size > 0 && (
        <tr role="row">
          <td role="cell" colSpan={columns.length + 5}>
            {[...bad].map(([errorId, text]) => (
              <p class="msg" id={errorId} key={errorId}>
                {text}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}

/** The band by the numbers, or as the manager knows better, and why. */
function BandCell({ id, who, name, namesHidden, pin, reason, place }: Props) {
  const set = (band: Band, why: string) => setByHand({ kind: 'band', who, band, reason: why })
  return (
    <td class="band" role="cell" data-head={w.band}>
      <Select
        label={w.bandOf(name)}
        value={pin ?? 'numbers'}
        options={bandOptions}
        onChange={(band) => {
          restTyping()
          if (band === 'numbers') takeBack({ kind: 'band', who, band: 'middle', reason: '' })
          else set(band, reason)
        }}
      />
      {pin !== undefined && !namesHidden && (
        <EditField
          id={`${id}-reason`}
          kind="reason"
          label={w.reasonOf(name)}
          placeholder={w.reason}
          value={reason}
          shown={reason}
          read={(text) => text}
          onBad={() => undefined}
          onValue={(why) => set(pin, why)}
        />
      )}
      {pin !== undefined && (place === 'unranked' || place === 'ramping') && (
        <p class="hint">{w.noBandYet}</p>
      )}
    </td>
  )
}

/** Whether the person is new, by the start date or because the manager says so. */
function NewCell({ who, person, asRead, name, place }: Props) {
  const isNew = person.isRamping ?? place === 'ramping'
  const date = person.startDate ?? ''
  return (
    <td class="new" role="cell" data-head={w.newcomer}>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={w.newOf(name)}
          checked={isNew}
          onChange={(event) => setByHand({ kind: 'ramping', who, isRamping: event.currentTarget.checked })}
        />
      </label>
      {(isNew || date !== '') && (
        <input
          type="date"
          class="cell date"
          aria-label={w.startOf(name)}
          value={date}
          onChange={(event) => {
            const typed = event.currentTarget.value
            const edit: Edit = { kind: 'startDate', who, date: typed || null }
            // Without a day of its own the table has nothing to be taken back.
            if (typed === '' && !asRead?.startDate) takeBack(edit)
            else setByHand(edit)
          }}
        />
      )}
    </td>
  )
}

/** A number as the table writes it. */
export function showCell(of: CellOf, value: number | null, format: NumberFormat): string {
  return of === 'attainments' ? shownAttainment(value, format) : shownCell(value, format)
}

function badCell(of: CellOf, cell: string, format: NumberFormat): string {
  return of === 'attainments' ? w.bad.attainment(cell) : w.bad.number(cell, format)
}

function readCell(of: CellOf, text: string, format: NumberFormat): number | null | undefined {
  return of === 'attainments' ? typedAttainment(text, format) : typedCell(text, format)
}
