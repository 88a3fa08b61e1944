import { type CellOf, type Edit, type Who, whoKey } from './edits.ts'
import type { Pins } from './pins.ts'
import type { Basis, Person, Team } from './team.ts'

/** A team with what was set by hand. */
export interface EditedTeam {
  readonly team: Team
  /** One a person of `team`: who it is in the table, whatever the name is now. */
  readonly who: readonly Who[]
  readonly pins: Pins
  /** Why a band was set, by place in `Team.people`; only where a reason was given. */
  readonly reasons: Readonly<Record<number, string>>
  /** The edits that hold. */
  readonly held: readonly Edit[]
  /** The edits that find no place: the person is gone, or the table itself says something else now. */
  readonly unmet: readonly Edit[]
}

interface Draft {
  readonly who: Who
  readonly base: Person
  person: Person
  isRemoved: boolean
}

const cellsOf: Readonly<Record<Basis, readonly CellOf[]>> = {
  quota: ['results', 'quotas'],
  attainment: ['attainments'],
  result: ['results'],
}

/**
 * Edited team: the team as read, with what was set by hand. Nobody is lost but those who were removed; an edit
 * that no longer finds its place is reported and changes nothing.
 *
 * @param team as read
 * @param edits in the order they were made
 * @source own: what was set by hand holds until the table itself says something else
 * @example withEdits(team, [{ kind: 'removed', who: { name: 'Anna', which: 0 } }]).team.people.length // 9
 */
export function withEdits(team: Team, edits: readonly Edit[]): EditedTeam {
  const drafts = draftsOf(team)
  const byKey = new Map(drafts.map((draft) => [whoKey(draft.who), draft]))
  const unmet = new Set<Edit>()
  // Everybody is there before anything is said of them.
  for (const edit of edits) {
    if (edit.kind !== 'added') continue
    if (byKey.has(whoKey(edit.who))) unmet.add(edit)
    else {
      const draft = draftOf(edit.who, nobody(edit.who.name, team.periods.length))
      drafts.push(draft)
      byKey.set(whoKey(edit.who), draft)
    }
  }
  for (const edit of edits) {
    const draft = byKey.get(whoKey(edit.who))
    if (edit.kind === 'added') continue
    if (draft === undefined || !apply(edit, draft, team)) unmet.add(edit)
  }
  const isRemoved = ({ who }: Edit) => byKey.get(whoKey(who))?.isRemoved === true
  const kept = drafts.filter((draft) => !draft.isRemoved)
  const places = new Map(kept.map(({ who }, place) => [whoKey(who), place]))
  const pins: Record<number, Pins[number]> = {}
  const reasons: Record<number, string> = {}
  for (const edit of edits) {
    const place = places.get(whoKey(edit.who))
    if (edit.kind !== 'band' || place === undefined) continue
    pins[place] = edit.band
    if (edit.reason !== '') reasons[place] = edit.reason
  }
  const people = kept.map(({ person }) => person)
  const isAsRead = people.length === team.people.length && people.every((one, i) => one === team.people[i])
  return {
    team: isAsRead ? team : { ...team, people },
    who: kept.map(({ who }) => who),
    pins,
    reasons,
    held: edits.filter((edit) => !unmet.has(edit) && (edit.kind === 'removed' || !isRemoved(edit))),
    unmet: [...unmet],
  }
}

/**
 * A person to add: the name, and which of that name it is beside those in the table and those added before.
 *
 * @example newPerson(team, edits, 'Anna') // { name: 'Anna', which: 1 }
 */
export function newPerson(team: Team, edits: readonly Edit[], name: string): Who {
  const taken = new Set([
    ...draftsOf(team).map(({ who }) => whoKey(who)),
    ...edits.filter(({ kind }) => kind === 'added').map(({ who }) => whoKey(who)),
  ])
  let which = 0
  while (taken.has(whoKey({ name, which }))) which += 1
  return { name, which }
}

/** The value an edit would change, as the table says it; undefined where there is no such place. */
export function asRead(team: Team, { name, which }: Who): Person | undefined {
  const key = whoKey({ name, which })
  return draftsOf(team).find(({ who }) => whoKey(who) === key)?.base
}

function draftsOf(team: Team): Draft[] {
  const seen = new Map<string, number>()
  return team.people.map((person) => {
    const key = whoKey({ name: person.name, which: 0 })
    const which = seen.get(key) ?? 0
    seen.set(key, which + 1)
    return draftOf({ name: person.name, which }, person)
  })
}

function draftOf(who: Who, base: Person): Draft {
  return { who, base, person: base, isRemoved: false }
}

function nobody(name: string, periods: number): Person {
  const blank = Array.from({ length: periods }, () => null)
  return { name, results: blank, quotas: blank, attainments: blank, hoursToday: null }
}

/** Applies an edit to its person; false when it finds no place. */
function apply(edit: Exclude<Edit, { kind: 'added' }>, draft: Draft, team: Team): boolean {
  const { base, person } = draft
  switch (edit.kind) {
    case 'name':
      draft.person = { ...person, name: edit.name }
      return true
    case 'number': {
      if (!cellsOf[team.basis].includes(edit.of)) return false
      const places = placesOf(edit, team)
      if (places.length === 0 || places.some((place) => base[edit.of][place] !== edit.was)) return false
      const row = person[edit.of].map((cell, place) => (places.includes(place) ? edit.value : cell))
      draft.person = { ...person, [edit.of]: row }
      return true
    }
    case 'hours':
      if (base.hoursToday !== edit.was) return false
      draft.person = { ...person, hoursToday: edit.value }
      return true
    case 'startDate':
      draft.person = { ...person, startDate: edit.date }
      return true
    case 'ramping':
      draft.person = { ...person, isRamping: edit.isRamping }
      return true
    case 'removed':
      draft.isRemoved = true
      return true
    case 'band':
      return true
  }
}

/** The periods a corrected number stands for; a column that has moved is found by its label. */
function placesOf(edit: Extract<Edit, { kind: 'number' }>, { periods }: Team): number[] {
  if (edit.period === 'all') return periods.map((_, place) => place)
  if (periods[edit.period] === edit.label) return [edit.period]
  const moved = edit.label === '' ? -1 : periods.indexOf(edit.label)
  return moved < 0 ? [] : [moved]
}
