import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { ColumnGroup, Reading, ReadingChoices, Role, Shape } from '../domain/team/reading.ts'
import type { MonthsPerPeriod } from '../domain/team.ts'
import { words } from '../i18n/language.ts'
import { readingWords } from '../i18n/reading-language.ts'
import { giveRole } from '../state/give-role.ts'
import { correct } from '../state/team-text.ts'
import { ColumnSamples } from './ColumnSamples.tsx'
import { Select } from './Select.tsx'

const plainRoles: readonly Role[] = [
  'name',
  'result',
  'quota',
  'attainment',
  'coachingHours',
  'group',
  'startDate',
  'ignore',
]
const rolesOf: Record<Shape, readonly Role[]> = {
  people: plainRoles,
  turned: plainRoles,
  periods: ['period', ...plainRoles],
  deals: [
    'name',
    'result',
    'stage',
    'openDate',
    'closeDate',
    'group',
    'startDate',
    'coachingHours',
    'ignore',
  ],
}
const spans: readonly MonthsPerPeriod[] = [1, 3, 6, 12]

interface Props {
  readonly reading: Reading
  readonly choices: ReadingChoices
  readonly group: ColumnGroup
  /** Whether what stands in the cells may be shown. */
  readonly showsCells: boolean
}

/** Neighbouring columns of one role are one row that unfolds into its columns. */
export function ColumnRows({ reading, choices, group, showsCells }: Props) {
  const [open, setOpen] = useState(false)
  const w = readingWords
  const roleOptions = rolesOf[reading.shape.value].map((value) => ({ value, text: w.role[value] }))
  const head = (i: number) => group.heads[i]?.trim() || w.unnamed((group.columns[i] ?? 0) + 1)
  const many = group.columns.length > 1
  const title = many ? w.range(head(0), head(group.columns.length - 1)) : head(0)
  const samples = (column: number) => {
    const found = (showsCells && reading.samples[column]) || []
    return found.some((text) => text !== '') ? found : null
  }
  const own = open && many ? null : samples(group.columns[0] ?? 0)
  return (
    <>
      <tr class={own ? 'sampled' : undefined}>
        <th scope="row">
          {many ? (
            <button
              type="button"
              class="btn-text unfold"
              aria-expanded={open}
              title={w.unfold(group.columns.length)}
              onClick={() => setOpen(!open)}
            >
              {title}
            </button>
          ) : (
            title
          )}
        </th>
        <td>
          <Select
            label={w.roleOf(title)}
            value={group.role}
            options={roleOptions}
            onChange={(role) => giveRole(reading, choices, group.columns, role)}
          />
        </td>
        <td>
          <Covers
            reading={reading}
            choices={choices}
            role={group.role}
            head={title}
            columns={group.columns.length}
          />
        </td>
      </tr>
      {own && <ColumnSamples head={head(0)} samples={own} />}
      {many &&
        open &&
        group.columns.map((column, i) => {
          const cells = samples(column)
          return (
            <Fragment key={column}>
              <tr class={cells ? 'inner sampled' : 'inner'}>
                <th scope="row">{head(i)}</th>
                <td>
                  <Select
                    label={w.roleOf(head(i))}
                    value={group.role}
                    options={roleOptions}
                    onChange={(role) => giveRole(reading, choices, [column], role)}
                  />
                </td>
                <td></td>
              </tr>
              {cells && <ColumnSamples head={head(i)} samples={cells} />}
            </Fragment>
          )
        })}
    </>
  )
}

interface CoversProps {
  readonly reading: Reading
  readonly choices: ReadingChoices
  readonly role: Role
  readonly head: string
  readonly columns: number
}

/** What one column covers: a month, a quarter, a half-year, a year, or for a lone quota the whole span. */
function Covers({ reading, choices, role, head, columns }: CoversProps) {
  const w = readingWords
  const months = reading.monthsPerPeriod.value
  if (role === 'quota' && columns === 1 && reading.quotaCovers !== null) {
    return (
      <Select
        label={w.coversOf(head)}
        value={reading.quotaCovers.value}
        options={[
          { value: 'period', text: words.months[months] },
          { value: 'span', text: w.wholeSpan },
        ]}
        onChange={(quotaCovers) => correct({ ...choices, quotaCovers })}
      />
    )
  }
  if (role !== 'result' && role !== 'attainment') return null
  if (reading.deals?.isDated === true) return <>{words.months[1]}</>
  return (
    <Select
      label={w.coversOf(head)}
      value={String(months)}
      options={spans.map((value) => ({ value: String(value), text: words.months[value] }))}
      onChange={(value) =>
        correct({ ...choices, monthsPerPeriod: spans.find((span) => String(span) === value) ?? months })
      }
    />
  )
}
