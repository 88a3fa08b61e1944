import { describe, expect, it } from 'vitest'
import { wholeSessions } from '../../src/domain/sessions.ts'

describe('whole sessions', () => {
  it.each([
    [0, 0.5, 0],
    [0.4, 0.5, 0],
    [0.5, 0.5, 1],
    [20, 0.5, 40],
    [20.3, 0.5, 40],
    [5, 0.75, 6],
    [0.3, 0.1, 3],
    [0.7, 0.1, 7],
    [1.1 + 2.2, 1.1, 3],
  ])('%d h in sessions of %d h are %i', (hours, session, sessions) => {
    expect(wholeSessions(hours, session)).toBe(sessions)
  })

  it('last half an hour when nothing is said', () => {
    expect(wholeSessions(3)).toBe(6)
  })

  it.each([
    [-1, 0.5, 'hours must be >= 0 and finite, got -1'],
    [NaN, 0.5, 'hours must be >= 0 and finite, got NaN'],
    [Infinity, 0.5, 'hours must be >= 0 and finite, got Infinity'],
    [1, 0, 'sessionHours must be > 0, got 0'],
  ])('throws for %d h in sessions of %d h', (hours, session, message) => {
    expect(() => wholeSessions(hours, session)).toThrow(new RangeError(message))
  })
})
