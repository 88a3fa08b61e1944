import type { Band } from './bands.ts'

/** Which person an edit is about: the name as pasted, and which of that name, 0-based. It outlives a new paste. */
export interface Who {
  readonly name: string
  readonly which: number
}

/** What a corrected number is. */
export type CellOf = 'results' | 'quotas' | 'attainments'

/**
 * Edit: one thing about the team that was set by hand. `was` is what the table said at that time: once it
 * says something else, the table is the newer one.
 */
export type Edit =
  | { readonly kind: 'name'; readonly who: Who; readonly name: string }
  | {
      readonly kind: 'number'
      readonly who: Who
      readonly of: CellOf
      /** Place in `Team.periods`, or 'all' for a quota that is the same in each. */
      readonly period: number | 'all'
      /** The period's label, by which it is found when the columns have moved. */
      readonly label: string
      readonly value: number | null
      readonly was: number | null
    }
  | { readonly kind: 'hours'; readonly who: Who; readonly value: number | null; readonly was: number | null }
  /** 'YYYY-MM-DD', or null for a day that the table tells and that is not meant. */
  | { readonly kind: 'startDate'; readonly who: Who; readonly date: string | null }
  | { readonly kind: 'ramping'; readonly who: Who; readonly isRamping: boolean }
  | { readonly kind: 'band'; readonly who: Who; readonly band: Band; readonly reason: string }
  | { readonly kind: 'removed'; readonly who: Who }
  | { readonly kind: 'added'; readonly who: Who }

/**
 * Key of a person: names that differ in capitals or in how an accent is stored are one name.
 *
 * @example whoKey({ name: 'Anna', which: 1 }) // 'anna\n1'
 */
export function whoKey({ name, which }: Who): string {
  return `${name.normalize('NFC').toLowerCase()}\n${which}`
}

/**
 * Target of an edit: there is at most one edit of each.
 *
 * @example targetOf({ kind: 'removed', who: { name: 'Anna', which: 0 } }) // 'removed\nanna\n0'
 */
export function targetOf(edit: Edit): string {
  const base = `${edit.kind}\n${whoKey(edit.who)}`
  return edit.kind === 'number' ? `${base}\n${edit.of}\n${edit.period}\n${edit.label}` : base
}

/**
 * Edits with one more: it takes the place of the former one of its target; what says the same as the table
 * is no edit.
 *
 * @example withEdit([], { kind: 'name', who: { name: 'Anna', which: 0 }, name: 'Anna' }) // []
 */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const target = targetOf(edit)
  const at = edits.findIndex((other) => targetOf(other) === target)
  if (saysNothing(edit)) return at < 0 ? edits : edits.toSpliced(at, 1)
  return at < 0 ? [...edits, edit] : edits.with(at, edit)
}

/** The edits but one: that of the same target. */
export function withoutEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const target = targetOf(edit)
  return edits.filter((other) => targetOf(other) !== target)
}

function saysNothing(edit: Edit): boolean {
  switch (edit.kind) {
    case 'name':
      return edit.name === edit.who.name
    case 'number':
    case 'hours':
      return edit.value === edit.was
    case 'startDate':
    case 'ramping':
    case 'band':
    case 'removed':
    case 'added':
      return false
  }
}
