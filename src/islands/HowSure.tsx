import type { TeamPlaces } from '../domain/coaching-plan.ts'
import type { SurePerson } from '../domain/sure-person.ts'
import { words } from '../i18n/language.ts'
import type { TableProps } from './BandsTable.tsx'
import { usePage } from './use-page.ts'

const w = words.confidence

/** How sure a person's band is, as a cell: a word, a rounded per cent, and a likelier band where there is one. */
export function HowSure({ plan: { people, sure }, person }: { plan: TeamPlaces; person: number }) {
  const { reasons, namesHidden } = usePage()
  const band = people[person]?.band
  if (band === 'ramping' || band === 'unranked') return <td />
  if (sure === undefined) return <td class="sure quiet">{w.waiting}</td>
  const { shown = null, likelier = null } = sure.people.find((one) => one.person === person) ?? {}
  if (shown === null) {
    return (
      <td class="sure quiet">
        {w.pinned}
        {/* What was written down may hold a name. */}
        {!namesHidden && reasons[person] && <small> {reasons[person]}</small>}
      </td>
    )
  }
  const isTossUp = shown.word === 'tossUp'
  return (
    <td class={shown.word === 'clear' ? 'sure quiet' : 'sure'}>
      {shown.limit !== 'under' && (
        <>
          <span class={isTossUp ? 'strong' : undefined}>{w.word[shown.word]}</span>
          {', '}
        </>
      )}
      <span class="whole">{w.share(shown)}</span>
      {likelier && <small> {w.likelier[likelier]}</small>}
    </td>
  )
}

interface NoteProps extends TableProps<TeamPlaces> {
  /** Whether each row has its spread beside it. */
  readonly hasLenses?: boolean
}

/** What the figures mean, by the first of these people who is not wholly sure, and where they are too kind. */
export function SureNote({ plan: { sure, people }, names, rows, hasLenses = false }: NoteProps) {
  const told = rows.flatMap((row) => sure?.people.find(({ person }) => person === row) ?? [])
  const bandOf = ({ person }: SurePerson) => people[person]?.band ?? 'unranked'
  const between = told.filter(({ shown }) => shown?.limit === null)
  const one =
    between.find((other) => bandOf(other) === 'middle') ?? between[0] ?? told.find(({ shown }) => shown)
  if (!one?.shown) return null
  const band = bandOf(one)
  if (band === 'ramping' || band === 'unranked') return null
  const isAssumed = sure?.confidence.basis === 'assumed'
  return (
    <p class="notes-row">
      {w.replay(names[one.person] ?? '', band, one.shown, isAssumed)}
      {hasLenses && ` ${w.spread}`}
    </p>
  )
}
