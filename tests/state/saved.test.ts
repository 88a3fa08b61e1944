import { reading } from 'virtual:sample-team'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/domain/team/read-table.ts'
import { sampleState, withReading } from '../../src/state/page-state.ts'
import { fromSaved } from '../../src/state/saved.ts'
import { toSaved } from '../../src/state/to-saved.ts'

const text = 'Name\tQuota\tJan\nAnna\t10\t9\nBen\t10\t'
const own = {
  ...withReading(sampleState(reading), text, { measure: 'result' }, readTable(text), 'paste'),
  hoursPerMonth: 12,
  changedAt: 7,
}
const through = (value: unknown) => fromSaved(JSON.parse(JSON.stringify(value)))

describe('what is kept', () => {
  it('comes back as it was, but for the reading', () => {
    const { reading: _, ...rest } = own
    expect(through(toSaved(own))).toEqual({ version: 1, ...rest })
  })
  it('keeps the currency of the team, and what was said about its numbers', () => {
    const table = 'Name\tJan\nAnna\t€9\nBen\t€1.2k'
    const choices = { readsShort: true, currency: 'EUR' }
    const state = withReading(sampleState(reading), table, choices, readTable(table, choices), 'paste')
    expect(through(toSaved(state))).toMatchObject({ choices, team: { currency: 'EUR' } })
  })
  it('holds no team for the sample', () => {
    expect(toSaved(sampleState(reading))).toMatchObject({ origin: 'sample', team: null, text: '' })
  })
  it('keeps the team and not the text above a million characters', () => {
    const kept = toSaved({ ...own, text: 'x'.repeat(1_000_001) })
    expect(kept.text).toBe('')
    expect(kept.team?.people).toHaveLength(2)
  })
  it.each([
    ['another version', { ...toSaved(own), version: 2 }],
    ['hours below zero', { ...toSaved(own), hoursPerMonth: -1 }],
    ['a quality nobody knows', { ...toSaved(own), qualityToday: 'superb' }],
    ['rows of unequal length', { ...toSaved(own), team: { ...toSaved(own).team, periods: ['Jan', 'Feb'] } }],
    [
      'text instead of numbers',
      {
        ...toSaved(own),
        team: {
          ...toSaved(own).team,
          people: [{ name: 'x', results: ['1'], quotas: [1], attainments: [null], hoursToday: null }],
        },
      },
    ],
    ['a currency that is a story', { ...toSaved(own), choices: { currency: 'x'.repeat(9) } }],
    ['nothing', null],
    ['a list', []],
    ['a string', 'team'],
  ])('is refused whole with %s', (_, value) => {
    expect(through(value)).toBeNull()
  })
})
