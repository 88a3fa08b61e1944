import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import { type Edit, type Who, withEdit } from '../../src/domain/edits.ts'
import { asRead, newPerson, withEdits } from '../../src/domain/team-edits.ts'
import type { Team } from '../../src/domain/team.ts'
import { aPerson, teamByAttainment, teamByQuota } from './a-team.ts'

const jan = [10, 9, 8, 7, 6]
const names = ['Anna', 'Bela', 'Anna', 'Dora', 'Emil']
const team: Team = {
  basis: 'quota',
  monthsPerPeriod: 1,
  periods: ['Jan', 'Feb'],
  people: names.map((name, i) =>
    aPerson({ name, results: [jan[i] ?? null, 5], quotas: [10, 10], hoursToday: i === 0 ? 2 : null }, 2),
  ),
}
const who = (name: string, which = 0): Who => ({ name, which })
const number = (name: string, value: number | null, was: number | null, which = 0): Edit => ({
  kind: 'number',
  who: who(name, which),
  of: 'results',
  period: 0,
  label: 'Jan',
  value,
  was,
})
const namesOf = (edits: readonly Edit[], of: Team = team) =>
  withEdits(of, edits).team.people.map(({ name }) => name)

describe('the edited team', () => {
  it('is the same object where nothing was edited, and where only a band was set', () => {
    expect(withEdits(team, []).team).toBe(team)
    const pin: Edit = { kind: 'band', who: who('Bela'), band: 'top', reason: 'won the tender in April' }
    expect(withEdits(team, [pin])).toMatchObject({
      pins: { 1: 'top' },
      reasons: { 1: 'won the tender in April' },
      held: [pin],
    })
    expect(withEdits(team, [pin]).team).toBe(team)
  })

  it('tells two of one name apart', () => {
    const { people } = withEdits(team, [
      number('Anna', 1, 8, 1),
      { kind: 'name', who: who('Anna'), name: 'Ann' },
    ]).team
    expect(people.map(({ name, results }) => [name, results[0]])).toEqual([
      ['Ann', 10],
      ['Bela', 9],
      ['Anna', 1],
      ['Dora', 7],
      ['Emil', 6],
    ])
  })

  it('makes a number missing, never zero', () => {
    expect(withEdits(team, [number('Bela', null, 9)]).team.people[1]?.results).toEqual([null, 5])
  })

  it('sets a quota that is the same in each period', () => {
    const quota: Edit = {
      kind: 'number',
      who: who('Bela'),
      of: 'quotas',
      period: 'all',
      label: '',
      value: 12,
      was: 10,
    }
    expect(withEdits(team, [quota]).team.people[1]?.quotas).toEqual([12, 12])
  })

  it('keeps a pin with its person when somebody before is removed', () => {
    const edits: Edit[] = [
      { kind: 'band', who: who('Dora'), band: 'edge', reason: '' },
      { kind: 'removed', who: who('Bela') },
    ]
    const edited = withEdits(team, edits)
    expect(edited.pins).toEqual({ 2: 'edge' })
    expect(edited.reasons).toEqual({})
    expect(edited.who[2]).toEqual(who('Dora'))
  })

  it('keeps quiet about what else was set for somebody removed, until they are put back', () => {
    const pin: Edit = { kind: 'band', who: who('Bela'), band: 'top', reason: '' }
    const removed: Edit = { kind: 'removed', who: who('Bela') }
    expect(withEdits(team, [pin, removed])).toMatchObject({ pins: {}, held: [removed], unmet: [] })
    expect(withEdits(team, [pin]).pins).toEqual({ 1: 'top' })
  })

  it('adds a person at the end, with nothing but a name', () => {
    const added = newPerson(team, [], 'Farah')
    const { people } = withEdits(team, [{ kind: 'added', who: added }]).team
    expect(people.at(-1)).toEqual(aPerson({ name: 'Farah' }, 2))
  })

  it('adds a third Anna beside two, and a fourth', () => {
    const third = newPerson(team, [], 'anna')
    const edits: Edit[] = [{ kind: 'added', who: third }]
    expect(third.which).toBe(2)
    expect(newPerson(team, edits, 'Anna').which).toBe(3)
    expect(namesOf(edits)).toHaveLength(6)
  })

  it('marks somebody as new, or as not new any more', () => {
    const edits: Edit[] = [
      { kind: 'ramping', who: who('Bela'), isRamping: true },
      { kind: 'startDate', who: who('Bela'), date: '2026-03-01' },
    ]
    expect(withEdits(team, edits).team.people[1]).toMatchObject({ isRamping: true, startDate: '2026-03-01' })
  })

  it('lets go of a first day that the table tells', () => {
    const dated = { ...team, people: team.people.map((one) => ({ ...one, startDate: '2026-01-01' })) }
    const edit: Edit = { kind: 'startDate', who: who('Bela'), date: null }
    expect(withEdits(dated, [edit]).team.people[1]?.startDate).toBeNull()
  })

  it('may be nobody at all, and has a plan still', () => {
    const nobody = withEdits(
      team,
      team.people.map(({ name }, i): Edit => ({ kind: 'removed', who: who(name, i === 2 ? 1 : 0) })),
    ).team
    expect(nobody.people).toEqual([])
    const plan = coachingPlan(nobody, { hoursPerMonth: 5, qualityToday: 'poor', qualityPlanned: 'average' })
    expect(plan.people).toEqual([])
  })
})

