import { reading } from 'virtual:sample-team'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/domain/team/read-table.ts'
import { choicesFor, sampleState, withReading } from '../../src/state/page-state.ts'

const sample = sampleState(reading)
const text = 'Name\tQuota\tJan\nAnna\t10\t9\nBen\t10\t8'
const other = 'Name\tQuota\tJan\nCara\t10\t7\nDan\t10\t6'
const read = (paste: string) => readTable(paste)

describe('the page state', () => {
  it('begins with the sample team', () => {
    expect(sample).toMatchObject({
      origin: 'sample',
      hoursPerMonth: null,
      qualityToday: 'poor',
      qualityPlanned: 'average',
    })
    expect(sample.team?.people).toHaveLength(10)
  })
  it('takes a reading in place of the former one', () => {
    const state = withReading(sample, text, {}, read(text), 'paste')
    expect(state).toMatchObject({ origin: 'own', text, hoursStayed: false })
    expect(state.team?.people.map(({ name }) => name)).toEqual(['Anna', 'Ben'])
  })
  it('keeps hours that were set, and says so for another team', () => {
    const set = { ...withReading(sample, text, {}, read(text), 'paste'), hoursPerMonth: 12 }
    expect(withReading(set, other, {}, read(other), 'paste')).toMatchObject({
      hoursPerMonth: 12,
      hoursStayed: true,
    })
    expect(withReading(set, text, { numberFormat: 'german' }, read(text), 'correction').hoursStayed).toBe(
      false,
    )
  })
  it('keeps the choices for the same heads, but not the lines put back', () => {
    const choices = { roles: { 1: 'ignore' }, putBack: [3] } as const
    const chosen = withReading(sample, text, choices, readTable(text, choices), 'paste')
    expect(choicesFor(chosen, other, 'paste', read(other).headerKey)).toEqual({ roles: { 1: 'ignore' } })
    expect(choicesFor(chosen, text, 'paste', read(text).headerKey)).toBe(choices)
    expect(choicesFor(chosen, 'A\tB\nx\t1', 'paste', readTable('A\tB\nx\t1').headerKey)).toEqual({})
  })
  it('keeps no choice between tables without heads', () => {
    const bare = withReading(sample, 'Anna\t1', { monthsPerPeriod: 1 }, read('Anna\t1'), 'paste')
    expect(choicesFor(bare, 'Ben\t2', 'paste', '')).toEqual({})
  })
  it('keeps every choice while the box is typed in, and calls it no other team', () => {
    const choices = { numberFormat: 'german', putBack: [3] } as const
    const bare = {
      ...withReading(sample, 'Anna\t1.234', choices, readTable('Anna\t1.234', choices), 'paste'),
      hoursPerMonth: 7,
    }
    expect(choicesFor(bare, 'Anna\t1.2345', 'typing', '')).toBe(choices)
    expect(withReading(bare, 'Anna\t1.2345', choices, read('Anna\t1'), 'typing').hoursStayed).toBe(false)
  })
})
