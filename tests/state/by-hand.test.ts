import { reading } from 'virtual:sample-team'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/domain/edits.ts'
import { editedTeam, holdByHand, teamAsReadOf } from '../../src/state/by-hand.ts'
import { sampleState } from '../../src/state/page-state.ts'
import { teamByAttainment } from '../domain/a-team.ts'

const team = teamByAttainment({ Anna: [0.9], Ben: [1] })
const who = { name: 'Ben', which: 0 }
const renamed: Edit = { kind: 'name', who, name: 'Benno' }
const pin = (reason: string): Edit => ({ kind: 'band', who, band: 'top', reason })

describe('what is held by hand', () => {
  it('is nothing where nothing was set, and the team is the one that was read', () => {
    expect(holdByHand(team, [])).toEqual({ team, edits: [], pins: null, reasons: {} })
    expect(holdByHand(team, []).team).toBe(team)
  })

  it('waits while the reading waits', () => {
    expect(holdByHand(null, [renamed])).toEqual({ team: null, edits: [renamed], pins: null, reasons: {} })
  })

  it('is a band with its reason, in place of the person', () => {
    expect(holdByHand(team, [pin('new area')])).toMatchObject({
      pins: { 1: 'top' },
      reasons: { 1: 'new area' },
    })
  })

  it('leaves the team the same object while only bands and reasons change', () => {
    const before = editedTeam(team, [renamed]).team
    expect(before.people[1]?.name).toBe('Benno')
    expect(editedTeam(team, [renamed, pin('')]).team).toBe(before)
    expect(editedTeam(team, [renamed, pin('because')]).team).toBe(before)
    expect(editedTeam(team, [pin('because')]).team).not.toBe(before)
  })
})

describe('the team before anything was set by hand', () => {
  const state = sampleState(reading)
  it('is that of the reading', () => {
    expect(teamAsReadOf({ ...state, team, edits: [renamed] })).toBe(reading.team)
  })
  it('is the one that was kept, where the text was too long to keep', () => {
    expect(teamAsReadOf({ ...state, reading: null, teamAsRead: team, edits: [renamed] })).toBe(team)
  })
  it('is the team itself where nothing was edited', () => {
    expect(teamAsReadOf({ ...state, reading: null, team })).toBe(team)
  })
  it('is not known while it is still to be read', () => {
    expect(teamAsReadOf({ ...state, reading: null, team, edits: [renamed] })).toBeNull()
  })
})
