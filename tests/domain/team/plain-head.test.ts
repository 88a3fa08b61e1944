import { expect, test } from 'vitest'
import { isPlainHead, plainHead } from '../../../src/domain/team/plain-head.ts'
import { tellingHead } from '../../../src/domain/team/telling-head.ts'

test.each([
  'Name',
  'Sales rep',
  'First name',
  'Last name',
  'Quota',
  'Jan Quota',
  'Monthly target',
  'Sales',
  'Q1 result',
  'Attainment',
  '% of quota',
  'Zielerreichung',
  '1:1 h',
  'Coaching hours',
  'Total',
  'Mitarbeiter',
  'Verkäufer',
  'Umsatz 2026',
])('"%s" is plain, and tells what it tells among all words', (head) => {
  expect(plainHead(head)).not.toBeNull()
  expect(plainHead(head)).toBe(tellingHead(head))
  expect(isPlainHead(head)).toBe(true)
})

test.each(['', 'Jan', 'Mar 2026', 'Q1', '2025', 'Mar-26', '03/2026'])(
  '"%s" is plain and tells nothing',
  (head) => {
    expect(plainHead(head)).toBeNull()
    expect(tellingHead(head)).toBeNull()
    expect(isPlainHead(head)).toBe(true)
  },
)

test.each(['Region', 'Hire date', 'Név', 'Foo', 'Anna Kovács', 'Stage', 'Sales team', 'Rep 1'])(
  '"%s" takes a larger vocabulary',
  (head) => {
    expect(isPlainHead(head)).toBe(false)
  },
)
