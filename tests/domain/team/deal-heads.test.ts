import { expect, test } from 'vitest'
import { isDealHead } from '../../../src/domain/team/deal-heads.ts'

test.each([
  ['Close Date', 'closeDate'],
  ['close_date', 'closeDate'],
  ['Abschlussdatum', 'closeDate'],
  ['Date de clôture', 'closeDate'],
  ['Fecha de cierre', 'closeDate'],
  ['Created', 'openDate'],
  ['engage_date', 'openDate'],
  ['Erstellt am', 'openDate'],
  ['Deal stage', 'stage'],
  ['Étape', 'stage'],
  ['Phase', 'stage'],
  ['Amount (EUR)', 'amount'],
  ['Auftragswert', 'amount'],
  ['Montant', 'amount'],
  ['Assigned to', 'person'],
  ['Właściciel', 'person'],
] as const)('%s is a head of %s', (head, part) => {
  expect(isDealHead(head, part)).toBe(true)
})

test.each([
  ['Expected close date', 'closeDate'],
  ['Expected amount', 'amount'],
  ['Amount %', 'amount'],
  ['Account', 'stage'],
  ['Product', 'amount'],
] as const)('%s is no head of %s', (head, part) => {
  expect(isDealHead(head, part)).toBe(false)
})
