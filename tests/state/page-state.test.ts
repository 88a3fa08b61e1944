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
    const state = withReading(sample, text, {}, read(text))
    expect(state).toMatchObject({ origin: 'own', text, hoursStayed: false })
    expect(state.team?.people.map(({ name }) => name)).toEqual(['Anna', 'Ben'])
  })
  it('keeps hours that were set, and says so for another team', () => {
    const set = { ...withReading(sample, text, {}, read(text)), hoursPerMonth: 12 }
    expect(withReading(set, other, {}, read(other))).toMatchObject({ hoursPerMonth: 12, hoursStayed: true })
    expect(withReading(set, text, { numberFormat: 'german' }, read(text)).hoursStayed).toBe(false)
  })
  it('keeps the choices for the same heads, but not the lines put back', () => {
    const choices = { roles: { 1: 'ignore' }, putBack: [3] } as const
    const chosen = withReading(sample, text, choices, readTable(text, choices))
    expect(choicesFor(chosen, other, read(other).headerKey)).toEqual({ roles: { 1: 'ignore' } })
    expect(choicesFor(chosen, text, read(text).headerKey)).toBe(choices)
    expect(choicesFor(chosen, 'A\tB\nx\t1', readTable('A\tB\nx\t1').headerKey)).toEqual({})
  })
  it('keeps no choice between tables without heads', () => {
    const bare = withReading(sample, 'Anna\t1', { monthsPerPeriod: 1 }, read('Anna\t1'))
    expect(choicesFor(bare, 'Ben\t2', '')).toEqual({})
  })
})
