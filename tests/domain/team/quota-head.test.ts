import { expect, it } from 'vitest'
import { headTimes } from '../../../src/domain/team/quota-head.ts'

it.each([
  ['Quota', null, null],
  ['Jahresziel', 12, null],
  ['Monthly target', 1, null],
  ['Objectif trimestriel', 3, null],
  ['Month 3', 1, null],
  ['Jan', 1, { year: null, month: 0 }],
  ['Jan Quota', 1, { year: null, month: 0 }],
  ['Quota 2026-03', 1, { year: 2026, month: 2 }],
  ['März 2026', 1, { year: 2026, month: 2 }],
  ['Q2', 3, { year: null, month: 3 }],
  ['Q2 2026', 3, { year: 2026, month: 3 }],
  ['Quota 2026', 12, { year: 2026, month: 0 }],
])('%j is about %j months from %j', (head, months, start) => {
  expect(headTimes([head])).toEqual([{ months, start }])
})
