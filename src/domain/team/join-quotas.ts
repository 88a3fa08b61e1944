import { type Who, whoKey } from '../edits.ts'
import { joinKey } from './join-key.ts'
import type { JoinedByHand } from './quotas-pasted.ts'

/** Whom each row of the quotas is about. */
export interface QuotaJoin {
  readonly people: readonly Who[]
  readonly rows: readonly {
    readonly who: Who
    /** Place of the person; null when the row is nobody's. */
    readonly person: number | null
    readonly isByHand: boolean
  }[]
}

/**
 * Joined quotas: each row of the quotas with the person of its name. A name that stands twice on either side
 * does not tell who is meant: that, and what finds nobody, is left to be joined by hand.
 *
 * rows = joined + unmatched; nobody has two rows
 *
 * @param people names of the team
 * @param rows names of the quotas
 * @param byHand holds for rows and people that their names do not join
 * @example joinQuotas(['John Doe'], ['Doe, John'], []).rows[0]?.person // 0
 */
export function joinQuotas(
  people: readonly string[],
  rows: readonly string[],
  byHand: readonly JoinedByHand[],
): QuotaJoin {
  const onlyPerson = onlyPlaces(people)
  const onlyRow = onlyPlaces(rows)
  const whoPeople = numbered(people)
  const whoRows = numbered(rows)
  const found = rows.map((name, row) => {
    const key = joinKey(name)
    return onlyRow.get(key) === row ? (onlyPerson.get(key) ?? null) : null
  })
  const taken = new Set(found)
  const placeOf = new Map(whoPeople.map((who, place) => [whoKey(who), place]))
  const rowOf = new Map(whoRows.map((who, row) => [whoKey(who), row]))
  const hands = new Map<number, number>()
  for (const { quota, person } of byHand) {
    const row = rowOf.get(whoKey(quota))
    const place = placeOf.get(whoKey(person))
    if (row === undefined || place === undefined || found[row] !== null) continue
    if (hands.has(row) || taken.has(place)) continue
    hands.set(row, place)
    taken.add(place)
  }
  return {
    people: whoPeople,
    rows: whoRows.map((who, row) => ({
      who,
      person: found[row] ?? hands.get(row) ?? null,
      isByHand: hands.has(row),
    })),
  }
}

/**
 * Joined by hand, with one row more: it takes the place of what was said before of the row and of the person.
 *
 * @param person null takes the row from whoever has it
 * @example withJoined([], bobby, null) // []
 */
export function withJoined(
  byHand: readonly JoinedByHand[],
  quota: Who,
  person: Who | null,
): readonly JoinedByHand[] {
  const rest = byHand.filter(
    (one) =>
      whoKey(one.quota) !== whoKey(quota) && (person === null || whoKey(one.person) !== whoKey(person)),
  )
  return person === null ? rest : [...rest, { quota, person }]
}

/** Where the names stand that stand once. */
function onlyPlaces(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const again = new Set<string>()
  names.forEach((name, place) => {
    const key = joinKey(name)
    if (places.has(key)) again.add(key)
    places.set(key, place)
  })
  for (const key of again) places.delete(key)
  return places
}

function numbered(names: readonly string[]): readonly Who[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const key = whoKey({ name, which: 0 })
    const which = seen.get(key) ?? 0
    seen.set(key, which + 1)
    return { name, which }
  })
}
