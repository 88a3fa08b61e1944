import { expect, it } from 'vitest'
import { joinKey } from '../../../src/domain/team/join-key.ts'

it.each([
  ['Doe, John', 'John Doe'],
  ['DOE,\u00a0John', 'john doe'],
  ['  John \t Doe ', 'John Doe'],
  ['Do\u0301ra Kis', 'Dóra Kis'],
])('%j is the name %j', (one, other) => {
  expect(joinKey(one)).toBe(joinKey(other))
})

it.each([
  ['John Doe', 'Jane Doe'],
  ['Doe, John, Jr.', 'John Doe'],
  ['Doe,', 'John Doe'],
  ['Dora Kis', 'Dóra Kis'],
])('%j is not the name %j', (one, other) => {
  expect(joinKey(one)).not.toBe(joinKey(other))
})
