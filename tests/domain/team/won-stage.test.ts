import { expect, test } from 'vitest'
import { saysWon, stagesThatCount } from '../../../src/domain/team/won-stage.ts'

test.each([
  ['Won', true],
  ['Closed Won', true],
  ['6 - closed/won', true],
  ['Gewonnen', true],
  ['Fermée gagnée', true],
  ['Ganada', true],
  ['Chiuso vinto', true],
  ['Ganho', true],
  ['Wygrana', true],
  ['Vunnen', true],
  ['Megnyert', true],
  ['Lost', false],
  ['Closed Lost', false],
  ['Nicht gewonnen', false],
  ['Not won', false],
  ['Negotiation', false],
  ['', false],
])('%j says won: %s', (stage, expected) => {
  expect(saysWon(stage)).toBe(expected)
})

test.each([
  [['Won', 'Lost', 'Open'], ['Won']],
  [['Closed', 'Closed lost', 'Open'], ['Closed']],
  [
    ['A', 'B'],
    ['A', 'B'],
  ],
])('of %j %j count', (stages, expected) => {
  expect(stagesThatCount(stages)).toEqual(expected)
})
