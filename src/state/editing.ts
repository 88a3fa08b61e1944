import { type Edit, targetOf, whoKey, withEdit, withoutEdit, type Who } from '../domain/edits.ts'
import type { Cell } from '../domain/outliers.ts'
import { newPerson } from '../domain/team-edits.ts'
import type { Team } from '../domain/team.ts'
import { editedTeam, holdByHand, holdOver, teamAsReadOf } from './by-hand.ts'
import { $future, $page, $past, change } from './page.ts'
import type { PageState } from './page-state.ts'
import { holdWith, remember } from './team-text.ts'

holdWith(holdOver)

/** What is being typed into, so that a word is one step and not a step a letter. */
let typingInto: string | null = null

/** Sets one thing by hand. */
export function setByHand(edit: Edit): void {
  const target = targetOf(edit)
  const isSameStep = typingInto === target && $past.get().at(-1)?.kind === 'edit'
  const edits = withEdit($page.get().edits, edit)
  if (edits === $page.get().edits) return
  if (!isSameStep) remember('edit', $page.get())
  typingInto = target
  take(edits)
}

/** The next letter begins a new step. */
export function restTyping(): void {
  typingInto = null
}

/** Removes a person; somebody who was added by hand is gone with all that was set for them. */
export function removeByHand(who: Who): void {
  const { edits } = $page.get()
  const key = whoKey(who)
  const isAdded = edits.some((edit) => edit.kind === 'added' && whoKey(edit.who) === key)
  const asRead = teamAsReadOf($page.get())
  const isInTable = asRead !== null && editedTeam(asRead, []).who.some((one) => whoKey(one) === key)
  step(
    isAdded && !isInTable
      ? edits.filter((edit) => whoKey(edit.who) !== key)
      : withEdit(edits, { kind: 'removed', who }),
  )
}

/** Adds a person with nothing but a name; null while there is no team to add to. */
export function addByHand(name: string): Who | null {
  const asRead = teamAsReadOf($page.get())
  if (asRead === null) return null
  const { edits } = $page.get()
  const who = newPerson(asRead, edits, name)
  step([...edits, { kind: 'added', who }])
  return who
}

/** Takes back one thing that was set by hand. */
export function takeBack(edit: Edit): void {
  const { edits } = $page.get()
  if (edit.kind === 'added') step(edits.filter((other) => whoKey(other.who) !== whoKey(edit.who)))
  else {
    const rest = withoutEdit(edits, edit)
    if (rest.length < edits.length) step(rest)
  }
}

/** Takes back all of it. */
export function discardByHand(): void {
  step([])
}

export function undoByHand(): void {
  travel($past, $future)
}

export function redoByHand(): void {
  travel($future, $past)
}

function step(edits: readonly Edit[]): void {
  typingInto = null
  remember('edit', $page.get())
  take(edits)
}

/** A step is about what was set by hand alone: a text typed since, hours and qualities stay as they are. */
function travel(from: typeof $past, to: typeof $past): void {
  const last = from.get().at(-1)
  if (last?.kind !== 'edit') return
  typingInto = null
  from.set(from.get().slice(0, -1))
  to.set([...to.get(), { kind: 'edit', state: $page.get() }])
  take(last.state.edits, last.state)
}

function take(edits: readonly Edit[], former?: PageState): void {
  change((state) => {
    const asRead = teamAsReadOf(state)
    if (asRead === null) return { ...state, edits }
    const cellsLeftOut = movedCells(state, asRead, edits, former)
    return { ...state, ...holdByHand(asRead, edits), cellsLeftOut }
  })
}

/**
 * Cells that were called a slip stay those of their person. One that was corrected by hand is no slip any
 * more; one of somebody who comes back is left out again.
 */
function movedCells(
  state: PageState,
  asRead: Team,
  edits: readonly Edit[],
  former?: PageState,
): readonly Cell[] {
  if (state.cellsLeftOut.length === 0 && (former?.cellsLeftOut.length ?? 0) === 0) return state.cellsLeftOut
  const before = editedTeam(asRead, state.edits)
  const after = editedTeam(asRead, edits)
  const places = new Map(after.who.map((who, place) => [whoKey(who), place]))
  const known = new Set(before.who.map(whoKey))
  const valueIn = ({ team }: typeof before, { person, period }: Cell) => {
    const { results, attainments } = team.people[person] ?? { results: [], attainments: [] }
    return results[period] ?? attainments[period] ?? null
  }
  const moved = state.cellsLeftOut.flatMap((cell) => {
    const who = before.who[cell.person]
    const person = who && places.get(whoKey(who))
    if (person === undefined) return []
    const next = { ...cell, person }
    return valueIn(before, cell) === valueIn(after, next) ? [next] : []
  })
  const then = former === undefined ? null : editedTeam(asRead, former.edits)
  const back = (former?.cellsLeftOut ?? []).flatMap((cell) => {
    const who = then?.who[cell.person]
    const person = who && places.get(whoKey(who))
    return who === undefined || person === undefined || known.has(whoKey(who)) ? [] : [{ ...cell, person }]
  })
  return [...moved, ...back]
}