describe('a newer version of the table', () => {
  const newer: Team = {
    ...team,
    periods: ['Jan', 'Feb', 'Mar'],
    people: ['Emil', 'Bela', 'Farah'].map((name, i) =>
      aPerson({ name, results: [[6, 11, 3][i] ?? null, 5, 4], quotas: [10, 10, 10] }, 3),
    ),
  }

  it.each<[string, Edit, boolean]>([
    ['a pin', { kind: 'band', who: who('Emil'), band: 'top', reason: '' }, true],
    ['a pin of somebody who left', { kind: 'band', who: who('Dora'), band: 'top', reason: '' }, false],
    ['a number that is still as it was', number('Emil', 8, 6), true],
    ['a number that the table corrected itself', number('Bela', 10, 9), false],
    ['hours the table does not tell', { kind: 'hours', who: who('Emil'), value: 3, was: null }, true],
    ['hours the table told, and does no more', { kind: 'hours', who: who('Emil'), value: 3, was: 1 }, false],
    ['a person whom it holds itself now', { kind: 'added', who: who('Farah') }, false],
    ['a person whom it still lacks', { kind: 'added', who: who('Gita') }, true],
    ['a start date', { kind: 'startDate', who: who('Bela'), date: '2026-01-01' }, true],
    ['a name', { kind: 'name', who: who('Bela'), name: 'Béla' }, true],
  ])('keeps or reports %s', (_, edit, holds) => {
    const { held, unmet } = withEdits(newer, [edit])
    expect([held, unmet]).toEqual(holds ? [[edit], []] : [[], [edit]])
  })

  it('hands what was set for a person added by hand to the one it brings', () => {
    const pin: Edit = { kind: 'band', who: who('Farah'), band: 'edge', reason: '' }
    const edited = withEdits(newer, [{ kind: 'added', who: who('Farah') }, pin])
    expect(edited.team.people).toHaveLength(3)
    expect(edited.pins).toEqual({ 2: 'edge' })
  })

  it('finds a column that has moved by its label, and never takes another for it', () => {
    const moved: Team = {
      ...team,
      periods: ['Dec', 'Jan'],
      people: team.people.map((one) => ({ ...one, results: [1, one.results[0] ?? null] })),
    }
    expect(withEdits(moved, [number('Bela', 3, 9)]).team.people[1]?.results).toEqual([1, 3])
    const without: Team = { ...team, periods: ['', ''] }
    expect(withEdits(without, [number('Bela', 3, 9)]).unmet).toHaveLength(1)
  })

  it('takes no result for an attainment', () => {
    const attained = teamByAttainment({ Bela: [0.9, 1] })
    expect(withEdits({ ...attained, periods: ['Jan', 'Feb'] }, [number('Bela', 3, null)]).unmet).toHaveLength(
      1,
    )
  })
})

it('the person as read is what the table says', () => {
  expect(asRead(team, who('Anna', 1))).toBe(team.people[2])
  expect(asRead(team, who('Anna', 2))).toBeUndefined()
})

const name = fc.constantFrom('Anna', 'anna', 'Bela', 'Dóra', 'Emil')
const number2 = fc.option(fc.integer({ min: -5, max: 20 }), { nil: null })
const anyTeam = fc
  .array(fc.record({ name, results: fc.tuple(number2, number2) }), { maxLength: 7 })
  .map((rows): Team => {
    const { periods } = teamByQuota({ x: [1, 1] }, { x: [1, 1] })
    return {
      basis: 'quota',
      monthsPerPeriod: 1,
      periods,
      people: rows.map((one) => aPerson({ ...one, quotas: [10, 10] }, 2)),
    }
  })
const anyWho = fc.record({ name, which: fc.integer({ min: 0, max: 2 }) })
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('removed' as const), who: anyWho }),
  fc.record({ kind: fc.constant('added' as const), who: anyWho }),
  fc.record({ kind: fc.constant('name' as const), who: anyWho, name: fc.constantFrom('Zoe', 'Anna') }),
  fc.record({ kind: fc.constant('hours' as const), who: anyWho, value: number2, was: number2 }),
  fc.record({ kind: fc.constant('ramping' as const), who: anyWho, isRamping: fc.boolean() }),
  fc.record({
    kind: fc.constant('band' as const),
    who: anyWho,
    band: fc.constant('top' as const),
    reason: name,
  }),
  fc.record({
    kind: fc.constant('number' as const),
    who: anyWho,
    of: fc.constantFrom('results' as const, 'quotas' as const, 'attainments' as const),
    period: fc.constantFrom(0, 1, 5, 'all' as const),
    label: fc.constantFrom('P1', 'P2', 'P9', ''),
    value: number2,
    was: number2,
  }),
)
const anyEdits = fc
  .array(anyEdit, { maxLength: 12 })
  .map((all) => all.reduce<readonly Edit[]>((edits, edit) => withEdit(edits, edit), []))

describe('by law', () => {
  it('nobody is lost who was not removed, and nobody comes who was not added', () => {
    fc.assert(
      fc.property(anyTeam, anyEdits, (of, edits) => {
        const { team: made, who: whose, held, unmet } = withEdits(of, edits)
        const added = edits.filter((edit) => edit.kind === 'added' && !unmet.includes(edit)).length
        const removed = held.filter(({ kind }) => kind === 'removed').length
        expect(made.people).toHaveLength(of.people.length + added - removed)
        expect(whose).toHaveLength(made.people.length)
      }),
    )
  })

  it('an edit either finds its place, or is reported, or is about somebody removed', () => {
    fc.assert(
      fc.property(anyTeam, anyEdits, (of, edits) => {
        const { held, unmet } = withEdits(of, edits)
        const removed = new Set(
          held
            .filter(({ kind }) => kind === 'removed')
            .map(({ who: one }) => `${one.name.toLowerCase()} ${one.which}`),
        )
        for (const edit of edits) {
          const isGone = removed.has(`${edit.who.name.toLowerCase()} ${edit.who.which}`)
          expect(Number(held.includes(edit)) + Number(unmet.includes(edit)) === 1 || isGone).toBe(true)
        }
      }),
    )
  })

  it('what finds no place changes nothing', () => {
    fc.assert(
      fc.property(anyTeam, anyEdits, (of, edits) => {
        const { team: made, pins, unmet } = withEdits(of, edits)
        const without = withEdits(
          of,
          edits.filter((edit) => !unmet.includes(edit)),
        )
        expect(without.team).toEqual(made)
        expect(without.pins).toEqual(pins)
      }),
    )
  })

  it('a cell holds what was read or what was typed, and a missing one stays missing', () => {
    fc.assert(
      fc.property(anyTeam, anyEdits, (of, edits) => {
        const typed = new Set(edits.flatMap((edit) => (edit.kind === 'number' ? [edit.value] : [])))
        const { team: made, who: whose } = withEdits(of, edits)
        made.people.forEach((one, i) => {
          const before = asRead(of, whose[i] ?? who('?'))
          one.results.forEach((cell, period) => {
            expect(typed.has(cell) || cell === (before?.results[period] ?? null)).toBe(true)
          })
        })
      }),
    )
  })
})
